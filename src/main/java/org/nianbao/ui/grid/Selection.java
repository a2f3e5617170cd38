package org.nianbao.ui.grid;

import java.util.List;
import org.nianbao.form.Box;
import org.nianbao.form.Cell;
import org.nianbao.form.CellRef;
import org.nianbao.form.Table;

/// The selected rectangle of a table, with the current cell in it, as in Excel.
public record Selection(Table table, CellRef current, CellRef from, CellRef to) {

  /// A single selected cell.
  static Selection of(Table table, CellRef cell) {
    return new Selection(table, cell, cell, cell);
  }

  /// The rectangle between two cells, the first of them current.
  static Selection between(Table table, CellRef from, CellRef to) {
    return new Selection(table, from, from, to);
  }

  /// The selection from the current cell to another one, as Shift with a click or an arrow extends
  /// it.
  Selection extendedTo(CellRef cell) {
    return between(table, current, cell);
  }

  /// The same rectangle with another current cell in it.
  Selection withCurrent(CellRef cell) {
    return new Selection(table, cell, from, to);
  }

  /// Whether only one cell is selected.
  boolean isSingle() {
    return from.equals(to);
  }

  /// The selected rectangle in grid places, enlarged until it cuts no merged cell.
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

  /// The selected cells, in reading order.
  List<CellRef> cells() {
    var box = box();
    return table.cells().stream()
        .filter(cell -> box.intersects(cell.box()))
        .map(Cell::ref)
        .toList();
  }
}
