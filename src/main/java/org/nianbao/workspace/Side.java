package org.nianbao.workspace;

import org.nianbao.draft.Draft;

/// The other draft of a comparison with the open one.
///
/// @param name its name on the screen, such as 王敏的稿 or 上次保存的稿
/// @param when when it was saved, as people write it; may be empty
/// @param draft the draft
public record Side(String name, String when, Draft draft) {

  /// The first character of the name, for the tag that marks this side; empty if there is no name.
  public String initial() {
    return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
  }
}
