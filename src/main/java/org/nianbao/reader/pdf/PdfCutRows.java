package org.nianbao.reader.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nianbao.form.Box;

/// Puts rows together that the end of a page cuts through: the label goes on at the top of the next
/// page, below the column labels if they stand there again, and the numbers are on one of the two
/// pages.
final class PdfCutRows {
  /// How far the edges of a column may differ on two pages, in points.
  private static final double SAME = 3;

  /// The least number of blank cells that make a row one without its numbers.
  private static final int LEAST = 2;

  private static final Pattern FIGURE = Pattern.compile("[-+−]?[0-9][0-9,.]*");

  private PdfCutRows() {}

  /// The pages with the parts of each cut row put together on the page where it begins.
  static List<PdfPage> joined(List<PdfPage> pages) {
    var joined = new ArrayList<>(pages);
    for (int i = 1; i < joined.size(); i++) {
      var above = last(joined.get(i - 1));
      var below = first(joined.get(i));
      if (above.isPresent() && below.isPresent()) {
        int row = begin(above.get(), below.get());
        if (isCut(above.get(), below.get(), row)) {
          joined.set(
              i - 1, joined.get(i - 1).with(above.get(), put(above.get(), below.get(), row)));
          joined.set(i, joined.get(i).with(below.get(), without(below.get(), row)));
        }
      }
    }
    return joined;
  }

  /// The table at the end of a page.
  private static Optional<PdfTable> last(PdfPage page) {
    return page.tables().stream()
        .max((one, other) -> Double.compare(one.area().getMaxY(), other.area().getMaxY()))
        .filter(table ->
            page.lines().stream().allMatch(line -> line.baseline() < table.area().getMaxY()));
  }

  private static Optional<PdfTable> first(PdfPage page) {
    return page.tables().stream()
        .min((one, other) -> Double.compare(one.area().getMinY(), other.area().getMinY()))
        .filter(table ->
            page.lines().stream().allMatch(line -> line.baseline() > table.area().getMinY()));
  }

  private static List<PdfTable.Field> row(PdfTable table, int row) {
    return table.fields().stream().filter(field -> field.box().row() == row).toList();
  }

  private static int rows(PdfTable table) {
    return table.fields().stream().mapToInt(field -> field.box().endRow()).max().orElse(0);
  }

  /// The first row of the lower table after those that stand at the top of the upper one as well.
  private static int begin(PdfTable above, PdfTable below) {
    int row = 0;
    while (row < rows(below) - 1
        && row < rows(above)
        && text(row(below, row)).equals(text(row(above, row)))) {
      row++;
    }
    return row;
  }

  private static String text(List<PdfTable.Field> fields) {
    var text = new StringBuilder();
    fields.forEach(field -> text.append(field.text()).append('\t'));
    return text.toString();
  }

  private static boolean isCut(PdfTable above, PdfTable below, int row) {
    var upper = row(above, rows(above) - 1);
    var lower = row(below, row);
    var label = label(lower);
    return label.isPresent()
        && label(upper).isPresent()
        && !PdfHeading.isItem(label.get().text())
        && over(label.get(), upper).filter(field -> !field.isBlank()).isPresent()
        && isWithoutFigures(upper) != isWithoutFigures(lower)
        && lower.stream()
            .allMatch(field -> field.box().rows() > 1 || over(field, upper).isPresent());
  }

  /// The last cell with words before the numbers.
  private static Optional<PdfTable.Field> label(List<PdfTable.Field> row) {
    return row.stream()
        .takeWhile(field -> !FIGURE.matcher(field.text()).matches())
        .filter(field -> !field.isBlank() && field.box().rows() == 1)
        .reduce((_, last) -> last);
  }

  private static boolean isWithoutFigures(List<PdfTable.Field> row) {
    return row.stream().noneMatch(field -> FIGURE.matcher(field.text()).matches())
        && row.stream().filter(PdfTable.Field::isBlank).count() >= LEAST;
  }

  private static Optional<PdfTable.Field> over(PdfTable.Field field, List<PdfTable.Field> upper) {
    return upper.stream()
        .filter(one ->
            Math.abs(one.area().getMinX() - field.area().getMinX()) < SAME
                && Math.abs(one.area().getMaxX() - field.area().getMaxX()) < SAME)
        .findFirst();
  }

  /// The upper table with the rest of its last row.
  private static PdfTable put(PdfTable above, PdfTable below, int row) {
    var lower = row(below, row).stream().filter(field -> field.box().rows() == 1).toList();
    int last = rows(above) - 1;
    var fields =
        above.fields().stream()
            .map(field -> field.box().row() == last ? put(field, lower) : field)
            .toList();
    return new PdfTable(fields, above.layout());
  }

  private static PdfTable.Field put(PdfTable.Field field, List<PdfTable.Field> lower) {
    var rest = lower.stream().filter(one -> over(one, List.of(field)).isPresent()).findFirst();
    return rest.isEmpty()
        ? field
        : new PdfTable.Field(
            field.box(),
            Stream.concat(field.lines().stream(), rest.get().lines().stream()).toList(),
            field.area());
  }

  /// The lower table without a row.
  private static PdfTable without(PdfTable table, int row) {
    var fields = new ArrayList<PdfTable.Field>();
    for (var field : table.fields()) {
      var box = field.box();
      if (box.row() > row) {
        fields.add(moved(field, new Box(box.row() - 1, box.column(), box.rows(), box.columns())));
      } else if (box.endRow() <= row) {
        fields.add(field);
      } else if (box.rows() > 1) {
        fields.add(moved(field, new Box(box.row(), box.column(), box.rows() - 1, box.columns())));
      }
    }
    return new PdfTable(fields, table.layout());
  }

  private static PdfTable.Field moved(PdfTable.Field field, Box box) {
    return new PdfTable.Field(box, field.lines(), field.area());
  }
}
