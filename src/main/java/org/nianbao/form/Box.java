package org.nianbao.form;

/// The grid places that a heading or a cell covers, merges included.
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

  /// One grid place.
  public static Box at(int row, int column) {
    return new Box(row, column, 1, 1);
  }

  /// The first row below.
  public int endRow() {
    return row + rows;
  }

  /// The first column to the right.
  public int endColumn() {
    return column + columns;
  }

  /// Whether the grid place lies inside.
  public boolean covers(int atRow, int atColumn) {
    return atRow >= row && atRow < endRow() && atColumn >= column && atColumn < endColumn();
  }

  /// Whether the two cover a grid place in common.
  public boolean intersects(Box other) {
    return row < other.endRow()
        && other.row < endRow()
        && column < other.endColumn()
        && other.column < endColumn();
  }
}
