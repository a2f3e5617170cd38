package org.nianbao.recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nianbao.form.Edition;
import org.nianbao.form.Heading;
import org.nianbao.form.Heading.Role;
import org.nianbao.form.Section;
import org.nianbao.form.Table;
import org.nianbao.label.CellText;
import org.nianbao.label.LabelSet;
import org.nianbao.label.LabelSet.Match;
import org.nianbao.label.Likeness;
import org.nianbao.source.GridText;
import org.nianbao.wording.Wording;

/// Matches the rows of all tables of a document with the rows of an edition's tables, whatever
/// their order and however the tables are cut.
final class FormTables {
  /// The least cells of a row without a label that can be the row of table four.
  private static final int LEAST_CELLS = 10;

  private final List<FormRow> form;
  private final Set<String> foreign;
  private final LabelSet all;
  private final LabelSet rowLabels;
  private final RowYears years;

  /// Why the place of a row is not sure.
  enum Doubt {
    /// Its label stands in the document more than once.
    TWICE,
    /// Its label reaches over several rows.
    TALL,
    /// What stands before its label is the name of another group of rows, or none, or like one.
    GROUP,
    /// Its label is like the form's, but may mean something else.
    LABEL,
    /// It says that it is of another year than the report.
    YEAR,
    /// It has a number more than the form's, in a column of the office's own.
    MORE,
    /// Its label cannot be read: only the rows around it say what it is.
    PLACE
  }

  /// A row of the document with its row of the form.
  ///
  /// @param head the rows of column labels above it
  /// @param label the cell with the row's label; empty where it has none
  /// @param likeness how much the label is like the form's
  /// @param doubt why its place is not sure; empty if it is
  record Matched(
      SourceRow row,
      FormRow form,
      List<SourceRow> head,
      Optional<GridText> label,
      Likeness likeness,
      Optional<Doubt> doubt) {
    /// The first column right of the label.
    int from() {
      return label.map(cell -> cell.box().endColumn()).orElse(0);
    }

    /// The same row of the document with another row of the form.
    Matched as(FormRow other) {
      return new Matched(row, other, head, label, likeness, doubt);
    }
  }

  /// A row of the document with the section that it stands in and the column labels above it.
  record Line(
      SourceRow row, Section section, List<SourceRow> head, Optional<GridText> label, Match match) {
    boolean isNamed() {
      return match.isLabel();
    }
  }

  /// The result of matching.
  ///
  /// @param matched the rows that were matched
  /// @param left other rows with something in them
  /// @param repeated the rows of the form that several rows name, a sentence each
  /// @param twins for each row whose label others have too, those others
  record Result(
      List<Matched> matched,
      List<SourceRow> left,
      List<String> repeated,
      Map<SourceRow, List<Matched>> twins) {}

  /// @param foreign the column labels of other editions, by their letters
  /// @param years the years that rows say they are of
  FormTables(Edition edition, Set<String> foreign, RowYears years) {
    this.form = FormRow.of(edition);
    this.foreign = foreign;
    this.years = years;
    var headings = edition.tables().stream().flatMap(table -> table.headings().stream()).toList();
    all = new LabelSet(headings);
    rowLabels =
        new LabelSet(
            headings.stream()
                .filter(heading ->
                    heading.role() == Role.ROW
                        || heading.role() == Role.GROUP
                        || heading.role() == Role.VERTICAL)
                .toList());
  }

  List<FormRow> form() {
    return form;
  }

  /// Matches rows.
  ///
  /// @param rows the rows of the document's tables, in order, by the section they stand in
  Result match(List<Map.Entry<Section, SourceRow>> rows) {
    var lines = new ArrayList<Line>();
    var head = List.<SourceRow>of();
    boolean open = false;
    for (var entry : rows) {
      var row = entry.getValue();
      var label = label(row);
      if (row.isBlank()) {
        // The row of table four may be blank, and there is nothing else to know it by.
        if (entry.getKey() == Section.DISPUTES && !head.isEmpty()) {
          lines.add(new Line(row, entry.getKey(), head, label, rowLabels.find("")));
        }
      } else if (label.isEmpty() && isHead(row)) {
        head = open ? Stream.concat(head.stream(), Stream.of(row)).toList() : List.of(row);
        open = true;
      } else {
        open = false;
        var match = rowLabels.find(label.map(GridText::text).orElse(""));
        lines.add(new Line(row, entry.getKey(), head, label, match));
      }
    }
    return assigned(lines);
  }

