package org.nianbao.workspace;

import org.nianbao.draft.Draft;

/// The draft that mine is compared with.
///
/// @param name what it is called, such as 王敏的稿 or 上次保存的稿
/// @param when when it was saved, for people; may be empty
/// @param draft the draft
public record Side(String name, String when, Draft draft) {

  /// The one character that stands for it.
  public String initial() {
    return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
  }
}
