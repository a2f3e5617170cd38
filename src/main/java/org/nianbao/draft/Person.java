package org.nianbao.draft;

import org.nianbao.text.PlainText;

/// Who decides about a report.
///
/// @param name the name
/// @param role the post, such as 科长
public record Person(String name, String role) {
  /// Nobody yet.
  public static final Person NONE = new Person("", "");

  /// Whether both are stated.
  public boolean isComplete() {
    return !PlainText.isBlank(name) && !PlainText.isBlank(role);
  }
}
