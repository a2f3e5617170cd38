package org.nianbao.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One statutory table: headings and cells that together cover a rectangle of grid places exactly
/// once, and the cells that are sums of others.
public final class Table {
  private final Section section;
  private final List<Integer> widths;
  private final List<Heading> headings;
  private final List<Cell> cells;
  private final Map<CellRef, Term> sums;
  private final int rows;
  private final int headRows;
  private final int headColumns;
  private final Map<CellRef, Cell> byRef = new LinkedHashMap<>();
  private final Map<String, Cell> byId = new LinkedHashMap<>();
  private final Map<CellRef, List<Heading>> labels = new LinkedHashMap<>();

  /// @param section the section that the table belongs to
  /// @param widths the relative width of each grid column
  /// @param headings the fixed labels
  /// @param cells the cells, in reading order
  /// @param sums the totals, each with the sum that it follows
  /// @throws IllegalArgumentException if the grid has a gap or an overlap, an id occurs twice, or a
  ///   sum names a cell that is not in the table
  public Table(
      Section section,
      List<Integer> widths,
      List<Heading> headings,
      List<Cell> cells,
      Map<CellRef, Term> sums) {
    this.section = section;
    this.widths = List.copyOf(widths);
    this.headings = List.copyOf(headings);
    this.cells = List.copyOf(cells);
    this.sums = Collections.unmodifiableMap(new LinkedHashMap<>(sums));
    for (var cell : cells) {
      byRef.put(cell.ref(), cell);
      if (byId.put(cell.ref().id(), cell) != null) {
        throw new IllegalArgumentException("twice in a table: " + cell.ref());
      }
    }
    rows = cells.stream().mapToInt(cell -> cell.box().endRow()).max().orElseThrow();
    headRows = cells.stream().mapToInt(cell -> cell.box().row()).min().orElseThrow();
    headColumns = cells.stream().mapToInt(cell -> cell.box().column()).min().orElseThrow();
    requireExactCover();
    sums.forEach((total, term) -> {
      if (!byRef.containsKey(total) || !byRef.keySet().containsAll(term.parts())) {
        throw new IllegalArgumentException("sum outside the table: " + total);
      }
    });
    labelCells();
  }

  private void labelCells() {
    for (var heading : headings) {
      if (heading.role() != Heading.Role.CORNER) {
        under(heading)
            .forEach(ref -> labels.computeIfAbsent(ref, _ -> new ArrayList<>()).add(heading));
      }
    }
  }

  private void requireExactCover() {
    var covered = new boolean[rows][widths.size()];
    headings.forEach(heading -> cover(covered, heading.box(), heading.text()));
    cells.forEach(cell -> cover(covered, cell.box(), cell.ref().id()));
    for (var row : covered) {
      for (var place : row) {
        if (!place) {
          throw new IllegalArgumentException("gap in the table of section " + section);
        }
      }
    }
  }

  private static void cover(boolean[][] covered, Box box, String what) {
    for (int row = box.row(); row < box.endRow(); row++) {
      for (int column = box.column(); column < box.endColumn(); column++) {
        if (covered[row][column]) {
          throw new IllegalArgumentException("overlap at " + what);
        }
        covered[row][column] = true;
      }
    }
  }

  /// The section that the table belongs to.
  public Section section() {
    return section;
  }

  /// The relative width of each grid column.
  public List<Integer> widths() {
    return widths;
  }

  /// Number of grid rows, headings included.
  public int rows() {
    return rows;
  }

  /// Number of grid columns, headings included.
  public int columns() {
    return widths.size();
  }

  /// Number of rows above the first cell: they stay visible while the rest scrolls.
  public int headRows() {
    return headRows;
  }

  /// Number of columns to the left of the first cell.
  public int headColumns() {
    return headColumns;
  }

  /// The fixed labels.
  public List<Heading> headings() {
    return headings;
  }

  /// The cells in reading order.
  public List<Cell> cells() {
    return cells;
  }

  /// The totals, each with the sum that it follows.
  public Map<CellRef, Term> sums() {
    return sums;
  }

  /// Whether the cell is a total, which follows its sum until somebody types a number of their own.
  public boolean isTotal(CellRef ref) {
    return sums.containsKey(ref);
  }

  /// The cell with an address.
  ///
  /// @throws IllegalArgumentException if it is not a cell of this table
  public Cell cell(CellRef ref) {
    var cell = byRef.get(ref);
    if (cell == null) {
      throw new IllegalArgumentException("not in the table of section " + section + ": " + ref);
    }
    return cell;
  }

  /// The cell of the given stable id, if this table has it.
  public Optional<Cell> cell(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// The cell that covers a grid place; empty on a heading or outside the grid.
  public Optional<Cell> cellAt(int row, int column) {
    return cells.stream().filter(cell -> cell.box().covers(row, column)).findFirst();
  }

  /// Whether a heading labels the selected cells: a row heading that begins in one of their rows,
  /// or a column heading above them, with no band between, whose columns all lie within theirs.
  ///
  /// @param selected the grid places of the selected cells
  public boolean names(Heading heading, Box selected) {
    var box = heading.box();
    return switch (heading.role()) {
      case ROW -> box.row() >= selected.row() && box.row() < selected.endRow();
      case COLUMN ->
          box.endRow() <= selected.row()
              && box.column() >= selected.column()
              && box.endColumn() <= selected.endColumn()
              && !isBandBetween(box.endRow(), selected.row());
      case GROUP, VERTICAL, BAND, CORNER -> false;
    };
  }

  private boolean isBandBetween(int from, int to) {
    return headings.stream()
        .filter(heading -> heading.role() == Heading.Role.BAND)
        .anyMatch(heading -> heading.box().row() >= from && heading.box().row() < to);
  }

  /// The cells that a heading labels, in reading order: those in its rows; those below it down to
  /// the next band, if it names columns or is a band itself; all of them if it is the corner.
  public List<CellRef> under(Heading heading) {
    var box = heading.box();
    return cells.stream()
        .filter(cell ->
            switch (heading.role()) {
              case ROW, GROUP, VERTICAL ->
                  cell.box().row() >= box.row() && cell.box().row() < box.endRow();
              case COLUMN, BAND ->
                  cell.box().row() >= box.endRow()
                      && cell.box().column() < box.endColumn()
                      && box.column() < cell.box().endColumn()
                      && !isBandBetween(box.endRow(), cell.box().row());
              case CORNER -> true;
            })
        .map(Cell::ref)
        .toList();
  }

  /// What a label stands for: its own guidance, else the one that all cells under it share; empty
  /// where they differ.
  public Optional<Guidance> guidance(Heading heading) {
    var shared = under(heading).stream().map(ref -> cell(ref).guidance()).distinct().toList();
    return heading
        .guidance()
        .or(() -> shared.size() == 1 ? Optional.of(shared.getFirst()) : Optional.empty());
  }

  /// The labels that a cell stands under: its row, its column and the groups of both; the corner,
  /// which stands for the whole table, is not among them.
  ///
  /// @throws IllegalArgumentException if it is not a cell of this table
  public List<Heading> labelsOf(CellRef ref) {
    return Collections.unmodifiableList(labels.getOrDefault(cell(ref).ref(), List.of()));
  }
}
