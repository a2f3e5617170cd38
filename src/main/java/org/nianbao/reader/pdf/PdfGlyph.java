package org.nianbao.reader.pdf;

import java.awt.geom.Rectangle2D;
import org.nianbao.source.TextRun.Mark;

/// A character on a page, in points from the upper left corner of the page turned so that the
/// character stands upright.
///
/// @param text the character, or several that share one shape
/// @param left its left end
/// @param right its right end, which is where the next one begins
/// @param baseline the line that it stands on
/// @param face how it is set
record PdfGlyph(String text, double left, double right, double baseline, Face face) {
  /// How much of the height of a character is above and below its baseline.
  private static final double ABOVE = 0.86;

  private static final double BELOW = 0.14;

  /// How a character is set.
  ///
  /// @param size the size of its typeface in points
  /// @param mark what its formatting means
  /// @param typeface its typeface
  /// @param isArtifact whether the file says that it is a page number, header or footer
  /// @param turn the direction in which it runs on the page as it is shown
  record Face(double size, Mark mark, PdfTypeface typeface, boolean isArtifact, PdfTurn turn) {
    boolean isBold() {
      return typeface.isBold();
    }
  }

  double size() {
    return face.size();
  }

  double top() {
    return baseline - ABOVE * size();
  }

  double bottom() {
    return baseline + BELOW * size();
  }

  double centre() {
    return (left + right) / 2;
  }

  double middle() {
    return (top() + bottom()) / 2;
  }

  boolean isBlank() {
    return text.isBlank() || text.equals("\u00A0");
  }

  Rectangle2D box() {
    return new Rectangle2D.Double(left, top(), right - left, bottom() - top());
  }

  PdfGlyph with(Mark mark) {
    return new PdfGlyph(
        text,
        left,
        right,
        baseline,
        new Face(face.size(), mark, face.typeface(), face.isArtifact(), face.turn()));
  }
}
