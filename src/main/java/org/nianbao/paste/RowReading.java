package org.nianbao.paste;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.draft.Entry;
import org.nianbao.form.Cell;
import org.nianbao.form.CellRef;
import org.nianbao.form.Table;
import org.nianbao.label.CellText;
import org.nianbao.paste.Leftover.Reason;
import org.nianbao.paste.PastedTable.Merged;
import org.nianbao.paste.PastedTable.Place;

/// Assigns one pasted row to cells, also when it is shorter or longer than its labels say; where
/// that is ambiguous nothing of it is pasted.
///
/// There are two ways: by the columns that labels give, and by counting the positions after the
/// row's label, which holds only if there are exactly as many as cells. Where neither holds, or
/// both are equally good and differ, nothing is pasted.
final class RowReading {
  private final Labels labels;
  private final Columns columns;
  private final int gridRow;
  private final List<Place> row;
  private final String place;

  /// @param place the name of the pasted row for people
  RowReading(Labels labels, Columns columns, int gridRow, List<Place> row, String place) {
    this.labels = labels;
    this.columns = columns;
    this.gridRow = gridRow;
    this.row = row;
    this.place = place;
  }

  void into(Arrivals arrivals) {
    var byColumns = byColumns();
    var byCount = byCount();
    var reading =
        switch (columns.ground()) {
          case HEAD, ROW_LABELS -> byColumns.or(() -> byCount);
          case DISORDER -> byColumns;
          case NOTHING -> byCount;
          case ONE_COLUMN ->
              byColumns.isPresent() && byCount.isPresent() && !same(byColumns.get(), byCount.get())
                  ? Optional.<Map<Integer, Cell>>empty()
                  : byCount.or(() -> byColumns);
        };
    reading.ifPresentOrElse(
        cells -> put(cells, arrivals),
        () -> {
          if (tail().stream().anyMatch(piece -> !piece.isBlank())) {
            arrivals.leave(ambiguous());
          }
        });
  }

  private boolean same(Map<Integer, Cell> one, Map<Integer, Cell> other) {
    return figures(one).equals(figures(other));
  }

  private Map<Integer, Cell> figures(Map<Integer, Cell> reading) {
    var figures = new LinkedHashMap<>(reading);
    figures.keySet().removeIf(column -> row.get(column).isBlank());
    return figures;
  }

  private void put(Map<Integer, Cell> reading, Arrivals arrivals) {
    for (int column = 0; column < row.size(); column++) {
      var text = row.get(column).text();
      var cell = reading.get(column);
      if (cell != null) {
        arrivals.put(cell, text);
      } else if (!labels.belongTo(gridRow, text)) {
        leave(column, text, arrivals);
      }
    }
  }

  private void leave(int column, String text, Arrivals arrivals) {
    var label = label(columns.to(column));
    if (label.isPresent()) {
      arrivals.leave(text, Reason.OTHER_LABEL, label.get());
    } else {
      arrivals.leave(text, Reason.NO_SUCH_COLUMN, place);
    }
  }

  private Optional<String> label(int gridColumn) {
    return labels.table().headings().stream()
        .filter(heading -> heading.box().covers(gridRow, gridColumn))
        .map(heading -> heading.line())
        .findFirst();
  }

  /// The cell for each column of the pasted row, by the labels; empty if the row does not fit them.
  private Optional<Map<Integer, Cell>> byColumns() {
    if (!columns.fit(row)) {
      return Optional.empty();
    }
    var reading = new LinkedHashMap<Integer, Cell>();
    for (int column = 0; column < row.size(); column++) {
      var text = row.get(column).text();
      var cell = table().cellAt(gridRow, columns.to(column));
      boolean own = labels.belongTo(gridRow, text);
      if (cell.isPresent() && !own && !row.get(column).isBlank()) {
        if (columns.ground() != Columns.Ground.HEAD && reading.containsValue(cell.get())) {
          return Optional.empty();
        }
        reading.put(column, cell.get());
      } else if (isMisplaced(column, text, own)) {
        return Optional.empty();
      }
    }
    return Optional.of(reading);
  }