  /// The cell with the label of the row: the last before its numbers that names a row of the form.
  private Optional<GridText> label(SourceRow row) {
    boolean figures = row.beforeFigures().size() < row.own().size();
    return row.beforeFigures().reversed().stream()
        .filter(cell -> !foreign.contains(Heading.key(cell.text())))
        .filter(cell -> names(cell.text(), figures))
        .findFirst();
  }

  /// @param figures whether there are numbers in the row; a row of words alone may be one of column
  ///   labels that are like a row's
  private boolean names(String text, boolean figures) {
    var match = rowLabels.find(text);
    return match.headings().stream().anyMatch(heading -> heading.role() == Role.ROW)
        && (figures || all.find(text).headings().equals(match.headings()));
  }

  /// Whether a row has column labels: words alone, of which one at least is no name of a row.
  private boolean isHead(SourceRow row) {
    var texts = row.own().stream().map(GridText::text).filter(text -> !text.isEmpty()).toList();
    return !texts.isEmpty()
        && texts.stream().noneMatch(CellText::isFigure)
        && texts.stream().anyMatch(CellText::isWord)
        && (texts.size() > 1 || all.find(texts.getFirst()).isLabel());
  }

  private Result assigned(List<Line> lines) {
    // By identity: the hash of a line would be worked out from its whole table, each time.
    var byLine = new IdentityHashMap<Line, Matched>();
    var byForm = new LinkedHashMap<FormRow, List<Line>>();
    for (var line : lines) {
      if (line.isNamed()) {
        named(line).ifPresent(row -> byForm.computeIfAbsent(row, _ -> new ArrayList<>()).add(line));
      }
    }
    var misplaced = misplaced(byForm);
    byForm.forEach((row, several) ->
        several.forEach(line ->
            byLine.put(
                line,
                new Matched(
                    line.row(),
                    row,
                    headOf(line, row.table()),
                    line.label(),
                    line.match().likeness(),
                    several.size() > 1 ? Optional.of(Doubt.TWICE) : doubt(line, row, misplaced)))));
    var four = tableFour(lines, byLine);
    var named = Stream.concat(byForm.values().stream(), Stream.of(four)).toList();
    var twins = twins(named, byLine);
    named.forEach(several -> leaveOtherYears(several, byLine));
    new RowOrder(form, lines, byLine, this::headOf).settle();
    var matched = new ArrayList<Matched>();
    var left = new ArrayList<SourceRow>();
    for (var line : lines) {
      var one = byLine.get(line);
      if (one != null) {
        matched.add(one);
      } else if (!line.row().isBlank()) {
        left.add(line.row());
      }
    }
    return new Result(matched, left, repeated(byForm), twins);
  }

  /// Of several rows for one of the form, takes back those of other years, if any is not.
  private void leaveOtherYears(List<Line> several, Map<Line, Matched> byLine) {
    var others = several.stream().filter(line -> years.isOfAnother(line.row())).toList();
    if (others.size() < several.size()) {
      others.forEach(byLine::remove);
    }
  }

  private static Map<SourceRow, List<Matched>> twins(
      Collection<List<Line>> named, Map<Line, Matched> byLine) {
    var twins = new IdentityHashMap<SourceRow, List<Matched>>();
    for (var lines : named) {
      for (var line : lines) {
        twins.put(
            line.row(), lines.stream().filter(other -> other != line).map(byLine::get).toList());
      }
    }
    return twins;
  }

  /// The names of groups of rows that stand before rows of other groups.
  private Set<Heading> misplaced(Map<FormRow, List<Line>> byForm) {
    var misplaced = new HashSet<Heading>();
    byForm.forEach((row, lines) ->
        lines.stream()
            .flatMap(FormTables::groups)
            .map(group -> all.find(group.text()).headings())
            .filter(found -> !isOf(row, found))
            .forEach(misplaced::addAll));
    return misplaced;
  }

  private static Optional<Doubt> tall(Line line) {
    return line.label().filter(cell -> cell.box().rows() > 1).map(_ -> Doubt.TALL);
  }

  private Optional<Doubt> doubt(Line line, FormRow row, Set<Heading> misplaced) {
    boolean isStrange =
        groups(line)
            .map(group -> all.find(group.text()))
            .anyMatch(found ->
                found.isAltered()
                    || !isOf(row, found.headings())
                    || found.headings().stream().anyMatch(misplaced::contains));
    if (line.match().isAltered()) {
      return Optional.of(Doubt.LABEL);
    }
    return tall(line)
        .or(() -> isStrange ? Optional.of(Doubt.GROUP) : Optional.empty())
        .or(() -> more(line));
  }

