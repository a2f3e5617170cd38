package org.nianbao.recognition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nianbao.form.Heading;
import org.nianbao.form.Heading.Role;
import org.nianbao.label.CellText;
import org.nianbao.label.LabelSet;
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
    var others = lines.stream().filter(line -> line.table() == own.table() && line != own).toList();
    var names = form.columns().get(column).labels();
    var groups = names.subList(0, names.size() - 1);
    boolean isStrange =
        others.stream()
            .filter(line -> line.row() < own.row())
            .flatMap(line -> over(line, label).stream())
            .anyMatch(group -> !isAny(group, groups) || isTwice(group, others));
    return isStrange
        || others.stream()
            .filter(line -> line.row() > own.row())
            .flatMap(line -> under(line, label).stream())
            .anyMatch(nearer -> !isAny(nearer, names));
  }

  private boolean isAny(GridText label, List<Heading> names) {
    var found = labels.find(label.text());
    return !found.isAltered() && names.stream().anyMatch(found.headings()::contains);
  }

  /// Whether another group of the same row has the same name.
  private boolean isTwice(GridText group, List<SourceRow> others) {
    var found = labels.find(group.text()).headings();
    return others.stream()
        .filter(line -> line.own().contains(group))
        .flatMap(line -> words(line).stream())
        .anyMatch(other -> other != group && labels.find(other.text()).headings().equals(found));
  }

  /// The words over a label in a row above it: where several are, those over most of it, or over
  /// its beginning, since programs draw groups a column of no width too narrow. Where the place is
  /// blank, those before it, which may not have been merged with it.
  private Optional<GridText> over(SourceRow line, GridText label) {
    if (line.own().stream().noneMatch(cell -> cell.isInColumnOf(label))) {
      return Optional.empty();
    }
    var before =
        words(line).stream()
            .filter(cell -> cell.box().column() < label.box().endColumn())
            .toList()
            .reversed();
    return before.stream()
        .filter(cell -> cell.isInColumnOf(label))
        .reduce((later, earlier) -> shared(later, label) > shared(earlier, label) ? later : earlier)
        .or(() -> before.stream().findFirst());
  }

  /// How many columns two cells have in common.
  private static int shared(GridText one, GridText other) {
    return Math.min(one.box().endColumn(), other.box().endColumn())
        - Math.max(one.box().column(), other.box().column());
  }

  /// The words under a label in a row below it, which are nearer to the numbers.
  private Optional<GridText> under(SourceRow line, GridText label) {
    return words(line).stream().filter(cell -> cell.isInColumnOf(label)).findFirst();
  }

  /// The words of a row but those that begin a new block of the table.
  private List<GridText> words(SourceRow line) {
    return line.own().stream()
        .filter(cell -> CellText.isWord(cell.text()))
        .filter(cell ->
            labels.find(cell.text()).headings().stream()
                .noneMatch(heading -> heading.role() == Role.BAND))
        .toList();
  }
}
