package org.nianbao.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.nianbao.form.Table;
import org.nianbao.recognition.FormTables.Doubt;
import org.nianbao.recognition.FormTables.Line;
import org.nianbao.recognition.FormTables.Matched;

/// What the order of the rows says where their labels do not: which of several rows with one label
/// has it, and which row one without a label is.
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
    keepInPlace();
    fill();
  }

  /// Of several rows with one label the one that stands in its place keeps it; a label that is only
  /// similar holds only in its place.
  private void keepInPlace() {
    for (int i = 0; i < lines.size(); i++) {
      var one = byLine.get(lines.get(i));
      if (one == null || one.form().label().isEmpty()) {
        continue;
      }
      boolean inPlace = isInPlace(i, one.form());
      if (one.likeness() == Likeness.SIMILAR && !inPlace) {
        byLine.remove(lines.get(i));
      }
    }
    var byForm = new LinkedHashMap<FormRow, List<Integer>>();
    for (int i = 0; i < lines.size(); i++) {
      var one = byLine.get(lines.get(i));
      if (one != null) {
        byForm.computeIfAbsent(one.form(), _ -> new ArrayList<>()).add(i);
      }
    }
    byForm.values().stream()
        .filter(several -> several.size() > 1)
        .forEach(several -> {
          int kept =
              several.stream()
                  .filter(i -> isInPlace(i, byLine.get(lines.get(i)).form()))
                  .findFirst()
                  .orElse(several.getFirst());
          several.stream().filter(i -> i != kept).forEach(i -> byLine.remove(lines.get(i)));
        });
  }

  /// Whether the nearest surely named rows before and after a line are the form's neighbours before
  /// and after a row, as far as the document has them.
  private boolean isInPlace(int at, FormRow row) {
    int index = form.indexOf(row);
    var before = sure(at, -1);
    var after = sure(at, 1);
    return before.filter(other -> form.indexOf(other.form()) >= index).isEmpty()
        && after.filter(other -> form.indexOf(other.form()) <= index).isEmpty();
  }

  private Optional<Matched> sure(int at, int step) {
    for (int i = at + step; i >= 0 && i < lines.size(); i += step) {
      var one = byLine.get(lines.get(i));
      if (one != null && one.doubt().isEmpty() && one.likeness() != Likeness.SIMILAR) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /// Rows without a label that can be read, between two that are named: they are the rows of the
  /// form that are missing there if there are as many.
  private void fill() {
    Set<FormRow> taken = new LinkedHashSet<>();
    byLine.values().forEach(one -> taken.add(one.form()));
    for (int i = 0; i < lines.size(); i++) {
      if (byLine.containsKey(lines.get(i))) {
        continue;
      }
      int end = i;
      while (end < lines.size() && !byLine.containsKey(lines.get(end))) {
        end++;
      }
      var open = lines.subList(i, end).stream().filter(RowOrder::hasFigures).toList();
      var missing = missing(i, end, taken);
      if (open.size() == missing.size()) {
        for (int k = 0; k < open.size(); k++) {
          var line = open.get(k);
          byLine.put(
              line,
              new Matched(
                  line.row(),
                  missing.get(k),
                  headOf.apply(line, missing.get(k).table()),
                  line.row().lastWord(),
                  Likeness.NONE,
                  Optional.of(Doubt.PLACE)));
        }
      }
      i = end;
    }
  }

  private static boolean hasFigures(Line line) {
    return line.row().own().stream().anyMatch(cell -> SourceRow.isFigure(cell.text()));
  }

  /// The rows of the form between the named lines before and after some lines; none unless both are
  /// of one table, or one of them is missing at its end.
  private List<FormRow> missing(int from, int end, Set<FormRow> taken) {
    var before =
        from > 0 ? Optional.of(byLine.get(lines.get(from - 1))) : Optional.<Matched>empty();
    var after =
        end < lines.size() ? Optional.of(byLine.get(lines.get(end))) : Optional.<Matched>empty();
    var table = before.or(() -> after).map(one -> one.form().table());
    if (table.isEmpty()) {
      return List.of();
    }
    int first = before.map(one -> form.indexOf(one.form()) + 1).orElse(firstOf(table.get()));
    int last =
        after
            .filter(one -> before.isEmpty() || one.form().table() == before.get().form().table())
            .map(one -> form.indexOf(one.form()))
            .orElse(lastOf(table.get()) + 1);
    return first > last
        ? List.of()
        : form.subList(first, last).stream()
            .filter(row -> !taken.contains(row) && row.label().isPresent())
            .toList();
  }

  private int firstOf(Table table) {
    for (int i = 0; i < form.size(); i++) {
      if (form.get(i).table() == table) {
        return i;
      }
    }
    return 0;
  }

  private int lastOf(Table table) {
    int last = 0;
    for (int i = 0; i < form.size(); i++) {
      if (form.get(i).table() == table) {
        last = i;
      }
    }
    return last;
  }
}
