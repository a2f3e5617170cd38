package org.nianbao.paper;

import java.util.List;

/// A line of text in its place.
///
/// @param block which of the manuscript's blocks it comes from
/// @param from offset of its first character in the text of the block, or of the table's cell
/// @param to offset after its last; the space at the end of a line belongs to it and is not drawn
/// @param top its upper edge
/// @param height from its upper edge to its lower one; the characters stand in the middle
/// @param pieces what is drawn, from left to right
public record TextLine(int block, int from, int to, int top, int height, List<Piece> pieces)
    implements Placed {

  public TextLine {
    pieces = List.copyOf(pieces);
  }

  /// Characters that are set alike and share their room evenly. Latin letters and digits are a
  /// piece of their own: they keep together, whatever their face makes of them.
  ///
  /// @param left where the first character begins
  /// @param right where the room of the last one ends
  public record Piece(String text, Lettering lettering, int left, int right) {

    /// Whether these are half as wide as Chinese characters.
    public boolean isNarrow() {
      return Measure.isNarrow(text.codePointAt(0));
    }
  }

  /// The same line further down.
  TextLine down(int twips) {
    return at(top + twips);
  }

  /// The same line with another upper edge.
  TextLine at(int top) {
    return new TextLine(block, from, to, top, height, pieces);
  }

  /// The same line of a text that began further back.
  ///
  /// @param before how many characters come before
  TextLine behind(int before) {
    return new TextLine(block, from + before, to + before, top, height, pieces);
  }

  /// What it says.
  public String text() {
    return String.join("", pieces.stream().map(Piece::text).toList());
  }
}
