package org.nianbao.search;

import org.nianbao.edit.Place;

/// One search match: its place and its range of characters.
///
/// @param place the cell, the field of the cover, or the position in a prose section where the
///   match begins
/// @param from the offset of its first character, in UTF-16 units of the cell, field or paragraph
/// @param to the offset after its last character
/// @param origin whether the matched text was typed there
public record Hit(Place place, int from, int to, Origin origin) {

  /// Whether the match can be replaced.
  public boolean isReplaceable() {
    return origin == Origin.TYPED;
  }

  /// Where the matched text comes from.
  public enum Origin {
    /// It was typed and can be replaced.
    TYPED,
    /// It follows something else and cannot be replaced: a total, even a typed one, a linked
    /// figure, or the offered title.
    FOLLOWING
  }
}
