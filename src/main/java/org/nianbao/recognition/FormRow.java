package org.nianbao.recognition;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nianbao.form.Cell;
import org.nianbao.form.Edition;
import org.nianbao.form.Heading;
import org.nianbao.form.Heading.Role;
import org.nianbao.form.Table;

/// A row of the form that has cells, with the labels that they stand under.
///
/// @param table its table
/// @param row its row on the table's grid
/// @param label the label in front of it; empty in table four
/// @param columns its cells with their column labels, from the left
record FormRow(Table table, int row, Optional<Heading> label, List<Column> columns) {

  /// A cell with the labels above it.
  ///
  /// @param labels from the top: the last is its own, those before name groups of columns
  record Column(Cell cell, List<Heading> labels) {
    /// The label right above the cell's column.
    Heading own() {
      return labels.getLast();
    }

    /// The label of the group of columns that it belongs to; empty if it is in none.
    Optional<Heading> group() {
      return labels.size() < 2 ? Optional.empty() : Optional.of(labels.get(labels.size() - 2));
    }
  }

  /// The rows of all tables of an edition, in the form's order.
  static List<FormRow> of(Edition edition) {
    return edition.tables().stream().flatMap(table -> of(table).stream()).toList();
  }

  /// The rows of a table, from the top.
  static List<FormRow> of(Table table) {
    return table.cells().stream()
        .map(cell -> cell.box().row())
        .distinct()
        .sorted()
        .map(row -> of(table, row))
        .toList();
  }

  private static FormRow of(Table table, int row) {
    var columns =
        table.cells().stream()
            .filter(cell -> cell.box().row() == row)
            .sorted(Comparator.comparingInt(cell -> cell.box().column()))
            .map(cell -> new Column(cell, above(table, cell)))
            .toList();
    var label =
        table.headings().stream()
            .filter(heading -> heading.role() == Role.ROW && heading.box().row() == row)
            .max(Comparator.comparingInt(heading -> heading.box().column()));
    return new FormRow(table, row, label, columns);
  }

  private static List<Heading> above(Table table, Cell cell) {
    return table.labelsOf(cell.ref()).stream()
        .filter(heading -> heading.role() == Role.COLUMN)
        .sorted(Comparator.comparingInt(heading -> heading.box().row()))
        .toList();
  }

  /// The name of the row for people.
  String name() {
    return label.map(Heading::line).orElse(table.section().heading());
  }

  int size() {
    return columns.size();
  }

  List<Cell> cells() {
    return columns.stream().map(Column::cell).toList();
  }
}
