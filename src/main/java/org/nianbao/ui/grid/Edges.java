package org.nianbao.ui.grid;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.nianbao.form.Box;

/// Where the columns and rows of a laid out table begin, in whole pixels; the last entry is where
/// the table ends.
record Edges(int[] columns, int[] rows) {
  /// Before anything is laid out.
  static final Edges NONE = new Edges(new int[] {0}, new int[] {0});

  /// The edges of columns or rows of some sizes, one after another.
  static int[] of(int start, int[] sizes) {
    var edges = new int[sizes.length + 1];
    edges[0] = start;
    for (int i = 0; i < sizes.length; i++) {
      edges[i + 1] = edges[i] + sizes[i];
    }
    return edges;
  }

  /// Where a box of the form stands.
  Rectangle2D of(Box box) {
    return between(box.column(), box.row(), box.endColumn(), box.endRow());
  }

  /// Where the whole table stands.
  Rectangle2D whole() {
    return between(0, 0, columns.length - 1, rows.length - 1);
  }

  private Rectangle2D between(int column, int row, int endColumn, int endRow) {
    return new Rectangle2D(
        columns[column], rows[row], columns[endColumn] - columns[column], rows[endRow] - rows[row]);
  }

  /// How wide so many columns at the left are.
  int width(int first) {
    return columns[first] - columns[0];
  }

  /// How high so many rows at the top are.
  int height(int first) {
    return rows[first] - rows[0];
  }

  /// The square of the distance from a box to a point; 0 inside.
  double distance(Box box, Point2D point) {
    var place = of(box);
    var across = outside(point.getX(), place.getMinX(), place.getMaxX());
    var down = outside(point.getY(), place.getMinY(), place.getMaxY());
    return across * across + down * down;
  }

  private static double outside(double at, double from, double to) {
    return at < from ? from - at : Math.max(0, at - to);
  }
}
