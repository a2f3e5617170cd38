package org.nianbao.markup;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// The cells of an HTML table on its grid, laid out as browsers do. Hidden rows and columns are
/// part of it, so that no cell moves. Made from a page that [Markup] has read.
///
/// At most [#MAX_ROWS] by [#MAX_COLUMNS] positions are laid out; the cells beyond are listed apart.
public final class Grid {
  /// The most rows that are laid out.
  public static final int MAX_ROWS = 2_000;

  /// The most columns that are laid out.
  public static final int MAX_COLUMNS = 1_000;

  private static final Set<String> GROUPS = Set.of("thead", "tbody", "tfoot");

  /// A cell with the grid positions that it covers.
  ///
  /// @param cell its `td` or `th` element
  /// @param row its first row, from 0
  /// @param column its first column, from 0
  /// @param endRow the row after its last; it ends earlier where its group of rows does
  /// @param ignored what of it is no merge to Excel, which only let the text run over blank cells:
  ///   the value of its `mso-ignore`
  public record Area(Element cell, int row, int column, int endRow, String ignored) {
    /// Whether one of its positions is a blank cell of its own, over which the text runs.
    public boolean isBlankAt(int atRow, int atColumn) {
      return (atColumn != column && ignored.contains("colspan"))
          || (atRow != row && ignored.contains("rowspan"));
    }
  }

  /// A row of the grid.
  ///
  /// @param hidden whether it is not shown
  /// @param places the cell that covers each position; empty where the row is too short
  /// @param beyond the cells right of the last column that is laid out
  public record Row(boolean hidden, List<Optional<Area>> places, List<Element> beyond) {}

  private final List<Row> rows = new ArrayList<>();
  private final List<Element> rest = new ArrayList<>();
  private final BitSet hiddenColumns;

  /// Cells that take no position since they are hidden by themselves, by row.
  private final SortedMap<Integer, List<Element>> placeless = new TreeMap<>();

  private Grid(BitSet hiddenColumns) {
    this.hiddenColumns = hiddenColumns;
  }

  /// Lays out the grid of a table, without the tables in its cells.
  public static Grid of(Element table) {
    var grid = new Grid(hiddenColumns(table));
    for (var group : table.children()) {
      if (GROUPS.contains(group.normalName())) {
        grid.group(group);
      }
    }
    return grid;
  }

  private static BitSet hiddenColumns(Element table) {
    var hidden = new BitSet();
    int column = 0;
    for (var group : table.children()) {
      if (group.normalName().equals("colgroup")) {
        var columns = group.children().stream().filter(one -> one.nameIs("col")).toList();
        for (var each : columns.isEmpty() ? List.of(group) : columns) {
          int end = Math.min(MAX_COLUMNS, column + Span.columns(each.attr("span")));
          if (isHidden(group) || isHidden(each)) {
            hidden.set(column, end);
          }
          column = end;
        }
      }
    }
    return hidden;
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden");
  }

  private void group(Element group) {
    var above = new ArrayList<Optional<Area>>();
    for (var row : group.children()) {
      if (row.nameIs("tr")) {
        if (rows.size() < MAX_ROWS) {
          row(row, isHidden(group) || isHidden(row), above);
        } else {
          rest.add(row);
        }
      }
    }
  }

  /// Lays out a row.
  ///
  /// @param above the cells that cover each position of the row before; afterwards, of this row
  private void row(Element row, boolean hidden, List<Optional<Area>> above) {
    int index = rows.size();
    above.replaceAll(place -> place.filter(area -> area.endRow() > index));
    while (!above.isEmpty() && above.getLast().isEmpty()) {
      above.removeLast();
    }
    var beyond = new ArrayList<Element>();
    int column = 0;
    for (var cell : row.children()) {
      while (column < above.size() && above.get(column).isPresent()) {
        column++;
      }
      if (isHidden(cell) && !hiddenColumns.get(column)) {
        placeless.computeIfAbsent(index, _ -> new ArrayList<>()).add(cell);
      } else if (column >= MAX_COLUMNS) {
        beyond.add(cell);
      } else {
        column = place(cell, index, column, above);
      }
    }
    rows.add(new Row(hidden, List.copyOf(above), beyond));
  }

  /// Puts a cell on the grid.
  ///
  /// @return the column after the cell
  private static int place(Element cell, int row, int column, List<Optional<Area>> places) {
    int end = Math.min(MAX_COLUMNS, column + Span.columns(cell.attr("colspan")));
    int rows = Span.rows(cell.attr("rowspan"));
    var ignored = Declarations.of(cell.attr("style")).getOrDefault("mso-ignore", "");
    int endRow = rows == 0 ? Integer.MAX_VALUE : row + rows;
    var area = Optional.of(new Area(cell, row, column, endRow, ignored));
    while (places.size() < end) {
      places.add(Optional.empty());
    }
    for (int i = column; i < end; i++) {
      boolean longer = places.get(i).filter(other -> other.endRow() > endRow).isPresent();
      if (!longer || i == column) {
        places.set(i, area);
      }
    }
    return end;
  }

  /// The rows that are laid out, hidden ones included.
  public List<Row> rows() {
    return rows;
  }

  /// The `tr` elements after the last row that is laid out.
  public List<Element> rest() {
    return rest;
  }

  /// Whether a column, counted from 0, is not shown.
  public boolean isHidden(int column) {
    return hiddenColumns.get(column);
  }

  /// The cells that are not shown.
  public Unseen unseen() {
    var seen = new HashSet<Area>();
    for (var row : rows) {
      for (int column = 0; column < row.places().size() && !row.hidden(); column++) {
        if (!isHidden(column)) {
          row.places().get(column).ifPresent(seen::add);
        }
      }
    }
    var inRows = new TreeMap<>(placeless);
    var inColumns = new TreeMap<Integer, List<Element>>();
    for (int index = 0; index < rows.size(); index++) {
      for (var place : new LinkedHashSet<>(rows.get(index).places())) {
        if (place.isPresent() && place.get().row() == index && seen.add(place.get())) {
          boolean byRow = rows.get(index).hidden();
          (byRow ? inRows : inColumns)
              .computeIfAbsent(byRow ? index : place.get().column(), _ -> new ArrayList<>())
              .add(place.get().cell());
        }
      }
    }
    return new Unseen(inRows, inColumns);
  }

  /// The cells of a table that are not shown.
  ///
  /// @param rows those in each row that is hidden or has hidden cells, by its index from 0
  /// @param columns those in each hidden column, by its index from 0
  public record Unseen(
      SortedMap<Integer, List<Element>> rows, SortedMap<Integer, List<Element>> columns) {
    /// All cells that are not shown.
    public Stream<Element> cells() {
      return Stream.concat(rows.values().stream(), columns.values().stream()).flatMap(List::stream);
    }
  }
}
