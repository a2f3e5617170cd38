package org.nianbao.reader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// The columns of numbers in a table without lines: where the numbers of several rows stand below
/// one another.
///
/// @param columns the stretch that the numbers of each column take, from the left
record PdfOpenColumns(List<Stretch> columns) {
  private static final Pattern FIGURE = Pattern.compile("[-+−]?[0-9][0-9,.]*(?:万?元)?|[-—/／]+|无");

  /// How much wider than usual a gap between two columns is if there is a blank one.
  private static final double WIDER = 1.6;

  /// A stretch from left to right.
  record Stretch(double left, double right) {
    double centre() {
      return (left + right) / 2;
    }

    boolean meets(PdfLine part) {
      return part.left() < right && left < part.right();
    }

    Stretch with(PdfLine part) {
      return new Stretch(Math.min(left, part.left()), Math.max(right, part.right()));
    }
  }

  /// The numbers at the end of a line.
  static List<PdfLine> figures(List<PdfLine> parts) {
    int from = parts.size();
    while (from > 0 && FIGURE.matcher(parts.get(from - 1).text()).matches()) {
      from--;
    }
    return parts.subList(from, parts.size());
  }

  /// The columns with the numbers of one more row; the same object if they do not fit, since two of
  /// them stand in one column or one in two.
  PdfOpenColumns with(List<PdfLine> figures) {
    var all = new ArrayList<>(columns);
    for (var figure : figures) {
      var met = all.stream().filter(one -> one.meets(figure)).toList();
      if (met.size() > 1
          || figures.stream().filter(met.isEmpty() ? _ -> false : met.getFirst()::meets).count()
              > 1) {
        return this;
      }
      all.removeAll(met);
      all.add(
          met.isEmpty() ? new Stretch(figure.left(), figure.right()) : met.getFirst().with(figure));
    }
    all.sort(Comparator.comparingDouble(Stretch::left));
    return new PdfOpenColumns(List.copyOf(all));
  }

  /// The columns with those that are blank in all rows and have a label in a gap for one.
  PdfOpenColumns withBlank(List<PdfLine> labels) {
    double usual = pitch();
    var all = new ArrayList<>(columns);
    for (int i = 1; i < columns.size(); i++) {
      var before = columns.get(i - 1);
      var after = columns.get(i);
      double middle = (before.centre() + after.centre()) / 2;
      boolean isNamed =
          labels.stream()
              .anyMatch(part -> Math.abs((part.left() + part.right()) / 2 - middle) < usual / 4);
      double gap = after.centre() - before.centre();
      if (gap > WIDER * usual && gap < 2.4 * usual && isNamed) {
        all.add(new Stretch(middle - 1, middle + 1));
      }
    }
    all.sort(Comparator.comparingDouble(Stretch::left));
    return new PdfOpenColumns(List.copyOf(all));
  }

  int size() {
    return columns.size();
  }

  /// The usual distance of two columns.
  double pitch() {
    var gaps = new ArrayList<Double>();
    for (int i = 1; i < columns.size(); i++) {
      gaps.add(columns.get(i).centre() - columns.get(i - 1).centre());
    }
    gaps.sort(null);
    return gaps.get(gaps.size() / 2);
  }

  /// Where a column begins: in the middle between its numbers and those before.
  double edge(int column) {
    if (column == 0) {
      return 2 * columns.getFirst().centre() - edge(1);
    }
    return column == size()
        ? 2 * columns.getLast().centre() - edge(size() - 1)
        : (columns.get(column - 1).centre() + columns.get(column).centre()) / 2;
  }

  /// The column that a place is in; empty if it is in none.
  OptionalInt at(double x) {
    for (int i = 0; i < size(); i++) {
      if (x >= edge(i) && x < edge(i + 1)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }
}
