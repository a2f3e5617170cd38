package org.nianbao.reader.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Which of some lines belong to which row: the labels of a table without lines take several lines,
/// with the row's numbers beside their middle, their first line or their last one.
///
/// @param rows the lines of each row
record PdfOpenLabels(List<List<PdfLine>> rows) {
  /// How far from its numbers a label may stand, in characters.
  private static final double FAR = 0.6;

  /// Where in its lines a label has its numbers.
  private enum Anchor {
    MIDDLE,
    FIRST,
    LAST
  }

  /// Divides lines among rows.
  ///
  /// @param lines the lines from the top down
  /// @param baselines where the numbers of each row stand
  /// @return empty if no way of it is near enough
  static Optional<PdfOpenLabels> of(List<PdfLine> lines, List<Double> baselines, double size) {
    for (var anchor : Anchor.values()) {
      var rows = divided(lines, baselines, anchor);
      boolean isNear = true;
      for (int row = 0; row < baselines.size(); row++) {
        var own = rows.get(row);
        isNear &= own.isEmpty() || Math.abs(place(own, anchor) - baselines.get(row)) < FAR * size;
      }
      if (isNear && rows.stream().mapToInt(List::size).sum() == lines.size()) {
        return Optional.of(new PdfOpenLabels(rows));
      }
    }
    return Optional.empty();
  }

  private static double place(List<PdfLine> lines, Anchor anchor) {
    double first = lines.getFirst().baseline();
    double last = lines.getLast().baseline();
    return switch (anchor) {
      case MIDDLE -> (first + last) / 2;
      case FIRST -> first;
      case LAST -> last;
    };
  }

  /// The division with the least distances, by dynamic programming over lines and rows.
  private static List<List<PdfLine>> divided(
      List<PdfLine> lines, List<Double> baselines, Anchor anchor) {
    int count = lines.size();
    var costs = new double[baselines.size() + 1][count + 1];
    var from = new int[baselines.size() + 1][count + 1];
    Arrays.fill(costs[0], Double.POSITIVE_INFINITY);
    costs[0][0] = 0;
    for (int row = 1; row <= baselines.size(); row++) {
      for (int end = 0; end <= count; end++) {
        costs[row][end] = Double.POSITIVE_INFINITY;
        for (int begin = 0; begin <= end; begin++) {
          double cost =
              costs[row - 1][begin]
                  + cost(lines.subList(begin, end), baselines.get(row - 1), anchor);
          if (cost < costs[row][end]) {
            costs[row][end] = cost;
            from[row][end] = begin;
          }
        }
      }
    }
    var rows = new ArrayList<List<PdfLine>>();
    int end = count;
    for (int row = baselines.size(); row > 0; row--) {
      rows.addFirst(List.copyOf(lines.subList(from[row][end], end)));
      end = from[row][end];
    }
    return rows;
  }

  private static double cost(List<PdfLine> lines, double baseline, Anchor anchor) {
    if (lines.isEmpty()) {
      return 1000;
    }
    double distance = place(lines, anchor) - baseline;
    return distance * distance;
  }
}
