package org.nianbao.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.form.Box;

/// A table.
///
/// @param cells its cells in reading order; no two overlap
/// @param layout what its columns mean
/// @param origin where it is
public record TableBlock(List<GridText> cells, Layout layout, Origin origin)
    implements SourceBlock {

  /// What the columns of a table mean.
  public enum Layout {
    /// Cells are on a grid: what stands in one column belongs together, and merged cells cover all
    /// their places.
    GRID,
    /// Text between tabs: a column is only the order within the row, and merged cells may have been
    /// left out or written as blanks.
    TABS
  }

  public TableBlock {
    cells = List.copyOf(cells);
  }

  /// A table of texts without merged cells, row by row.
  public static TableBlock of(List<List<String>> rows, Layout layout, Origin origin) {
    var cells = new ArrayList<GridText>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        cells.add(
            new GridText(
                Box.at(row, column),
                List.of(TextRun.of(rows.get(row).get(column))),
                Optional.empty()));
      }
    }
    return new TableBlock(cells, layout, origin);
  }

  /// Number of rows.
  public int rows() {
    return cells.stream().mapToInt(cell -> cell.box().endRow()).max().orElse(0);
  }

  /// Number of columns of the longest row.
  public int columns() {
    return cells.stream().mapToInt(cell -> cell.box().endColumn()).max().orElse(0);
  }
}
