package org.nianbao.recognition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.nianbao.form.Table;
import org.nianbao.label.CellText;
import org.nianbao.label.LabelAlignment;
import org.nianbao.label.Likeness;
import org.nianbao.recognition.FormTables.Doubt;
import org.nianbao.recognition.FormTables.Line;
import org.nianbao.recognition.FormTables.Matched;

/// What the order of the rows says where their labels do not: which of several rows with one label
/// has it, and which row one without a label is. A label that is only similar holds only in its
/// place.
final class RowOrder {
  private final List<FormRow> form;
  private final List<Line> lines;
  private final Map<Line, Matched> byLine;
  private final BiFunction<Line, Table, List<SourceRow>> headOf;

  /// @param form the rows of the form, in order
  /// @param lines the rows of the document, in order
  /// @param byLine the rows that were matched by their labels; changed by [#settle]
  /// @param headOf gives the column labels of a table above a row
  RowOrder(
      List<FormRow> form,
      List<Line> lines,
      Map<Line, Matched> byLine,
      BiFunction<Line, Table, List<SourceRow>> headOf) {
    this.form = form;
    this.lines = lines;
    this.byLine = byLine;
    this.headOf = headOf;
  }

  /// Takes back the matches that are out of place, and matches rows between others.
  void settle() {
    form.stream()
        .map(FormRow::table)
        .distinct()
        .map(table -> form.stream().filter(row -> row.table() == table).toList())
        .forEach(this::settle);
  }

  /// Aligns the rows of one table, between a row before its first and one after its last.
  private void settle(List<FormRow> rows) {
    var near = near(rows);
    var votes = new int[near.size() + 2][rows.size() + 2];
    votes[0][0] = 1;
    votes[near.size() + 1][rows.size() + 1] = 1;
    var named = new int[near.size() + 2];
    for (int i = 1; i <= near.size(); i++) {
      var one = byLine.get(near.get(i - 1));
      boolean isSimilar = one != null && one.likeness().compareTo(Likeness.SIMILAR) >= 0;
      int row = one == null ? LabelAlignment.NONE : rows.indexOf(one.form()) + 1;
      named[i] = isSimilar ? LabelAlignment.NONE : row;
      if (one != null) {
        votes[i][row] = isSimilar ? 1 : 2;
      }
    }
    var alignment =
        LabelAlignment.of(votes)
            .freed(i -> named[i])
            .filled(i -> i > 0 && i <= near.size() && hasFigures(near.get(i - 1)));
    for (int i = 1; i <= near.size(); i++) {
      int to = alignment.to(i);
      match(
          near.get(i - 1),
          to == LabelAlignment.NONE ? Optional.empty() : Optional.of(rows.get(to - 1)));
    }
  }

  /// The rows of the document that are matched with rows of a table, and those with numbers around
  /// them that are matched with none.
  private List<Line> near(List<FormRow> rows) {
    int from = 0;
    while (from < lines.size() && !isOf(rows, lines.get(from))) {
      from++;
    }
    int end = lines.size();
    while (end > from && !isOf(rows, lines.get(end - 1))) {
      end--;
    }
    while (from > 0 && from < end && !byLine.containsKey(lines.get(from - 1))) {
      from--;
    }
    while (end > from && end < lines.size() && !byLine.containsKey(lines.get(end))) {
      end++;
    }
    return lines.subList(from, end).stream()
        .filter(line -> byLine.containsKey(line) ? isOf(rows, line) : hasFigures(line))
        .toList();
  }

  private boolean isOf(List<FormRow> rows, Line line) {
    var one = byLine.get(line);
    return one != null && rows.contains(one.form());
  }

  private static boolean hasFigures(Line line) {
    return line.row().own().stream().anyMatch(cell -> CellText.isFigure(cell.text()));
  }

  private void match(Line line, Optional<FormRow> row) {
    var known = Optional.ofNullable(byLine.get(line)).map(Matched::form);
    if (known.equals(row)) {
      return;
    }
    byLine.remove(line);
    row.ifPresent(form ->
        byLine.put(
            line,
            new Matched(
                line.row(),
                form,
                headOf.apply(line, form.table()),
                line.row().lastWord(),
                Likeness.NONE,
                Optional.of(Doubt.PLACE))));
  }
}
