package org.nianbao.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.nianbao.form.Box;
import org.nianbao.form.Cell;
import org.nianbao.form.Table;
import org.nianbao.label.CellText;
import org.nianbao.paste.Leftover.Reason;
import org.nianbao.paste.PastedTable.Merged;
import org.nianbao.paste.PastedTable.Place;

/// Pastes a table without the form's labels at the selection, as Excel does: one position of the
/// pasted table on one position of the grid, repeated where the selection is a multiple of the
/// pasted table.
///
/// Where that would put a text on a label or into the middle of a merged cell, the pasted table
/// comes from cells without the form's merges, and its texts go into one cell after the other
/// instead.
final class ByPlace {
  private final Table table;
  private final Box area;
  private final PastedTable pasted;
  private final Arrivals arrivals;
  private final int top;
  private final int left;

  private ByPlace(Table table, Box selection, PastedTable pasted, Arrivals arrivals) {
    this.table = table;
    this.area = figures(table, selection);
    this.pasted = pasted;
    this.arrivals = arrivals;
    this.top = wordRows(pasted);
    this.left = wordColumns(pasted, top);
  }

  static void land(Table table, Box selection, PastedTable pasted, Arrivals arrivals) {
    new ByPlace(table, selection, pasted, arrivals).land();
  }

  /// The selection without the rows and columns of labels before the first cell.
  private static Box figures(Table table, Box selection) {
    int row = Math.clamp(selection.row(), table.headRows(), table.rows() - 1);
    while (!Band.hasCells(table, row)) {
      row++;
    }
    int column = Math.clamp(selection.column(), table.headColumns(), table.columns() - 1);
    var cell = table.cellAt(row, column);
    column = cell.map(at -> at.box().column()).orElse(column);
    return new Box(
        row,
        column,
        Math.max(1, Math.min(selection.endRow(), table.rows()) - row),
        Math.max(1, Math.min(selection.endColumn(), table.columns()) - column));
  }

  /// The number of rows before the first that has more than words; 0 if there are only words.
  private static int wordRows(PastedTable pasted) {
    return IntStream.range(0, pasted.rows().size())
        .filter(row -> pasted.rows().get(row).stream().anyMatch(ByPlace::isFilling))
        .findFirst()
        .orElse(0);
  }

  /// The number of columns before the first that has more than words or is blank throughout; 0 if
  /// there is none.
  private static int wordColumns(PastedTable pasted, int top) {
    return IntStream.range(0, pasted.width())
        .filter(column ->
            pasted.rows().subList(top, pasted.rows().size()).stream()
                    .anyMatch(row -> column < row.size() && isFilling(row.get(column)))
                || pasted.rows().stream().allMatch(row -> isBlank(row, column)))
        .findFirst()
        .orElse(0);
  }

  private static boolean isFilling(Place place) {
    return !place.isBlank() && !CellText.isWord(place.text());
  }

  private static boolean isBlank(List<Place> row, int column) {
    return column >= row.size() || row.get(column).isBlank();
  }

  private void land() {
    setWordsAside();
    int rows = pasted.rows().size() - top;
    int columns = pasted.width() - left;
    boolean larger = area.rows() > rows || area.columns() > columns;
    if (larger && area.rows() % rows == 0 && area.columns() % columns == 0) {
      repeat(rows, columns);
    } else {
      anchor(gridRows(rows));
    }
  }

  private void setWordsAside() {
    for (int row = 0; row < pasted.rows().size(); row++) {
      var places = pasted.rows().get(row);
      int end = row < top ? places.size() : Math.min(left, places.size());
      arrivals.leave(Arrivals.line(places.subList(0, end)), Reason.WORDS, Arrivals.place(row));
    }
  }

  private void repeat(int rows, int columns) {
    for (int row = 0; row < area.rows(); row++) {
      for (int column = 0; column < area.columns(); column++) {
        int gridRow = area.row() + row;
        int gridColumn = area.column() + column;
        var text = pasted.text(top + row % rows, left + column % columns);
        var cell = table.cellAt(gridRow, gridColumn);
        if (cell.isPresent() && begins(cell.get(), gridColumn)) {
          arrivals.put(cell.get(), text);
        } else if (rows * columns > 1 && row < rows && column < columns) {
          arrivals.leave(
              text,
              Reason.OVER_THE_EDGE,
              Arrivals.place(top + row % rows, left + column % columns));
        }
      }
    }
  }

  private static boolean begins(Cell cell, int gridColumn) {
    return cell.box().column() == gridColumn;
  }

  /// The grid row of each row of the pasted table: one after the other, unless that meets rows of
  /// labels.
  private List<Integer> gridRows(int rows) {
    var straight = IntStream.range(area.row(), area.row() + rows).boxed().toList();
    boolean clear =
        IntStream.range(0, rows)
            .filter(row -> !Arrivals.line(pasted.rows().get(top + row)).isEmpty())
            .map(straight::get)
            .allMatch(row -> row >= table.rows() || Band.hasCells(table, row));
    return clear
        ? straight
        : IntStream.iterate(area.row(), row -> row + 1)
            .filter(row -> row >= table.rows() || Band.hasCells(table, row))
            .limit(rows)
            .boxed()
            .toList();
  }

  private void anchor(List<Integer> gridRows) {
    for (int i = 0; i < gridRows.size(); i++) {
      int row = top + i;
      int gridRow = gridRows.get(i);
      var places = pasted.rows().get(row);
      if (left < places.size()) {
        var figures = places.subList(left, places.size());
        if (gridRow >= table.rows()) {
          arrivals.leave(Arrivals.line(figures), Reason.OVER_THE_EDGE, Arrivals.place(row));
        } else {
          row(figures, cells(figures, gridRow), row);
        }
      }
    }
  }

  private void row(List<Place> figures, List<List<Cell>> cells, int row) {
    var rest = new ArrayList<Place>();
    for (int column = 0; column < figures.size(); column++) {
      if (cells.get(column).isEmpty()) {
        rest.add(figures.get(column));
      } else {
        arrivals.put(cells.get(column).getFirst(), figures.get(column).text());
      }
    }
    rest.removeIf(Place::isBlank);
    arrivals.leave(Arrivals.line(rest), Reason.OVER_THE_EDGE, Arrivals.place(row));
  }

  /// For each position in a row of the pasted table the cell it goes into: a list of one, or an
  /// empty one.
  private List<List<Cell>> cells(List<Place> figures, int gridRow) {
    var straight = new ArrayList<List<Cell>>();
    boolean clear = true;
    for (int i = 0; i < figures.size(); i++) {
      int column = area.column() + i;
      var cell = table.cellAt(gridRow, column).filter(at -> begins(at, column));
      straight.add(cell.stream().toList());
      clear &= cell.isPresent() || figures.get(i).isBlank() || column >= table.columns();
    }
    return clear ? straight : oneByOne(figures, gridRow);
  }

  private List<List<Cell>> oneByOne(List<Place> figures, int gridRow) {
    var free =
        new ArrayList<>(
            table.cells().stream()
                .filter(cell -> cell.box().covers(gridRow, cell.box().column()))
                .filter(cell -> cell.box().endColumn() > area.column())
                .toList());
    var cells = new ArrayList<List<Cell>>();
    for (var place : figures) {
      boolean own = !(place instanceof Merged) && !free.isEmpty();
      cells.add(own ? List.of(free.removeFirst()) : List.of());
    }
    return cells;
  }
}
