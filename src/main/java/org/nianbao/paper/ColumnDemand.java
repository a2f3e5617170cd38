package org.nianbao.paper;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nianbao.form.Box;
import org.nianbao.form.Cell;
import org.nianbao.form.CellRef;
import org.nianbao.form.Heading;
import org.nianbao.form.Table;

/// The widths that the columns of a table need for labels and numbers, in Chinese characters, by
/// three standards. Headings and cells over several columns are not counted.
///
/// @param wanted the width at which a column looks right: room for six digits, labels in few lines,
///   equal columns where the form has them
/// @param needed the width that keeps each number on one line
/// @param least the width that keeps the labels readable, however long the numbers are
record ColumnDemand(List<Double> wanted, List<Double> needed, List<Double> least) {
  /// Six digits, each half a character wide.
  private static final double FIGURE = 3;

  /// Characters of a row's label on one line: the longest label takes four lines.
  private static final double ROW_LABEL = 8;

  /// Characters of a group's label on one line, such as （三）不.
  private static final double GROUP_LABEL = 4;

  /// The width of a column of vertical text, which needs more than its characters are wide; also
  /// the least width of any column.
  private static final double VERTICAL_LABEL = 1.6;

  private record Item(Box box, double characters) {}

  static ColumnDemand of(Table table, Function<CellRef, String> figures) {
    var labels = table.headings().stream().map(label -> new Item(label.box(), characters(label)));
    var cells =
        table.cells().stream()
            .map(cell -> new Item(cell.box(), characters(cell, figures)))
            .toList();
    var room = table.cells().stream().map(cell -> new Item(cell.box(), FIGURE));
    var equal = equal(table.widths(), widest(table, Stream.concat(labels, room)));
    var own = widest(table, cells.stream());
    var least =
        widest(table, table.headings().stream().map(label -> new Item(label.box(), least(label))));
    return new ColumnDemand(larger(equal, own), larger(least, own), least);
  }

  private static double characters(Heading heading) {
    return switch (heading.role()) {
      case COLUMN -> heading.text().lines().mapToDouble(Measure::characters).max().orElse(0);
      case ROW -> Math.min(Measure.characters(heading.text()), ROW_LABEL);
      case GROUP -> GROUP_LABEL;
      case VERTICAL -> VERTICAL_LABEL;
      case BAND, CORNER -> 0;
    };
  }

  /// The least width of a label: half of what is wanted, where it takes twice as many lines;
  /// vertical text cannot be narrowed.
  private static double least(Heading heading) {
    return heading.role() == Heading.Role.VERTICAL
        ? VERTICAL_LABEL
        : Math.max(VERTICAL_LABEL, Math.ceil(characters(heading) / 2));
  }

  /// The width of the longest part of a cell's content that cannot be broken over lines. Any text
  /// beside it wraps at the width of six digits.
  private static double characters(Cell cell, Function<CellRef, String> figures) {
    var text = figures.apply(cell.ref());
    double unbroken = Measure.unbroken(text);
    return Measure.isUnbroken(text) ? unbroken : Math.max(FIGURE, unbroken);
  }

  private static List<Double> widest(Table table, Stream<Item> items) {
    Map<Integer, Double> byColumn = new HashMap<>();
    items
        .filter(item -> item.box().columns() == 1)
        .forEach(item -> byColumn.merge(item.box().column(), item.characters(), Math::max));
    return IntStream.range(0, table.columns())
        .mapToObj(column -> byColumn.getOrDefault(column, VERTICAL_LABEL))
        .toList();
  }

  /// The widths, with all columns of one weight as wide as the widest of them.
  private static List<Double> equal(List<Integer> weights, List<Double> widths) {
    return weights.stream()
        .map(weight ->
            Collections.max(
                IntStream.range(0, widths.size())
                    .filter(column -> weights.get(column).equals(weight))
                    .mapToObj(widths::get)
                    .toList()))
        .toList();
  }

  private static List<Double> larger(List<Double> first, List<Double> second) {
    return IntStream.range(0, first.size())
        .mapToObj(column -> Math.max(first.get(column), second.get(column)))
        .toList();
  }
}
