package org.nianbao.reader.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/// A quarter turn: the direction in which text runs on a page as it is shown.
enum PdfTurn {
  RIGHT,
  DOWN,
  LEFT,
  UP;

  /// Takes points of the page as it is shown to those of the page turned so that text in this
  /// direction stands upright. Both count from the upper left corner.
  AffineTransform upright(double width, double height) {
    return switch (this) {
      case RIGHT -> new AffineTransform();
      case DOWN -> new AffineTransform(0, -1, 1, 0, 0, width);
      case LEFT -> new AffineTransform(-1, 0, 0, -1, width, height);
      case UP -> new AffineTransform(0, 1, -1, 0, height, 0);
    };
  }

  /// Takes points of the page turned so to those of the page as it is shown.
  AffineTransform shown(double width, double height) {
    return switch (this) {
      case RIGHT -> new AffineTransform();
      case DOWN -> new AffineTransform(0, 1, -1, 0, width, 0);
      case LEFT -> new AffineTransform(-1, 0, 0, -1, width, height);
      case UP -> new AffineTransform(0, -1, 1, 0, 0, height);
    };
  }

  /// A rectangle moved by a transform of quarter turns.
  static Rectangle2D moved(Rectangle2D box, AffineTransform transform) {
    return transform.isIdentity() ? box : transform.createTransformedShape(box).getBounds2D();
  }
}
