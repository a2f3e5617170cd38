package org.nianbao.reader.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

/// Where a character is set, in points from the upper left corner of the page turned so that the
/// character stands upright.
///
/// @param left its left end
/// @param right its right end
/// @param baseline the line that it stands on
/// @param size the size of its typeface
/// @param turn the direction in which it runs on the page as it is shown
/// @param isSlanted whether it runs neither along the page nor across it
record PdfPlace(
    double left, double right, double baseline, double size, PdfTurn turn, boolean isSlanted) {
  /// How crooked text may be, in radians.
  private static final double CROOKED = 0.05;

  /// The place of a character on a page.
  ///
  /// @param at takes points of the character, whose size is 1, to those of the page as it is shown
  /// @param advance its width
  static PdfPlace of(AffineTransform at, double advance, PdfDrawing page) {
    var along = at.deltaTransform(new Point2D.Double(1, 0), null);
    var up = at.deltaTransform(new Point2D.Double(0, 1), null);
    double angle = Math.atan2(along.getY(), along.getX());
    long quarter = Math.round(angle / (Math.PI / 2));
    boolean isSlanted = Math.abs(angle - quarter * Math.PI / 2) > CROOKED;
    var turn = PdfTurn.values()[isSlanted ? 0 : Math.floorMod(quarter, 4)];
    var upright = turn.upright(page.width(), page.height());
    upright.concatenate(at);
    var from = upright.transform(new Point2D.Double(), null);
    var to = upright.transform(new Point2D.Double(advance, 0), null);
    return new PdfPlace(
        Math.min(from.getX(), to.getX()),
        Math.max(from.getX(), to.getX()),
        from.getY(),
        Math.hypot(up.getX(), up.getY()),
        turn,
        isSlanted);
  }
}
