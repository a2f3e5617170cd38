package org.nianbao.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.nianbao.form.Table;
import org.nianbao.label.LabelAlignment;

/// A part of a table that has column labels of its own: rows of labels, then rows with cells. Table
/// two has several.
///
/// @param first the first grid row, of labels
/// @param figures the first grid row with cells
/// @param end the grid row after its last
record Band(int first, int figures, int end) {

  static List<Band> of(Table table) {
    var bands = new ArrayList<Band>();
    for (int first = 0; first < table.rows(); ) {
      int figures = first;
      while (!hasCells(table, figures)) {
        figures++;
      }
      int end = figures;
      while (end < table.rows() && hasCells(table, end)) {
        end++;
      }
      bands.add(new Band(first, figures, end));
      first = end;
    }
    return bands;
  }

  /// Whether a grid row has cells.
  static boolean hasCells(Table table, int gridRow) {
    return table.cells().stream()
        .anyMatch(cell -> gridRow >= cell.box().row() && gridRow < cell.box().endRow());
  }

  boolean isHead(int gridRow) {
    return gridRow >= first && gridRow < figures;
  }

  boolean isFigures(int gridRow) {
    return gridRow >= figures && gridRow < end;
  }

  /// The rows of a pasted table that match the band's rows of labels.
  List<Integer> head(LabelAlignment rows) {
    return IntStream.range(0, rows.size()).filter(row -> isHead(rows.to(row))).boxed().toList();
  }

  /// The rows of a pasted table that match the band's rows with cells.
  List<Integer> figures(LabelAlignment rows) {
    return IntStream.range(0, rows.size()).filter(row -> isFigures(rows.to(row))).boxed().toList();
  }
}
