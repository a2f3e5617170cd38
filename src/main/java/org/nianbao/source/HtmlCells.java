package org.nianbao.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/// The cells of an HTML table, each with the rectangle of the grid that it covers.
final class HtmlCells {
  /// The most characters of an omitted text that are kept.
  private static final int SHOWN = 200;

  private final Grid grid;
  private final Set<Area> placed = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<GridText> cells = new ArrayList<>();

  private HtmlCells(Grid grid) {
    this.grid = grid;
  }

  /// The cells of a laid-out table, row by row. Those in hidden rows and columns keep their place,
  /// and their text is hidden.
  static List<GridText> of(Grid grid) {
    var table = new HtmlCells(grid);
    for (int row = 0; row < grid.rows().size(); row++) {
      table.row(row);
    }
    return table.cells;
  }

  private void row(int row) {
    for (int column = 0; column < places(row).size(); column++) {
      var place = places(row).get(column);
      if (place.isPresent() && placed.add(place.get())) {
        var box = box(place.get(), row, column);
        cells.add(cell(box, HtmlCellText.inPage(place.get().cell())));
        column = box.endColumn() - 1;
      } else if (place.isPresent() && isBesideText(place.get(), column)) {
        cells.add(cell(Box.at(row, column), List.of()));
      }
    }
  }

  /// Whether a place is a blank cell of its own over which the text of another one runs.
  private static boolean isBesideText(Area area, int column) {
    return !area.merged() && column != area.column();
  }

  private GridText cell(Box box, List<TextRun> runs) {
    boolean isSeen =
        IntStream.range(box.row(), box.endRow()).anyMatch(row -> !grid.rows().get(row).hidden())
            && IntStream.range(box.column(), box.endColumn())
                .anyMatch(column -> !grid.isHidden(column));
    return new GridText(
        box, isSeen ? runs : runs.stream().map(TextRun::hidden).toList(), Optional.empty());
  }

  private List<Optional<Area>> places(int row) {
    return grid.rows().get(row).places();
  }

  /// The rectangle of places that a cell covers; where cells meet, the first row decides.
  private Box box(Area area, int row, int column) {
    int endColumn = column + 1;
    while (area.merged() && covers(area, row, endColumn)) {
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
    var places = places(row);
    return column < places.size() && places.get(column).orElse(null) == area;
  }

  /// What the grid has no place for: cells that are hidden by themselves, and those beyond the
  /// largest table that is laid out.
  static List<Omission> omissions(Grid grid, Origin origin) {
    var laid = Collections.<Element>newSetFromMap(new IdentityHashMap<>());
    grid.rows().stream()
        .flatMap(row -> row.places().stream())
        .flatMap(Optional::stream)
        .forEach(area -> laid.add(area.cell()));
    var unplaced = grid.unseen().cells().filter(cell -> !laid.contains(cell));
    var beyond =
        Stream.concat(
            grid.rows().stream().flatMap(row -> row.beyond().stream()), grid.rest().stream());
    return Stream.of(
            omission(unplaced, Wording.of("source.unplaced"), origin),
            omission(beyond, Wording.of("source.beyond"), origin))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Omission> omission(Stream<Element> cells, String reason, Origin origin) {
    var text =
        cells
            .map(cell -> PlainText.of(cell.text()))
            .filter(said -> !said.isEmpty())
            .limit(SHOWN)
            .collect(Collectors.joining("\t"));
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(new Omission(PlainText.shortened(text, SHOWN), reason, origin.words()));
  }
}
