package org.nianbao.ui.prose;

/// A line under some words.
///
/// @param paragraph the paragraph's index, from 0
/// @param from the offset of the first character
/// @param to the offset after the last
/// @param kind what it says
record Mark(int paragraph, int from, int to, Kind kind) {

  /// What a mark says.
  enum Kind {
    /// The number is that of the table and could follow it.
    EQUAL("offer-equal"),
    /// The number is not that of the table.
    DIFFERENT("offer-different");

    private final String styleClass;

    Kind(String styleClass) {
      this.styleClass = styleClass;
    }

    String styleClass() {
      return styleClass;
    }
  }
}
