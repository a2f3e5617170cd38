package org.nianbao.ui.prose;

/// An underline below some words.
///
/// @param paragraph the paragraph's index, from 0
/// @param from the offset of the first character
/// @param to the offset after the last
/// @param kind what the underline means
record Mark(int paragraph, int from, int to, Kind kind) {

  /// The meanings of an underline.
  enum Kind {
    /// The number equals that of the table and can be linked to it.
    EQUAL("offer-equal"),
    /// The number differs from that of the table.
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
