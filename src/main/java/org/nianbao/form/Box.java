package org.nianbao.form;

/// The rectangle of grid places (row and column) that a heading or a cell covers: more than one
/// place where it is merged, as in Excel.
///
/// @param row first row, from 0
/// @param column first column, from 0
/// @param rows number of rows covered, at least 1
/// @param columns number of columns covered, at least 1
public record Box(int row, int column, int rows, int columns) {

  /// @throws IllegalArgumentException if the box is empty or starts outside the grid
  public Box {
    if (row < 0 || column < 0 || rows < 1 || columns < 1) {
      throw new IllegalArgumentException("no such box: " + row + "," + column);
    }
  }

  /// A box of a single grid place.
  public static Box at(int row, int column) {
    return new Box(row, column, 1, 1);
  }

  /// The row just below the box.
  public int endRow() {
    return row + rows;
  }

  /// The column just to the right of the box.
  public int endColumn() {
    return column + columns;
  }

  /// Whether the box covers a grid place.
  public boolean covers(int atRow, int atColumn) {
    return atRow >= row && atRow < endRow() && atColumn >= column && atColumn < endColumn();
  }

  /// Whether the two boxes overlap.
  public boolean intersects(Box other) {
    return row < other.endRow()
        && other.row < endRow()
        && column < other.endColumn()
        && other.column < endColumn();
  }
}
