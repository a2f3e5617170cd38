package org.nianbao.reader.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianbao.form.Box;
import org.nianbao.source.TableBlock.Layout;

/// A table without lines that is read by place: columns are where numbers stand below one another,
/// rows are where they stand beside one another, and labels are put where they stand in the middle
/// of their cells. What does not fit this is no such table.
final class PdfOpenTable {
  private final List<PdfLine> head;
  private final List<PdfLine> body;
  private final PdfOpenColumns columns;
  private final double size;
  private final List<PdfTable.Field> fields = new ArrayList<>();
  private final Set<List<Integer>> taken = new HashSet<>();
  private boolean isCrossed;

  private PdfOpenTable(List<PdfLine> head, List<PdfLine> body, PdfOpenColumns columns) {
    this.head = head;
    this.body = body;
    this.columns = columns;
    this.size = body.getFirst().size();
  }

  /// Reads a table.
  ///
  /// @param head the lines above the first row of numbers
  /// @param body the others
  /// @return empty if they are none
  static Optional<PdfTable> of(List<PdfLine> head, List<PdfLine> body, PdfOpenColumns columns) {
    return new PdfOpenTable(head, body, columns).read();
  }

  private List<PdfLine> figures(PdfLine line) {
    return PdfOpenColumns.figures(line.parts(PdfOpenTables.GAP)).stream()
        .filter(part -> part.left() > columns.edge(0) - size)
        .toList();
  }

  /// What of a line stands left of the numbers.
  private Optional<PdfLine> beside(PdfLine line) {
    var glyphs = line.glyphs().stream().filter(one -> one.centre() < columns.edge(0)).toList();
    return glyphs.stream().allMatch(PdfGlyph::isBlank)
        ? Optional.empty()
        : Optional.of(new PdfLine(glyphs));
  }

  private Optional<PdfTable> read() {
    var rows = body.stream().filter(line -> !figures(line).isEmpty()).toList();
    var zone = PdfOpenZone.of(body.stream().flatMap(line -> beside(line).stream()).toList());
    var baselines = rows.stream().map(PdfLine::baseline).toList();
    var labels = PdfOpenLabels.of(zone.labels(), baselines, size);
    if (labels.isEmpty()) {
      return Optional.empty();
    }
    int left = zone.stretches().size() + 1;
    int begin = head(left);
    for (int row = 0; row < rows.size(); row++) {
      var label = labels.get().rows().get(row);
      int from = label.isEmpty() ? left - 1 : zone.column(label);
      add(new Box(begin + row, from, 1, left - from), label);
      numbers(rows.get(row), begin + row, left);
    }
    for (int column = 0; column < left - 1; column++) {
      for (var name : zone.names(column)) {
        name(name, rows, begin, column);
      }
    }
    return isCrossed ? Optional.empty() : Optional.of(new PdfTable(sorted(), Layout.GRID));
  }

  private List<PdfTable.Field> sorted() {
    return fields.stream()
        .sorted((one, other) ->
            one.box().row() == other.box().row()
                ? Integer.compare(one.box().column(), other.box().column())
                : Integer.compare(one.box().row(), other.box().row()))
        .toList();
  }

  /// Adds the column labels.
  ///
  /// @return the number of their rows
  private int head(int left) {
    if (head.isEmpty()) {
      return 0;
    }
    double top = body.getFirst().box().getMinY();
    double bottom = (head.getLast().box().getMaxY() + top) / 2;
    var right =
        head.stream()
            .map(line ->
                line.glyphs().stream().filter(one -> one.centre() >= columns.edge(0)).toList())
            .filter(glyphs -> !glyphs.stream().allMatch(PdfGlyph::isBlank))
            .map(PdfLine::new)
            .toList();
    var labels = PdfOpenHead.of(right, columns, bottom);
    var levels = new ArrayList<Double>();
    labels.groups().stream()
        .map(PdfOpenHead.Group::level)
        .sorted()
        .filter(level -> levels.isEmpty() || level - levels.getLast() > size / 2)
        .forEach(levels::add);
    for (var group : labels.groups()) {
      int row = (int) levels.stream().filter(level -> level < group.level() - size / 2).count();
      add(
          new Box(row, left + group.from(), 1, group.to() - group.from() + 1),
          List.of(group.line()));
    }
    for (int column = 0; column < columns.size(); column++) {
      if (!labels.leaf(column).isEmpty()) {
        add(Box.at(levels.size(), left + column), labels.leaf(column));
      }
    }
    var corner = head.stream().flatMap(line -> beside(line).stream()).toList();
    if (!corner.isEmpty()) {
      add(new Box(0, 0, levels.size() + 1, left), corner);
    }
    return levels.size() + 1;
  }

  private void numbers(PdfLine line, int row, int left) {
    var figures = figures(line);
    int found = 0;
    for (int column = 0; column < columns.size(); column++) {
      var stretch = columns.columns().get(column);
      var own = figures.stream().filter(stretch::meets).toList();
      found += own.size();
      isCrossed |= own.size() > 1;
      add(Box.at(row, left + column), own);
    }
    isCrossed |= found != figures.size();
  }

  /// Adds the name of a group of rows beside those that it stands beside.
  private void name(List<PdfLine> name, List<PdfLine> rows, int begin, int column) {
    int from = nearest(name.getFirst(), rows);
    int to = nearest(name.getLast(), rows);
    while (from < to && taken.contains(List.of(begin + from, column))) {
      from++;
    }
    while (to > from && taken.contains(List.of(begin + to, column))) {
      to--;
    }
    add(new Box(begin + from, column, to - from + 1, 1), name);
  }

  private static int nearest(PdfLine line, List<PdfLine> rows) {
    int nearest = 0;
    for (int row = 1; row < rows.size(); row++) {
      if (Math.abs(rows.get(row).baseline() - line.baseline())
          < Math.abs(rows.get(nearest).baseline() - line.baseline())) {
        nearest = row;
      }
    }
    return nearest;
  }

  private void add(Box box, List<PdfLine> lines) {
    for (int row = box.row(); row < box.endRow(); row++) {
      for (int column = box.column(); column < box.endColumn(); column++) {
        isCrossed |= !taken.add(List.of(row, column));
      }
    }
    fields.add(new PdfTable.Field(box, lines, PdfOpenTables.area(lines, body)));
  }
}
