package org.nianbao.ui.grid;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.input.KeyEvent;
import org.nianbao.form.Box;
import org.nianbao.form.Cell;
import org.nianbao.form.CellRef;
import org.nianbao.form.Table;

/// The movements of the current cell by arrow keys, Home, End and the page keys. Headings are
/// skipped; a merged cell counts as one.
enum Motion {
  LEFT,
  RIGHT,
  UP,
  DOWN,
  ROW_START,
  ROW_END,
  COLUMN_START,
  COLUMN_END,
  FIRST,
  LAST;

  private static final Comparator<Cell> DOWNWARDS =
      Comparator.comparingInt(cell -> cell.box().row());
  private static final Comparator<Cell> READING =
      DOWNWARDS.thenComparingInt(cell -> cell.box().column());

  /// The movement of a key, whether or not Shift is held; empty for keys that do not move.
  static Optional<Motion> of(KeyEvent event) {
    if (event.isAltDown()) {
      return Optional.empty();
    }
    var far = event.isShortcutDown();
    return switch (event.getCode()) {
      case LEFT -> Optional.of(far ? ROW_START : LEFT);
      case RIGHT -> Optional.of(far ? ROW_END : RIGHT);
      case UP -> Optional.of(far ? COLUMN_START : UP);
      case DOWN -> Optional.of(far ? COLUMN_END : DOWN);
      case HOME -> Optional.of(far ? FIRST : ROW_START);
      case END -> Optional.of(far ? LAST : ROW_END);
      case PAGE_UP -> far ? Optional.empty() : Optional.of(COLUMN_START);
      case PAGE_DOWN -> far ? Optional.empty() : Optional.of(COLUMN_END);
      default -> Optional.empty();
    };
  }

  /// The cell that the movement leads to; empty at the edge of the table.
  Optional<CellRef> from(Table table, CellRef from) {
    var at = table.cell(from).box();
    Predicate<Cell> row = cell -> cell.box().row() == at.row();
    Predicate<Cell> column =
        cell -> cell.box().column() < at.endColumn() && at.column() < cell.box().endColumn();
    return switch (this) {
      case LEFT ->
          first(table, row.and(cell -> cell.box().column() < at.column()), READING.reversed());
      case RIGHT -> first(table, row.and(cell -> cell.box().column() > at.column()), READING);
      case UP -> first(table, column.and(cell -> cell.box().row() < at.row()), READING.reversed());
      case DOWN -> first(table, column.and(cell -> cell.box().row() > at.row()), READING);
      case ROW_START -> first(table, row, READING);
      case ROW_END -> first(table, row, READING.reversed());
      case COLUMN_START -> first(table, column, READING);
      case COLUMN_END -> first(table, column, READING.reversed());
      case FIRST -> first(table, _ -> true, READING);
      case LAST -> first(table, _ -> true, READING.reversed());
    };
  }

  /// The next cell below a place that is not a total; the next one above it for [#UP]. Empty at the
  /// edge of the table.
  ///
  /// @param column the grid column to stay in, from 0
  Optional<CellRef> input(Table table, Box at, int column) {
    Predicate<Cell> inColumn =
        cell -> cell.box().column() <= column && column < cell.box().endColumn();
    return this == UP
        ? first(
            table,
            inColumn.and(isInput(table)).and(cell -> cell.box().row() < at.row()),
            DOWNWARDS.reversed())
        : first(
            table,
            inColumn.and(isInput(table)).and(cell -> cell.box().row() > at.row()),
            DOWNWARDS);
  }

  /// The next cell in reading order that is not a total; the one before for [#LEFT]. Empty at the
  /// end of the table.
  Optional<CellRef> input(Table table, Box at) {
    Predicate<Cell> after =
        cell ->
            cell.box().row() > at.row()
                || cell.box().row() == at.row() && cell.box().column() > at.column();
    Predicate<Cell> before = after.negate().and(cell -> !cell.box().equals(at));
    return this == LEFT
        ? first(table, before.and(isInput(table)), READING.reversed())
        : first(table, after.and(isInput(table)), READING);
  }

  private static Predicate<Cell> isInput(Table table) {
    return cell -> !table.isTotal(cell.ref());
  }

  private static Optional<CellRef> first(
      Table table, Predicate<Cell> which, Comparator<Cell> order) {
    return table.cells().stream().filter(which).min(order).map(Cell::ref);
  }
}
