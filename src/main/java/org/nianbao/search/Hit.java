package org.nianbao.search;

import org.nianbao.edit.Place;

/// One search match: its place and its range of characters.
///
/// @param place the cell, the field of the cover, or the position in a prose section where they
///   begin
/// @param from the offset of their first character, in UTF-16 units of the cell, field or paragraph
/// @param to the offset after their last character
/// @param origin whether they were typed there
public record Hit(Place place, int from, int to, Origin origin) {

  /// Whether the words can be replaced where they stand.
  public boolean isReplaceable() {
    return origin == Origin.TYPED;
  }

  /// How the words came to stand there.
  public enum Origin {
    /// Somebody wrote them, and somebody may rewrite them.
    TYPED,
    /// They follow something else: a total, a linked figure, the offered title.
    FOLLOWING
  }
}
