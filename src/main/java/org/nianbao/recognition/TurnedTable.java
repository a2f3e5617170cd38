package org.nianbao.recognition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.form.Heading;
import org.nianbao.label.CellText;
import org.nianbao.label.LabelSet;
import org.nianbao.label.Likeness;
import org.nianbao.recognition.Fit.Value;
import org.nianbao.source.GridText;
import org.nianbao.source.SourcePlace;
import org.nianbao.source.TableBlock;
import org.nianbao.source.TableBlock.Layout;
import org.nianbao.wording.Wording;

/// Table four in another layout than the form's one row: its 15 numbers stand where the label of a
/// course (行政复议) and that of a result (结果维持) cross, one of them in front of the row or both.
final class TurnedTable {
  /// The most cells of a row in such a layout: the labels of one axis, and a number for each of the
  /// other.
  private static final int MOST_CELLS = 9;

  /// The most rows: several times those of the longest layout.
  private static final int MOST_ROWS = 60;

  /// The fewest courses and results that make a table this one.
  private static final int FEWEST_COURSES = 2;

  private static final int FEWEST_RESULTS = 3;

  private final TableBlock table;
  private final FormRow form;
  private final LabelSet labels;

  /// The labels of the form that each text of the table names, by their letters.
  private final Map<GridText, Set<String>> names = new LinkedHashMap<>();

  private boolean isExact;

  private TurnedTable(TableBlock table, FormRow form) {
    this.table = table;
    this.form = form;
    this.labels = new LabelSet(form.table().headings());
    this.isExact = table.layout() == Layout.GRID;
    table.cells().stream().filter(cell -> CellText.isWord(cell.text())).forEach(this::name);
  }

  /// Reads a table of a document; empty if it is no such table.
  ///
  /// @param rows its rows
  /// @param form the row of table four
  static Optional<Fit> read(List<SourceRow> rows, FormRow form) {
    if (rows.size() > MOST_ROWS || rows.stream().anyMatch(row -> row.own().size() > MOST_CELLS)) {
      return Optional.empty();
    }
    var turned = new TurnedTable(rows.getFirst().table(), form);
    return turned.isTurned() ? Optional.of(turned.fit()) : Optional.empty();
  }

  private void name(GridText cell) {
    var key = Heading.key(cell.text());
    var inside =
        form.columns().stream()
            .map(TurnedTable::course)
            .filter(course -> key.length() > course.length() && key.endsWith(course))
            .collect(Collectors.toSet());
    var match = labels.find(cell.text());
    if (!inside.isEmpty() || match.isLabel()) {
      var found = match.headings().stream().map(Heading::key).collect(Collectors.toSet());
      names.put(cell, inside.isEmpty() ? found : inside);
      isExact &= !inside.isEmpty() || match.likeness() == Likeness.SAME;
    }
  }

  private static String course(FormRow.Column column) {
    return column.group().orElseThrow().key();
  }

  private static String result(FormRow.Column column) {
    return column.own().key();
  }

  private boolean isTurned() {
    return count(names.keySet(), courses()) >= FEWEST_COURSES
        && count(names.keySet(), results()) >= FEWEST_RESULTS
        && !figures().isEmpty();
  }

  private Set<String> courses() {
    return form.columns().stream().map(TurnedTable::course).collect(Collectors.toSet());
  }

  private Set<String> results() {
    return form.columns().stream().map(TurnedTable::result).collect(Collectors.toSet());
  }

  private long count(Set<GridText> cells, Set<String> sought) {
    return sought.stream()
        .filter(key -> cells.stream().anyMatch(cell -> names.get(cell).contains(key)))
        .count();
  }

  /// What stands right of and below labels of the form.
  private List<GridText> figures() {
    return table.cells().stream()
        .filter(cell -> !names.containsKey(cell))
        .filter(cell -> !CellText.isWord(cell.text()))
        .toList();
  }

  private Fit fit() {
    var read = new ArrayList<List<GridText>>();
    form.columns().forEach(_ -> read.add(new ArrayList<>()));
    for (var figure : figures()) {
      var crossing = crossing(figure);
      for (int i = 0; i < form.size(); i++) {
        var column = form.columns().get(i);
        if (crossing.equals(Set.of(course(column), result(column)))) {
          read.get(i).add(figure);
        }
      }
    }
    if (read.stream().anyMatch(figures -> figures.size() != 1)) {
      return asked();
    }
    var values =
        read.stream()
            .map(List::getFirst)
            .map(figure ->
                new Value(figure.text(), isExact, SourcePlace.OfCell.of(table.origin(), figure)))
            .toList();
    var why =
        isExact ? Optional.<String>empty() : Optional.of(Wording.of("recognition.why.turned"));
    return new Fit(values, why, List.of(), new SourcePlace.OfBlock(table.origin()));
  }

  /// The labels in front of a number and above it, but for those of groups of courses.
  private Set<String> crossing(GridText figure) {
    var crossing = new HashSet<String>();
    names.forEach((cell, found) -> {
      var box = cell.box();
      boolean isBefore =
          box.row() <= figure.box().row()
              && figure.box().row() < box.endRow()
              && box.column() < figure.box().column();
      boolean isAbove = box.row() < figure.box().row() && cell.isInColumnOf(figure);
      if (isBefore || isAbove) {
        crossing.addAll(found);
      }
    });
    crossing.retainAll(Stream.concat(courses().stream(), results().stream()).toList());
    return crossing;
  }

  /// The numbers in both orders, if there are as many as the form has; which is which, nothing
  /// says.
  private Fit asked() {
    var figures = figures().stream().filter(figure -> !figure.isBlank()).toList();
    var ways = new ArrayList<List<String>>();
    if (figures.size() == form.size()) {
      ways.add(texts(figures.stream()));
      ways.add(
          texts(figures.stream().sorted(Comparator.comparingInt(figure -> figure.box().column()))));
    }
    return Fit.unsure(
        Collections.nCopies(form.size(), ""),
        Wording.of("recognition.why.turned.open"),
        ways,
        new SourcePlace.OfBlock(table.origin()));
  }

  private static List<String> texts(Stream<GridText> figures) {
    return figures.map(GridText::text).toList();
  }
}
