package org.nianbao.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nianbao.form.Heading;
import org.nianbao.label.CellText;
import org.nianbao.label.LabelSet;
import org.nianbao.recognition.FormRow.Column;
import org.nianbao.source.GridText;
import org.nianbao.source.TableBlock;

/// The column labels above a row of a document, matched with those of a row of the form.
///
/// @param lines the rows of the document that have the labels
/// @param ground what they say about the columns
/// @param above for each column of the form's row, the label of the document that names it; empty
///   where none does, or where several do
/// @param order the form's column at each place of a row
/// @param strange labels in the document that are none of the form's
/// @param doubtful the form's columns of which the labels do not say for sure where they are
/// @param foreign whether the labels are those of the other edition
record Head(
    List<SourceRow> lines,
    Ground ground,
    List<Optional<GridText>> above,
    List<Integer> order,
    List<GridText> strange,
    Set<Integer> doubtful,
    boolean foreign) {

  /// What column labels say.
  enum Ground {
    /// There are none.
    NOTHING,
    /// Each column has its label, once.
    COMPLETE,
    /// Some columns have none that can be read, or share one.
    PARTIAL
  }

  /// Matches column labels.
  ///
  /// @param lines the rows of the document that have the labels
  /// @param others the column labels of the other editions
  static Head of(List<SourceRow> lines, FormRow row, Set<String> others) {
    var own = new LabelSet(labels(row));
    var last = lines.stream().filter(line -> line.table() == lines.getLast().table()).toList();
    if (last.size() < lines.size()) {
      // After the end of a page the labels may stand there again, all of them.
      var repeated = read(last, row, own, others);
      if (repeated.ground() == Ground.COMPLETE) {
        return repeated;
      }
    }
    return read(lines, row, own, others);
  }

  private static Head read(List<SourceRow> lines, FormRow row, LabelSet own, Set<String> others) {
    var tabbed = new TabbedHead(row, own, lines);
    var inOrder = tabbed.inOrder();
    return inOrder.isEmpty()
        ? matched(row, own, tabbed, others)
        : ordered(row, own, tabbed, inOrder);
  }

  private static Head ordered(
      FormRow row, LabelSet own, TabbedHead head, Map<Heading, GridText> labels) {
    var above = row.columns().stream().map(column -> labels.get(column.own())).toList();
    var altered =
        IntStream.range(0, row.size())
            .filter(i ->
                row.columns().get(i).labels().stream()
                    .filter(labels::containsKey)
                    .anyMatch(label -> own.find(labels.get(label).text()).isAltered()))
            .boxed()
            .collect(Collectors.toSet());
    return new Head(
        head.lines(),
        Ground.COMPLETE,
        above.stream().map(Optional::of).toList(),
        IntStream.range(0, row.size()).boxed().toList(),
        List.of(),
        altered,
        false);
  }

  private static Head matched(FormRow row, LabelSet own, TabbedHead tabbed, Set<String> others) {
    var lines = tabbed.lines();
    var found = new ArrayList<List<GridText>>();
    row.columns().forEach(_ -> found.add(new ArrayList<>()));
    var strange = new ArrayList<GridText>();
    var altered = new HashSet<Integer>();
    int foreign = 0;
    for (var line : lines) {
      for (var cell : line.own()) {
        if (!CellText.isWord(cell.text())) {
          continue;
        }
        boolean isForeign = others.contains(Heading.key(cell.text()));
        var named = isForeign ? own.same(cell.text()) : own.find(cell.text()).headings();
        if (named.isEmpty()) {
          foreign += isForeign ? 1 : 0;
          strange.add(cell);
        } else {
          var columns = columnsOf(row, named, cell, tabbed, own);
          columns.forEach(i -> found.get(i).add(cell));
          if (own.find(cell.text()).isAltered()) {
            altered.addAll(columns);
          }
        }
      }
    }
    var above =
        found.stream()
            .map(cells ->
                cells.size() == 1 ? Optional.of(cells.getFirst()) : Optional.<GridText>empty())
            .toList();
    var ground = ground(own, lines, above);
    var groups = new ColumnGroups(row, own, lines);
    var outOfLine = tabbed.outOfLine(above);
    var doubtful = new HashSet<>(tabbed.isShort() ? Set.of() : groups.strange(above));
    doubtful.addAll(outOfLine);
    doubtful.addAll(altered);
    IntStream.range(0, row.size())
        .filter(i -> above.get(i).isEmpty() || (tabbed.isShort() && tabbed.isStrange()))
        .forEach(doubtful::add);
    boolean isByPlace = !outOfLine.isEmpty() && !tabbed.isShort();
    var order = order(isByPlace ? List.of(words(lines)) : parts(lines), found);
    return new Head(lines, ground, above, order, strange, doubtful, foreign > 0);
  }

  /// Every label above the row's cells, and those beside them.
  private static Set<Heading> labels(FormRow row) {
    var labels = new LinkedHashSet<Heading>();
    row.columns().forEach(column -> labels.addAll(column.labels()));
    row.table().headings().stream()
        .filter(heading -> heading.role() != Heading.Role.COLUMN || heading.box().column() == 0)
        .filter(heading -> heading.role() != Heading.Role.ROW)
        .forEach(labels::add);
    return labels;
  }

  /// The form's columns that a label names: where several have the same label, the one whose group
  /// is above it.
  private static List<Integer> columnsOf(
      FormRow row, List<Heading> headings, GridText cell, TabbedHead tabbed, LabelSet labels) {
    var named =
        IntStream.range(0, row.size())
            .filter(i -> headings.contains(row.columns().get(i).own()))
            .boxed()
            .toList();
    if (named.size() < 2) {
      return named;
    }
    if (tabbed.isShort()) {
      return List.of();
    }
    var lines = tabbed.lines();
    var around = lines.stream().filter(line -> line.table() == tableOf(cell, lines)).toList();
    var under =
        named.stream()
            .filter(i -> isUnderGroup(row.columns().get(i), cell, around, labels))
            .toList();
    return under.isEmpty()
        ? named.stream().filter(i -> isApart(row.columns().get(i), around, labels)).toList()
        : under;
  }

  private static TableBlock tableOf(GridText cell, List<SourceRow> lines) {
    return lines.stream()
        .filter(line -> line.own().contains(cell))
        .findFirst()
        .orElseThrow()
        .table();
  }

  /// Whether the group of a column is not among some labels: a page break has cut it off.
  private static boolean isApart(Column column, List<SourceRow> lines, LabelSet labels) {
    return column
        .group()
        .filter(group ->
            lines.stream()
                .flatMap(line -> line.own().stream())
                .noneMatch(cell -> labels.find(cell.text()).headings().contains(group)))
        .isPresent();
  }

  private static boolean isUnderGroup(
      Column column, GridText cell, List<SourceRow> lines, LabelSet labels) {
    return column
        .group()
        .filter(group ->
            lines.stream()
                .flatMap(line -> line.own().stream())
                .filter(over -> over.box().row() < cell.box().row() || over == cell)
                .filter(over -> reaches(lines, over, cell))
                .anyMatch(over -> labels.find(over.text()).headings().contains(group)))
        .isPresent();
  }

  /// Whether a label is above another one. In text with tabs a label of several columns is followed
  /// by blanks for all but the first.
  private static boolean reaches(List<SourceRow> lines, GridText over, GridText cell) {
    int end = over.box().endColumn();
    if (!lines.getFirst().isGrid()) {
      end =
          lines.stream()
              .filter(line -> line.own().contains(over))
              .flatMap(line -> line.own().stream())
              .filter(next -> next.box().column() > over.box().column() && !next.isBlank())
              .mapToInt(next -> next.box().column())
              .min()
              .orElse(Integer.MAX_VALUE);
    }
    return over.box().column() <= cell.box().column() && cell.box().column() < end;
  }

  /// What the labels say; a line that only begins a block of the table, or only has the note in its
  /// corner, says nothing.
  private static Ground ground(
      LabelSet labels, List<SourceRow> lines, List<Optional<GridText>> above) {
    if (above.stream().allMatch(Optional::isPresent)) {
      return Ground.COMPLETE;
    }
    boolean any =
        lines.stream()
            .flatMap(line -> line.own().stream())
            .filter(cell -> CellText.isWord(cell.text()))
            .map(cell -> labels.find(cell.text()).headings())
            .anyMatch(
                found -> found.stream().allMatch(heading -> heading.role() == Heading.Role.COLUMN));
    return any ? Ground.PARTIAL : Ground.NOTHING;
  }

  private static List<GridText> words(List<SourceRow> lines) {
    return lines.stream().flatMap(line -> line.own().stream()).toList();
  }

  /// The labels whose places can be compared: those of a grid, and those of one line of tabbed
  /// text.
  private static List<List<GridText>> parts(List<SourceRow> lines) {
    var tables = lines.stream().filter(SourceRow::isGrid).map(SourceRow::table).distinct();
    return Stream.concat(
            tables.map(
                table -> words(lines.stream().filter(line -> line.table() == table).toList())),
            lines.stream().filter(line -> !line.isGrid()).map(SourceRow::own))
        .toList();
  }

  /// The form's column at each place of a row: that of the form, but for labels that stand in
  /// another order.
  ///
  /// @param parts the labels whose places can be compared
  private static List<Integer> order(List<List<GridText>> parts, List<List<GridText>> found) {
    var order = new Integer[found.size()];
    Arrays.setAll(order, i -> i);
    for (var part : parts) {
      var here =
          IntStream.range(0, found.size())
              .filter(i -> found.get(i).size() == 1 && part.contains(found.get(i).getFirst()))
              .boxed()
              .toList();
      var read =
          here.stream()
              .sorted(Comparator.comparingInt(i -> found.get(i).getFirst().box().column()))
              .toList();
      for (int k = 0; k < here.size(); k++) {
        order[here.get(k)] = read.get(k);
      }
    }
    return List.of(order);
  }

  /// Whether labels stand in the same table of the document as a row.
  boolean isOver(SourceRow row) {
    return lines.stream().anyMatch(line -> line.table() == row.table());
  }

  /// The label of the document that names a column of the form, if it stands in the same table as a
  /// row: one that a page break has cut off is not above it.
  Optional<GridText> over(int column, SourceRow row) {
    return above
        .get(column)
        .filter(cell ->
            lines.stream()
                .anyMatch(line -> line.table() == row.table() && line.own().contains(cell)));
  }
}
