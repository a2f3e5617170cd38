package org.nianbao.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nianbao.form.Heading;
import org.nianbao.recognition.Fit.Value;
import org.nianbao.source.GridText;
import org.nianbao.source.SourcePlace;
import org.nianbao.wording.Wording;

/// A row of a table that lacks columns of the form, with all their labels: the labels of the others
/// say which number is whose. None of them is sure.
final class FewerColumns {
  private final SourceRow row;
  private final FormRow form;
  private final Head head;
  private final List<GridText> cells;

  private FewerColumns(SourceRow row, int from, FormRow form, Head head) {
    this.row = row;
    this.form = form;
    this.head = head;
    this.cells = row.from(from);
  }

  /// Reads a row; empty if the document's labels do not name each of its cells, or are not plainly
  /// those of the form.
  ///
  /// @param from the first column right of the row's label
  static Optional<Fit> read(SourceRow row, int from, FormRow form, Head head) {
    var fewer = new FewerColumns(row, from, form, head);
    return fewer.isPlain() ? fewer.fit() : Optional.empty();
  }

  /// Whether each label of the document is the form's, and all stand on one grid with the row.
  private boolean isPlain() {
    int end = row.own().getLast().box().endColumn();
    return head.ground() == Head.Ground.PARTIAL
        && head.isOver(row)
        && head.strange().isEmpty()
        && absent().equals(head.doubtful())
        && row.reaching().stream().allMatch(cell -> !isUnderLabel(cell))
        && (row.isGrid()
            || head.lines().stream()
                .allMatch(line -> line.own().getLast().box().endColumn() == end));
  }

  private Set<Integer> absent() {
    return IntStream.range(0, form.size())
        .filter(i -> head.over(i, row).isEmpty())
        .boxed()
        .collect(Collectors.toSet());
  }

  private boolean isUnderLabel(GridText cell) {
    return !under(cell).isEmpty();
  }

  /// The form's columns under whose labels a cell stands.
  private List<Integer> under(GridText cell) {
    return IntStream.range(0, form.size())
        .filter(i -> head.over(i, row).filter(label -> label.isInColumnOf(cell)).isPresent())
        .boxed()
        .toList();
  }

  private Optional<Fit> fit() {
    var values = new Value[form.size()];
    for (int i : absent()) {
      values[i] =
          new Value("", false, new SourcePlace.Nowhere(Wording.of("recognition.from.noColumn")));
    }
    for (var cell : cells) {
      var columns = under(cell);
      boolean isOne = columns.size() == 1 && values[columns.getFirst()] == null;
      if (!isOne && !(columns.isEmpty() && cell.isBlank())) {
        return Optional.empty();
      }
      columns.forEach(i -> values[i] = new Value(cell.text(), false, row.place(cell)));
    }
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null) {
        values[i] = new Value("", false, row.place());
      }
    }
    var fit = new Fit(List.of(values), Optional.of(why()), List.of(), row.place());
    return Optional.of(fit.offering(others()));
  }

  private String why() {
    var labels =
        absent().stream()
            .sorted()
            .map(i -> form.columns().get(i).own())
            .map(Heading::line)
            .toList();
    return Wording.of("recognition.why.noColumn", Wording.listed(labels));
  }

  /// The same numbers with the blank cell elsewhere.
  private List<List<String>> others() {
    var texts = new ArrayList<String>();
    cells.stream().filter(cell -> isUnderLabel(cell)).forEach(cell -> texts.add(cell.text()));
    return texts.stream().allMatch(String::isEmpty) ? List.of() : new Candidates(form).of(texts);
  }
}
