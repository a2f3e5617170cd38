package org.nianbao.recognition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nianbao.source.GridText;

/// What stands over the column labels of a table: the names of groups of columns. A column whose
/// group says something else than the form's is not sure, though its own label is.
final class ColumnGroups {
  private final FormRow form;
  private final LabelSet labels;
  private final List<SourceRow> lines;

  /// @param labels the labels of the form's table
  /// @param lines the rows of the document that have the labels
  ColumnGroups(FormRow form, LabelSet labels, List<SourceRow> lines) {
    this.form = form;
    this.labels = labels;
    this.lines = lines;
  }

  /// The form's columns that stand under a group other than theirs.
  ///
  /// @param above for each column, the label of the document that names it
  Set<Integer> strange(List<Optional<GridText>> above) {
    return IntStream.range(0, form.size())
        .filter(i -> above.get(i).filter(label -> isStrange(i, label)).isPresent())
        .boxed()
        .collect(Collectors.toSet());
  }

  private boolean isStrange(int column, GridText label) {
    var own = lines.stream().filter(line -> line.own().contains(label)).findFirst().orElseThrow();
    return lines.stream()
        .filter(line -> line.table() == own.table() && line.row() < own.row())
        .flatMap(line -> over(line, label).stream())
        .anyMatch(group -> !names(group, column));
  }

  private boolean names(GridText group, int column) {
    var found = labels.find(group.text()).headings();
    return form.columns().get(column).labels().stream().anyMatch(found::contains);
  }

  /// The words over a label in a row above it; where the place is blank, those before it, which may
  /// not have been merged with it. A row with one text is a title.
  private static Optional<GridText> over(SourceRow line, GridText label) {
    var words = line.own().stream().filter(cell -> SourceRow.isWord(cell.text())).toList();
    boolean isReached = line.own().stream().anyMatch(cell -> isOver(cell, label));
    return words.size() < 2 || !isReached
        ? Optional.empty()
        : words.stream()
            .filter(cell -> cell.box().column() < label.box().endColumn())
            .reduce((_, later) -> later);
  }

  private static boolean isOver(GridText cell, GridText label) {
    return cell.box().column() < label.box().endColumn()
        && label.box().column() < cell.box().endColumn();
  }
}
