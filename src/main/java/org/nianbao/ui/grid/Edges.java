package org.nianbao.ui.grid;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.nianbao.form.Box;

/// The left edges of the columns and the upper edges of the rows of a table that is laid out, in
/// whole pixels; the last entry of each is the end of the table.
record Edges(int[] columns, int[] rows) {
  /// The edges of a table that is not laid out yet.
  static final Edges NONE = new Edges(new int[] {0}, new int[] {0});

  /// The edges of columns or rows that follow each other.
  ///
  /// @param start pixels before the first of them
  /// @param sizes width or height of each, in pixels
  static int[] of(int start, int[] sizes) {
    var edges = new int[sizes.length + 1];
    edges[0] = start;
    for (int i = 0; i < sizes.length; i++) {
      edges[i + 1] = edges[i] + sizes[i];
    }
    return edges;
  }

  /// The rectangle of a cell or heading, in pixels.
  Rectangle2D of(Box box) {
    return between(box.column(), box.row(), box.endColumn(), box.endRow());
  }

  /// The rectangle of the whole table, in pixels.
  Rectangle2D whole() {
    return between(0, 0, columns.length - 1, rows.length - 1);
  }

  private Rectangle2D between(int column, int row, int endColumn, int endRow) {
    return new Rectangle2D(
        columns[column], rows[row], columns[endColumn] - columns[column], rows[endRow] - rows[row]);
  }

  /// The width in pixels of the first columns.
  ///
  /// @param first how many columns at the left
  int width(int first) {
    return columns[first] - columns[0];
  }

  /// The height in pixels of the first rows.
  ///
  /// @param first how many rows at the top
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
