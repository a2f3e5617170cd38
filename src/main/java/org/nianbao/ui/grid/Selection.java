package org.nianbao.ui.grid;

import java.util.List;
import org.nianbao.form.Box;
import org.nianbao.form.Cell;
import org.nianbao.form.CellRef;
import org.nianbao.form.Table;

/// What is selected in a table: a rectangle of cells, with one of them the current one.
///
/// @param table the table
/// @param current the cell that typing goes to, inside the rectangle
/// @param from the corner where the rectangle began
/// @param to the opposite corner, which moves as the selection is extended
public record Selection(Table table, CellRef current, CellRef from, CellRef to) {

  /// One cell.
  static Selection of(Table table, CellRef cell) {
    return new Selection(table, cell, cell, cell);
  }

  /// The rectangle between two cells, the first of them current.
  static Selection between(Table table, CellRef from, CellRef to) {
    return new Selection(table, from, from, to);
  }

  /// The same beginning, extended to another cell.
  Selection extendedTo(CellRef cell) {
    return between(table, current, cell);
  }

  /// The same rectangle with another current cell in it.
  Selection withCurrent(CellRef cell) {
    return new Selection(table, cell, from, to);
  }

  /// Whether it is no more than the current cell.
  boolean isSingle() {
    return from.equals(to);
  }

  /// The rectangle, grown until no merged cell is cut.
  Box box() {
    var box = union(table.cell(from).box(), table.cell(to).box());
    for (var grown = grow(box); !grown.equals(box); grown = grow(box)) {
      box = grown;
    }
    return box;
  }

  private Box grow(Box box) {
    return table.cells().stream()
        .map(Cell::box)
        .filter(box::intersects)
        .reduce(box, Selection::union);
  }

  private static Box union(Box one, Box other) {
    int row = Math.min(one.row(), other.row());
    int column = Math.min(one.column(), other.column());
    return new Box(
        row,
        column,
        Math.max(one.endRow(), other.endRow()) - row,
        Math.max(one.endColumn(), other.endColumn()) - column);
  }

  /// The cells selected, in reading order.
  List<CellRef> cells() {
    var box = box();
    return table.cells().stream()
        .filter(cell -> box.intersects(cell.box()))
        .map(Cell::ref)
        .toList();
  }
}
