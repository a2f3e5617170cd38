package org.nianbao.recognition;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nianbao.form.Heading;
import org.nianbao.label.CellText;
import org.nianbao.label.LabelSet;
import org.nianbao.source.GridText;

/// Column labels in lines of text with tabs. Where a label stands in its line says little, since
/// what a merged cell covers may be left out; but all labels in the order of the form say which is
/// which.
///
/// @param labels the labels of the form's table
/// @param lines the rows of the document that have the labels
record TabbedHead(FormRow form, LabelSet labels, List<SourceRow> lines) {
  /// Whether what merged cells cover is left out of lines with groups of columns, so that labels do
  /// not stand above each other. One blank is a label that is not there.
  boolean isShort() {
    return lines.size() > 1
        && lines.stream().noneMatch(SourceRow::isGrid)
        && lines.stream().flatMap(line -> line.own().stream()).filter(GridText::isBlank).count()
            <= 1;
  }

  /// The label of each column, if all are there in the order of the form; empty if not.
  Map<Heading, GridText> inOrder() {
    if (lines.stream().anyMatch(SourceRow::isGrid)) {
      return Map.of();
    }
    var own =
        form.columns().stream()
            .flatMap(column -> column.labels().stream())
            .distinct()
            .sorted(
                Comparator.<Heading>comparingInt(heading -> heading.box().row())
                    .thenComparingInt(heading -> heading.box().column()))
            .toList();
    var words =
        lines.stream()
            .flatMap(line -> line.own().stream())
            .filter(cell -> CellText.isWord(cell.text()))
            .filter(cell -> !isBeside(cell, own))
            .toList();
    var found = new HashMap<Heading, GridText>();
    for (int i = 0; i < own.size() && own.size() == words.size(); i++) {
      if (labels.find(words.get(i).text()).headings().contains(own.get(i))) {
        found.put(own.get(i), words.get(i));
      }
    }
    return found.size() == own.size() ? found : Map.of();
  }

  /// The form's columns whose labels stand in one line with labels of another row of the form:
  /// which place of a row they are above, the order within the lines does not say. None where all
  /// labels stand in one line.
  ///
  /// @param above for each column, the label of the document that names it
  Set<Integer> outOfLine(List<Optional<GridText>> above) {
    var lineOf = new HashMap<Integer, SourceRow>();
    for (int i = 0; i < above.size(); i++) {
      for (var line : lines) {
        if (!line.isGrid() && above.get(i).filter(line.own()::contains).isPresent()) {
          lineOf.put(i, line);
        }
      }
    }
    return lineOf.keySet().stream()
        .filter(i ->
            lineOf.keySet().stream()
                .anyMatch(k -> lineOf.get(i) == lineOf.get(k) && !isSameRow(i, k)))
        .filter(_ -> Set.copyOf(lineOf.values()).size() > 1)
        .collect(Collectors.toSet());
  }

  private boolean isSameRow(int column, int other) {
    return rowOf(column) == rowOf(other);
  }

  private int rowOf(int column) {
    return form.columns().get(column).own().box().row();
  }

  /// Whether a text is a label of the table that is above no column, such as the note in its
  /// corner.
  private boolean isBeside(GridText cell, List<Heading> own) {
    var match = labels.find(cell.text());
    return match.isLabel() && match.headings().stream().noneMatch(own::contains);
  }

  /// Whether there are words among the labels that are none of the form's.
  boolean isStrange() {
    return lines.stream()
        .map(line -> line.own().stream().filter(cell -> CellText.isWord(cell.text())).toList())
        .filter(words -> words.size() > 1)
        .flatMap(List::stream)
        .anyMatch(cell -> !labels.find(cell.text()).isLabel());
  }
}
