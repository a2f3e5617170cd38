package org.nianbao.recognition;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nianbao.label.CellText;
import org.nianbao.source.GridText;
import org.nianbao.source.SourcePlace;
import org.nianbao.source.TableBlock;
import org.nianbao.source.TableBlock.Layout;

/// A row of a table of the document: the cells that begin in it, and those from above that reach
/// into it.
///
/// @param table the table
/// @param row its row, from 0
/// @param own the cells that begin in the row, from the left, without those of columns that are
///   blank throughout
/// @param unseen those that begin in the row in such columns, which may have hidden text
/// @param reaching the cells from rows above that reach into it, from the left
/// @param beside the cells that were taken out of it, since they stand in a column of the office's
///   own
record SourceRow(
    TableBlock table,
    int row,
    List<GridText> own,
    List<GridText> unseen,
    List<GridText> reaching,
    List<GridText> beside) {
  private static final Comparator<GridText> BY_COLUMN =
      Comparator.comparingInt(cell -> cell.box().column());

  /// The rows of a table, in order.
  static List<SourceRow> of(TableBlock table) {
    var spacers = spacers(table);
    var beginning = table.cells().stream().collect(Collectors.groupingBy(cell -> cell.box().row()));
    var tall = table.cells().stream().filter(cell -> cell.box().rows() > 1).toList();
    return IntStream.range(0, table.rows())
        .mapToObj(row ->
            new SourceRow(
                table,
                row,
                beginning.getOrDefault(row, List.of()).stream()
                    .filter(cell -> !isSpacer(cell, spacers))
                    .sorted(BY_COLUMN)
                    .toList(),
                beginning.getOrDefault(row, List.of()).stream()
                    .filter(cell -> isSpacer(cell, spacers))
                    .toList(),
                tall.stream()
                    .filter(cell -> cell.box().row() < row && cell.box().endRow() > row)
                    .sorted(BY_COLUMN)
                    .toList(),
                List.of()))
        .toList();
  }

  /// The same row, knowing which of some cells that were taken out of its table stood in it.
  SourceRow beside(List<GridText> taken) {
    var here = taken.stream().filter(cell -> cell.box().row() == row).toList();
    return new SourceRow(table, row, own, unseen, reaching, here);
  }

  /// Whether a number was taken out of it, so that it has more than the form's.
  boolean hasMoreFigures() {
    return beside.stream().anyMatch(cell -> CellText.isFigure(cell.text()));
  }

  /// The columns of a grid that are blank throughout, but for cells that reach over columns with
  /// texts as well.
  private static Set<Integer> spacers(TableBlock table) {
    if (table.layout() != Layout.GRID) {
      return Set.of();
    }
    var spacers = IntStream.range(0, table.columns()).boxed().collect(Collectors.toSet());
    table.cells().stream()
        .filter(cell -> !cell.isBlank())
        .sorted(Comparator.comparingInt(cell -> cell.box().columns()))
        .map(SourceRow::columns)
        .filter(spacers::containsAll)
        .forEach(spacers::removeAll);
    return spacers;
  }

  private static Set<Integer> columns(GridText cell) {
    return IntStream.range(cell.box().column(), cell.box().endColumn())
        .boxed()
        .collect(Collectors.toSet());
  }

  private static boolean isSpacer(GridText cell, Set<Integer> spacers) {
    return cell.isBlank() && spacers.containsAll(columns(cell));
  }

  /// Whether nothing in it counts.
  boolean isBlank() {
    return own.stream().allMatch(GridText::isBlank);
  }

  boolean isGrid() {
    return table.layout() == Layout.GRID;
  }

  /// The cells that begin in the row right of a column, from the left.
  List<GridText> from(int column) {
    return own.stream().filter(cell -> cell.box().column() >= column).toList();
  }

  /// The cells before the first number, from the left.
  List<GridText> beforeFigures() {
    return own.stream().takeWhile(cell -> !CellText.isFigure(cell.text())).toList();
  }

  /// The last cell with words before the numbers.
  Optional<GridText> lastWord() {
    return beforeFigures().reversed().stream()
        .filter(cell -> CellText.isWord(cell.text()))
        .findFirst();
  }

  /// The place of a cell in the document.
  SourcePlace place(GridText cell) {
    return SourcePlace.OfCell.of(table.origin(), cell);
  }

  /// The place of the row in the document.
  SourcePlace place() {
    return SourcePlace.OfRow.of(table.origin(), row, own);
  }

  /// The texts of the row, with tabs between them.
  String line() {
    return own.stream().map(GridText::text).collect(Collectors.joining("\t")).strip();
  }
}
