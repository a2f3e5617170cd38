package org.nianbao.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.nianbao.form.Box;
import org.nianbao.markup.Grid;
import org.nianbao.markup.Grid.Area;
import org.nianbao.source.Source.Omission;
import org.nianbao.text.PlainText;
import org.nianbao.wording.Wording;

/// An HTML table on its grid. Hidden rows and columns keep their place, and the text of cells in
/// them is hidden.
public final class HtmlTable {
  /// The most characters of an omitted text that are kept.
  private static final int SHOWN = 200;

  private final Grid grid;
  private final Function<Element, List<TextRun>> text;
  private final List<List<Optional<GridText>>> places = new ArrayList<>();
  private final Map<Area, GridText> known = new IdentityHashMap<>();
  private final List<GridText> cells = new ArrayList<>();

  private HtmlTable(Grid grid, Function<Element, List<TextRun>> text) {
    this.grid = grid;
    this.text = text;
  }

  /// Reads a table that [org.nianbao.markup.Markup] has read.
  ///
  /// @param text reads the text of a cell
  static HtmlTable of(Element table, Function<Element, List<TextRun>> text) {
    var read = new HtmlTable(Grid.of(table), text);
    for (int row = 0; row < read.grid.rows().size(); row++) {
      read.row(row);
    }
    return read;
  }

  private void row(int row) {
    var line = new ArrayList<Optional<GridText>>();
    for (var place : areas(row)) {
      int column = line.size();
      line.add(place.map(area -> cell(area, row, column)));
    }
    places.add(line);
  }

  /// The cell at a position: that of the area, but for blank cells over which its text runs.
  private GridText cell(Area area, int row, int column) {
    var first = known.get(area);
    if (first != null && !area.isBlankAt(row, column)) {
      return first;
    }
    var cell =
        first == null
            ? cell(box(area, row, column), text.apply(area.cell()))
            : cell(Box.at(row, column), List.of());
    known.putIfAbsent(area, cell);
    cells.add(cell);
    return cell;
  }

  private GridText cell(Box box, List<TextRun> runs) {
    var cell = new GridText(box, runs, Optional.empty());
    boolean isSeen =
        IntStream.range(box.row(), box.endRow()).anyMatch(row -> !isRowHidden(row))
            && IntStream.range(box.column(), box.endColumn())
                .anyMatch(column -> !isColumnHidden(column));
    return isSeen ? cell : cell.hidden();
  }

  private List<Optional<Area>> areas(int row) {
    return grid.rows().get(row).places();
  }

  /// The rectangle of places that a cell covers; where cells meet, the first row decides.
  private Box box(Area area, int row, int column) {
    int endColumn = column + 1;
    while (covers(area, row, endColumn)) {
      endColumn++;
    }
    int endRow = row + 1;
    while (coversAll(area, endRow, column, endColumn)) {
      endRow++;
    }
    return new Box(row, column, endRow - row, endColumn - column);
  }

  private boolean coversAll(Area area, int row, int column, int endColumn) {
    return row < grid.rows().size()
        && IntStream.range(column, endColumn).allMatch(at -> covers(area, row, at));
  }

  private boolean covers(Area area, int row, int column) {
    var line = areas(row);
    return column < line.size()
        && line.get(column).orElse(null) == area
        && !area.isBlankAt(row, column);
  }

  /// The cells, row by row.
  List<GridText> cells() {
    return cells;
  }

  /// The cell that covers each position, row by row; empty where the row is too short.
  public List<List<Optional<GridText>>> places() {
    return places;
  }

  /// Whether a row, counted from 0, is not shown.
  public boolean isRowHidden(int row) {
    return grid.rows().get(row).hidden();
  }

  /// Whether a column, counted from 0, is not shown.
  public boolean isColumnHidden(int column) {
    return grid.isHidden(column);
  }

  /// The texts not shown in each row that is hidden or has hidden cells, by its index from 0, with
  /// tabs between them.
  public SortedMap<Integer, String> hiddenRows() {
    return lines(grid.unseen().rows());
  }

  /// The texts not shown in each hidden column, by its index from 0, with tabs between them.
  public SortedMap<Integer, String> hiddenColumns() {
    return lines(grid.unseen().columns());
  }

  private static SortedMap<Integer, String> lines(SortedMap<Integer, List<Element>> cells) {
    var lines = new TreeMap<Integer, String>();
    cells.forEach(
        (index, some) -> lines.put(index, texts(some.stream()).collect(Collectors.joining("\t"))));
    return lines;
  }

  /// The texts of a row right of the last column that is laid out.
  public List<String> beyond(int row) {
    return texts(grid.rows().get(row).beyond().stream()).toList();
  }

  /// The texts of each row below the last that is laid out.
  public Stream<List<String>> below() {
    return grid.rest().stream().map(row -> texts(row.children().stream()).toList());
  }

  private static Stream<String> texts(Stream<Element> cells) {
    return cells
        .map(cell -> PlainText.of(TextRun.text(HtmlCellText.of(cell))))
        .filter(text -> !text.isEmpty());
  }

  /// What the grid has no place for: cells that are hidden by themselves, and those beyond the
  /// largest table that is laid out.
  List<Omission> omissions(Origin origin) {
    var laid = Collections.<Element>newSetFromMap(new IdentityHashMap<>());
    known.keySet().forEach(area -> laid.add(area.cell()));
    var unplaced = texts(grid.unseen().cells().filter(cell -> !laid.contains(cell)));
    var beyond =
        Stream.concat(
            IntStream.range(0, places.size()).boxed().flatMap(row -> beyond(row).stream()),
            below().flatMap(List::stream));
    return Stream.of(
            omission(unplaced, Wording.of("source.unplaced"), origin),
            omission(beyond, Wording.of("source.beyond"), origin))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Omission> omission(Stream<String> texts, String reason, Origin origin) {
    var text = texts.limit(SHOWN).collect(Collectors.joining("\t"));
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(new Omission(PlainText.shortened(text, SHOWN), reason, origin.words()));
  }
}