  /// Whether the row has moved: there is a label among the cells, a number among the labels, or a
  /// text beyond the last column where only row labels give the columns.
  private boolean isMisplaced(int column, String text, boolean own) {
    int to = columns.to(column);
    if (own) {
      return table().cellAt(gridRow, to).isPresent();
    }
    if (text.isEmpty()) {
      return false;
    }
    boolean amongLabels =
        label(to).isPresent() || columns.isBeforeCells(column, table().headColumns());
    boolean beyond = to >= table().columns() && columns.ground() != Columns.Ground.HEAD;
    return beyond || (amongLabels && !CellText.isWord(text));
  }

  /// The cell for each column of the pasted row, by counting; empty if there are not exactly as
  /// many.
  private Optional<Map<Integer, Cell>> byCount() {
    var cells = cells();
    var places = places();
    if (places.size() > cells.size()) {
      places.removeIf(column -> row.get(column).isBlank());
      if (!isUnbroken(places)) {
        return Optional.empty();
      }
    }
    return places.size() == cells.size() && !cells.isEmpty()
        ? Optional.of(paired(places, cells))
        : Optional.empty();
  }

  private boolean isUnbroken(List<Integer> places) {
    return !places.isEmpty()
        && row.subList(places.getFirst(), places.getLast()).stream().noneMatch(Place::isBlank);
  }

  private static Map<Integer, Cell> paired(List<Integer> places, List<Cell> cells) {
    var reading = new LinkedHashMap<Integer, Cell>();
    for (int i = 0; i < places.size(); i++) {
      reading.put(places.get(i), cells.get(i));
    }
    return reading;
  }

  /// The cells of the table's row that the pasted table has columns for.
  private List<Cell> cells() {
    var targets = columns.targets();
    return table().cells().stream()
        .filter(cell -> cell.box().covers(gridRow, cell.box().column()))
        .filter(cell ->
            columns.ground() != Columns.Ground.HEAD
                || targets.subSet(cell.box().column(), cell.box().endColumn()).size() > 0)
        .toList();
  }

  /// The columns of the pasted row after its label that are not merged into others.
  private List<Integer> places() {
    var places = new ArrayList<Integer>();
    for (int column = labelEnd(); column < row.size(); column++) {
      if (!(row.get(column) instanceof Merged)) {
        places.add(column);
      }
    }
    return places;
  }

  private int labelEnd() {
    int end = 0;
    for (int column = 0; column < row.size(); column++) {
      var text = row.get(column).text();
      if (CellText.isFigure(text)) {
        break;
      }
      if (labels.belongTo(gridRow, text) || CellText.isWord(text)) {
        end = column + 1;
      }
    }
    return end;
  }

  private List<Place> tail() {
    return row.subList(labelEnd(), row.size());
  }

  /// The numbers of the row with both readings: counted from the left, and from the right.
  private Leftover ambiguous() {
    var texts = new ArrayList<>(places().stream().map(column -> row.get(column).text()).toList());
    while (texts.getLast().isEmpty()) {
      texts.removeLast();
    }
    while (texts.getFirst().isEmpty()) {
      texts.removeFirst();
    }
    var cells = cells();
    var readings =
        columns.ground() == Columns.Ground.DISORDER
            ? List.<Map<CellRef, Entry>>of()
            : List.of(reading(texts, cells, 0), reading(texts, cells, cells.size() - texts.size()));
    return new Leftover(
        Arrivals.line(tail()),
        Reason.AMBIGUOUS,
        cells.isEmpty() ? place : cells.getFirst().ref().row(),
        1,
        readings);
  }

  private static Map<CellRef, Entry> reading(List<String> texts, List<Cell> cells, int first) {
    var reading = new LinkedHashMap<CellRef, Entry>();
    for (int i = 0; i < cells.size(); i++) {
      int at = i - first;
      if (at >= 0 && at < texts.size() && !texts.get(at).isEmpty()) {
        var cell = cells.get(i);
        reading.put(cell.ref(), Arrivals.entry(cell, texts.get(at)));
      }
    }
    return reading;
  }

  private Table table() {
    return labels.table();
  }
}
