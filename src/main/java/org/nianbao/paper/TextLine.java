package org.nianbao.paper;

import java.util.List;

/// A line of text positioned on a page.
///
/// @param block the index of its block in the manuscript, from 0; -1 for the page number
/// @param from offset of its first character in the text of the block, or of the table's cell
/// @param to offset after its last; the white space at its end is counted and not drawn
/// @param top its upper edge
/// @param height the distance from its upper to its lower edge; the characters are in the middle
/// @param pieces the characters drawn, from left to right
public record TextLine(int block, int from, int to, int top, int height, List<Piece> pieces)
    implements Placed {

  public TextLine {
    pieces = List.copyOf(pieces);
  }

  /// Characters of the same formatting, spread evenly between two edges. Latin letters and digits
  /// are a piece of their own: they keep together, however wide their typeface makes them.
  ///
  /// @param left the left edge of the first character
  /// @param right the right edge of the space for the last one
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

  /// The same line with its offsets raised, for a text that is only a part of its block.
  ///
  /// @param before the number of UTF-16 units of the block before that part
  TextLine behind(int before) {
    return new TextLine(block, from + before, to + before, top, height, pieces);
  }

  /// The characters drawn, without those that are not.
  public String text() {
    return String.join("", pieces.stream().map(Piece::text).toList());
  }
}
