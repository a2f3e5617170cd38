package org.nianbao.reader.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.file.ContentTrouble;
import org.nianbao.form.Box;
import org.nianbao.source.GridText;
import org.nianbao.wording.Wording;

/// Lays the rows of a Word table on its grid. Word writes a cell that is merged over several rows
/// as one cell in each of them; they become one here, and what is hidden in the lower ones is kept
/// after the text of the first.
final class TableRows {
  /// The most columns of a table; Word itself allows 63.
  private static final int MOST_COLUMNS = 1000;

  private final List<Merged> cells = new ArrayList<>();
  private final List<Merged> current = new ArrayList<>();
  private Map<Integer, Merged> above = Map.of();
  private int row = -1;

  /// How a cell is merged with those above and below it.
  enum Merge {
    NONE,
    /// It is the first of a merged cell.
    FIRST,
    /// It continues the cell above, if that is merged and has the same columns; else it is the
    /// first.
    FURTHER
  }

  /// A cell that further rows and columns may be added to.
  private static final class Merged {
    private final int row;
    private final int column;
    private final Merge merge;
    private int rows = 1;
    private int columns;
    private final List<WordContent> contents = new ArrayList<>();

    private Merged(int row, int column, int columns, Merge merge) {
      this.row = row;
      this.column = column;
      this.columns = columns;
      this.merge = merge;
    }
  }

  /// Begins the next row.
  void next() {
    end();
    row++;
  }

  /// Adds a cell to the right of the row's other cells.
  ///
  /// @throws ContentTrouble if the table is wider than any real one
  void add(int column, int columns, Merge merge, List<WordContent> contents) throws ContentTrouble {
    require(column + columns);
    var cell = new Merged(row, column, columns, merge);
    cell.contents.addAll(contents);
    current.add(cell);
  }

  /// Adds a cell that continues the one to its left in the same row.
  void addBeside(int column, int columns, List<WordContent> contents) throws ContentTrouble {
    if (current.isEmpty() || current.getLast().column + current.getLast().columns != column) {
      add(column, columns, Merge.NONE, contents);
      return;
    }
    require(column + columns);
    current.getLast().columns += columns;
    current.getLast().contents.addAll(contents);
  }

  /// Ends the row: only now is known how wide its cells are.
  private void end() {
    var merged = new HashMap<Integer, Merged>();
    for (var cell : current) {
      var upper = cell.merge == Merge.FURTHER ? above.get(cell.column) : null;
      if (upper != null && upper.columns == cell.columns) {
        upper.rows++;
        upper.contents.addAll(cell.contents);
        merged.put(cell.column, upper);
      } else {
        cells.add(cell);
        if (cell.merge != Merge.NONE) {
          merged.put(cell.column, cell);
        }
      }
    }
    current.clear();
    above = merged;
  }

  private static void require(int columns) throws ContentTrouble {
    if (columns > MOST_COLUMNS) {
      throw new ContentTrouble(Wording.of("reader.word.huge"));
    }
  }

  /// The table; or, if most of its cells are those of tables inside it, so that it only lays out
  /// the page, what stands in it in reading order.
  List<WordContent> contents() {
    end();
    int inner = 0;
    int own = 0;
    for (var cell : cells) {
      int within =
          cell.contents.stream()
              .mapToInt(content ->
                  content instanceof WordContent.Tabular table ? table.cells().size() : 0)
              .sum();
      inner += within;
      own += within == 0 ? 1 : 0;
    }
    var contents = new ArrayList<WordContent>();
    if (inner > 0 && inner >= own) {
      cells.forEach(cell -> contents.addAll(cell.contents));
    } else if (!cells.isEmpty()) {
      contents.add(new WordContent.Tabular(cells.stream().map(TableRows::cell).toList()));
      cells.forEach(cell ->
          cell.contents.stream()
              .filter(WordContent.Unread.class::isInstance)
              .forEach(contents::add));
    }
    return contents;
  }

  private static GridText cell(Merged cell) {
    return new GridText(
        new Box(cell.row, cell.column, cell.rows, cell.columns),
        WordContent.runs(cell.contents),
        Optional.empty());
  }
}