  private Optional<Doubt> more(Line line) {
    return years.isOfAnother(line.row())
        ? Optional.of(Doubt.YEAR)
        : line.row().hasMoreFigures() ? Optional.of(Doubt.MORE) : Optional.empty();
  }

  /// The names of groups before the label of a row that are not as the form has them, each with the
  /// form's.
  Map<GridText, Heading> altered(Matched one) {
    return altered(groups(one.row(), one.label()));
  }

  /// The same of a row of column labels.
  Map<GridText, Heading> altered(SourceRow head) {
    return altered(head.own().stream().filter(cell -> CellText.isWord(cell.text())));
  }

  private Map<GridText, Heading> altered(Stream<GridText> words) {
    var altered = new LinkedHashMap<GridText, Heading>();
    words.forEach(word -> {
      var found = all.find(word.text());
      if (found.isLabel() && found.likeness() != Likeness.SAME) {
        altered.put(word, found.headings().getFirst());
      }
    });
    return altered;
  }

  private static boolean isOf(FormRow row, List<Heading> labels) {
    var own = row.table().labelsOf(row.cells().getFirst().ref());
    return labels.stream().anyMatch(own::contains);
  }

  private static Stream<GridText> groups(Line line) {
    return groups(line.row(), line.label());
  }

  /// The words before the label of a row.
  private static Stream<GridText> groups(SourceRow row, Optional<GridText> label) {
    int from = label.map(cell -> cell.box().column()).orElse(0);
    return Stream.concat(row.reaching().stream(), row.own().stream())
        .filter(cell -> cell.box().column() < from && CellText.isWord(cell.text()));
  }

  private static List<String> repeated(Map<FormRow, List<Line>> byForm) {
    return byForm.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(entry ->
            Wording.of(
                "recognition.repeated",
                entry.getKey().name(),
                Wording.listed(
                    entry.getValue().stream().map(line -> line.row().place().words()).toList())))
        .toList();
  }

  private Optional<FormRow> named(Line line) {
    return form.stream()
        .filter(row -> row.label().filter(line.match().headings()::contains).isPresent())
        .findFirst();
  }

  /// The row of table four, which has no label: in the fourth section, below labels of that table,
  /// or with as many cells as no other row of the form has.
  ///
  /// @return the lines that were found to be it
  private List<Line> tableFour(List<Line> lines, Map<Line, Matched> byLine) {
    var four = form.stream().filter(row -> row.label().isEmpty()).findFirst();
    if (four.isEmpty()) {
      return List.of();
    }
    var found =
        lines.stream()
            .filter(line -> !byLine.containsKey(line))
            .filter(line -> line.row().own().size() >= LEAST_CELLS)
            .filter(line ->
                line.section() == Section.DISPUTES
                    || isHeadOf(line, four.get())
                    || line.row().own().size() == four.get().size())
            .toList();
    var filled = found.stream().filter(line -> !line.row().isBlank()).toList();
    var rows = filled.isEmpty() ? found.stream().limit(1).toList() : filled;
    for (var line : rows) {
      byLine.put(
          line,
          new Matched(
              line.row(),
              four.get(),
              headOf(line, four.get().table()),
              labelOfFour(line.row(), four.get()),
              Likeness.SAME,
              rows.size() > 1 ? Optional.of(Doubt.TWICE) : more(line)));
    }
    return rows;
  }

  /// What an office writes in front of the row of table four, such as its year: the text before its
  /// first number, where there is a cell more than the form has.
  private static Optional<GridText> labelOfFour(SourceRow row, FormRow four) {
    return row.own().size() <= four.size()
        ? Optional.empty()
        : row.beforeFigures().reversed().stream().filter(cell -> !cell.isBlank()).findFirst();
  }

  private static boolean isHeadOf(Line line, FormRow row) {
    var labels = new LabelSet(row.columns().stream().map(FormRow.Column::own).distinct().toList());
    return line.head().stream()
            .flatMap(head -> head.own().stream())
            .filter(cell -> !labels.same(cell.text()).isEmpty())
            .count()
        > row.size() / 2;
  }

  /// The column labels above a line, if they are those of a table.
  private List<SourceRow> headOf(Line line, Table table) {
    boolean isOwn =
        line.head().stream()
            .flatMap(head -> head.own().stream())
            .flatMap(cell -> all.find(cell.text()).headings().stream())
            .anyMatch(table.headings()::contains);
    return isOwn ? line.head() : List.of();
  }
}
