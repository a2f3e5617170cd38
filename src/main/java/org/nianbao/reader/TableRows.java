package org.nianbao.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.file.ContentTrouble;
import org.nianbao.form.Box;
import org.nianbao.source.TableCell;
import org.nianbao.wording.Wording;

/// Lays the rows of a Word table on its grid. Word writes a cell that is merged over several rows as
/// one cell in each of them; they become one here, and what is hidden in the lower ones is kept
/// after the text of the first.
final class TableRows {
  /// The most columns of a table; Word itself allows 63.
  private static final int MOST_COLUMNS = 1000;

  private final List<Merged> cells = new ArrayList<>();
  private Map<Integer, Merged> above = Map.of();
  private Map<Integer, Merged> current = new HashMap<>();
  private int row = -1;

  /// A cell that further rows and columns may be added to.
  private static final class Merged {
    private final int row;
    private final int column;
    private int rows = 1;
    private int columns;
    private final List<Content> contents = new ArrayList<>();

    private Merged(int row, int column, int columns) {
      this.row = row;
      this.column = column;
      this.columns = columns;
    }
  }

  /// Begins the next row.
  void next() {
    above = current;
    current = new HashMap<>();
    row++;
  }

  /// Adds a cell to the right of the row's other cells.
  ///
  /// @throws ContentTrouble if the table is wider than any real one
  void add(int column, int columns, List<Content> contents) throws ContentTrouble {
    var cell = new Merged(row, column, columns);
    require(column + columns);
    cell.contents.addAll(contents);
    cells.add(cell);
    current.put(column, cell);
  }

  /// Adds a cell that continues the one above it. Where none above has the same columns, it is a
  /// cell of its own, as in Word.
  void addBelow(int column, int columns, List<Content> contents) throws ContentTrouble {
    var cell = above.get(column);
    if (cell == null || cell.columns != columns) {
      add(column, columns, contents);
      return;
    }
    cell.rows++;
    cell.contents.addAll(contents);
    current.put(column, cell);
  }

  /// Adds a cell that continues the one to its left in the same row.
  void addBeside(int column, int columns, List<Content> contents) throws ContentTrouble {
    if (cells.isEmpty()
        || cells.getLast().row != row
        || cells.getLast().column + cells.getLast().columns != column) {
      add(column, columns, contents);
      return;
    }
    require(column + columns);
    cells.getLast().columns += columns;
    cells.getLast().contents.addAll(contents);
  }

  private static void require(int columns) throws ContentTrouble {
    if (columns > MOST_COLUMNS) {
      throw new ContentTrouble(Wording.of("reader.word.huge"));
    }
  }

  /// The table; or, if most of its cells are those of tables inside it, so that it only lays out
  /// the page, what stands in it in reading order.
  List<Content> contents() {
    int inner = 0;
    int own = 0;
    for (var cell : cells) {
      int within =
          cell.contents.stream()
              .mapToInt(content ->
                  content instanceof Content.Tabular table ? table.cells().size() : 0)
              .sum();
      inner += within;
      own += within == 0 ? 1 : 0;
    }
    var contents = new ArrayList<Content>();
    if (inner > 0 && inner >= own) {
      cells.forEach(cell -> contents.addAll(cell.contents));
    } else if (!cells.isEmpty()) {
      contents.add(new Content.Tabular(cells.stream().map(TableRows::cell).toList()));
      cells.forEach(cell ->
          cell.contents.stream().filter(Content.Unread.class::isInstance).forEach(contents::add));
    }
    return contents;
  }

  private static TableCell cell(Merged cell) {
    return new TableCell(
        new Box(cell.row, cell.column, cell.rows, cell.columns),
        Content.runs(cell.contents),
        Optional.empty());
  }
}
