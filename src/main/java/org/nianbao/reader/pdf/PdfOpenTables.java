package org.nianbao.reader.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds the tables without lines on a page that have rows of many numbers.
///
/// @param lines the lines that are in no such table
/// @param tables the tables
record PdfOpenTables(List<PdfLine> lines, List<PdfTable> tables) {
  /// The least gap between two numbers, in characters.
  static final double GAP = 0.9;

  /// The least numbers of a row that shows where columns are.
  private static final int LEAST = 5;

  /// The least numbers of a single row that makes a table.
  private static final int LEAST_ALONE = 10;

  /// How many cells of a row may be blank.
  private static final int MOST_BLANK = 2;

  /// The greatest distance of two rows, and of two lines of labels, in characters.
  private static final double ROWS = 12;

  private static final double LABELS = 2.4;
  private static final double BELOW = 1.6;

  /// How much the sizes of a table's lines may differ.
  private static final double LARGER = 1.25;

  /// A table's rows of numbers among the lines of a page.
  private record Rows(List<Integer> at, PdfOpenColumns columns) {}

  /// Finds them.
  ///
  /// @param lines the lines of a page from the top down
  static PdfOpenTables of(List<PdfLine> lines) {
    var rest = new ArrayList<PdfLine>();
    var tables = new ArrayList<PdfTable>();
    int done = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (figures(lines.get(i)).size() < LEAST) {
        continue;
      }
      var rows = rows(lines, i);
      int from = begin(lines, rows, done);
      int to = end(lines, rows);
      var table = table(lines, from, to, rows);
      if (table.isPresent()) {
        rest.addAll(lines.subList(done, from));
        tables.add(table.get());
        done = to;
      }
      i = rows.at().getLast();
    }
    rest.addAll(lines.subList(done, lines.size()));
    return new PdfOpenTables(rest, tables);
  }

  static List<PdfLine> figures(PdfLine line) {
    return PdfOpenColumns.figures(line.parts(GAP));
  }

  private static Optional<PdfTable> table(List<PdfLine> lines, int from, int to, Rows rows) {
    int first = rows.at().getFirst();
    boolean isEnough = rows.at().size() > 1 || rows.columns().size() >= LEAST_ALONE;
    int begin = first;
    while (begin > from && isLabel(lines.get(begin - 1), lines.get(first), rows.columns())) {
      begin--;
    }
    var columns =
        rows.columns()
            .withBlank(
                lines.subList(from, first).stream()
                    .flatMap(line -> line.parts(GAP).stream())
                    .toList());
    return isEnough
        ? PdfOpenTable.of(lines.subList(from, begin), lines.subList(begin, to), columns)
        : Optional.empty();
  }

  /// Whether a line above the first numbers is the beginning of the label beside them, and not of
  /// the column labels.
  private static boolean isLabel(PdfLine line, PdfLine row, PdfOpenColumns columns) {
    return line.right() < columns.edge(0) && row.baseline() - line.baseline() < BELOW * row.size();
  }

  private static Rows rows(List<PdfLine> lines, int first) {
    var at = new ArrayList<>(List.of(first));
    var columns = new PdfOpenColumns(List.of()).with(figures(lines.get(first)));
    double size = lines.get(first).size();
    for (int i = first + 1; i < lines.size(); i++) {
      var line = lines.get(i);
      var figures = figures(line);
      var more = columns;
      if (figures.size() >= LEAST) {
        more = columns.with(figures);
        boolean isOther = more == columns || Math.abs(figures.size() - columns.size()) > MOST_BLANK;
        if (isOther) {
          break;
        }
        at.add(i);
        columns = more;
      }
      boolean isFar = line.baseline() - lines.get(at.getLast()).baseline() > ROWS * size;
      if (isFar || line.size() > LARGER * size) {
        break;
      }
    }
    return new Rows(at, columns);
  }

  /// The first line of the labels above the rows.
  private static int begin(List<PdfLine> lines, Rows rows, int least) {
    int at = rows.at().getFirst();
    double size = lines.get(at).size();
    double edge = rows.columns().edge(0);
    while (at > least) {
      var line = lines.get(at - 1);
      boolean isApart = lines.get(at).baseline() - line.baseline() > LABELS * size;
      boolean isText = line.left() < edge - size && line.right() > edge + size && isOne(line);
      if (isApart || isText || line.size() > LARGER * size || PdfHeading.isNumbered(line)) {
        return at;
      }
      at--;
    }
    return at;
  }

  private static boolean isOne(PdfLine line) {
    return line.parts(GAP).size() == 1;
  }

  /// The line after the last row and the rest of its label.
  private static int end(List<PdfLine> lines, Rows rows) {
    int end = rows.at().getLast() + 1;
    double size = lines.get(end - 1).size();
    while (end < lines.size()
        && lines.get(end).right() < rows.columns().edge(0)
        && lines.get(end).size() < LARGER * size
        && lines.get(end).baseline() - lines.get(end - 1).baseline() < BELOW * size) {
      end++;
    }
    return end;
  }

  /// The part of a page that some lines take; where there are none, the upper left corner of
  /// others.
  static Rectangle2D area(List<PdfLine> lines, List<PdfLine> others) {
    var corner = others.getFirst().box();
    return IntStream.range(0, lines.size())
        .mapToObj(i -> lines.get(i).box())
        .reduce(Rectangle2D::createUnion)
        .orElse(new Rectangle2D.Double(corner.getX(), corner.getY(), 0, 0));
  }
}
