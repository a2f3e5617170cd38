package org.nianbao.reader.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.form.Box;
import org.nianbao.source.TableBlock.Layout;

/// Tables without lines: rows whose texts stand below one another with gaps between them.
///
/// @param lines the lines that are in no such table
/// @param tables the tables
record PdfColumns(List<PdfLine> lines, List<PdfTable> tables) {
  /// The least gap between two columns, in characters.
  private static final double GAP = 1.8;

  /// The greatest distance of two rows, in characters.
  private static final double DISTANCE = 4;

  /// A line as the texts between its gaps.
  private record Row(PdfLine line, List<PdfLine> parts) {
    boolean isMany() {
      return parts.size() > 1;
    }

    /// How many of its texts stand below or above one of another row.
    long aligned(Row other) {
      return parts.stream()
          .filter(part ->
              other.parts.stream()
                  .anyMatch(one -> one.left() < part.right() && part.left() < one.right()))
          .count();
    }

    /// Whether it is a label with one number or column label below that of another row.
    boolean endsLike(Row other) {
      return parts.size() == 2
          && other.isMany()
          && Math.abs(line.size() - other.line.size()) < 1
          && other.parts.stream().filter(one -> isBelow(parts.getLast(), one)).count() == 1;
    }

    /// Whether it is a text within the width of another row and no wider than half of it, such as a
    /// label's second line, or a label of all columns.
    boolean isPartOf(Row other) {
      double width = other.line.right() - other.line.left();
      return !isMany()
          && line.right() - line.left() < width / 2
          && line.right() < other.line.right() + line.size()
          && (other.parts.stream().filter(one -> isBelow(line, one)).count() == 1
              || line.left() > other.line.left() + line.size());
    }

    private static boolean isBelow(PdfLine one, PdfLine other) {
      return other.left() < one.right() && one.left() < other.right();
    }
  }

  /// Finds them among lines from the top down.
  static PdfColumns of(List<PdfLine> lines) {
    var open = PdfOpenTables.of(lines);
    var rest = new ArrayList<PdfLine>();
    var tables = new ArrayList<>(open.tables());
    var rows = open.lines().stream().map(line -> new Row(line, line.parts(GAP))).toList();
    int at = 0;
    while (at < rows.size()) {
      int end = end(rows, at);
      if (isTable(rows.subList(at, end))) {
        tables.add(table(rows.subList(at, end)));
        at = end;
      } else {
        rest.add(rows.get(at).line());
        at++;
      }
    }
    return new PdfColumns(rest, tables);
  }

  /// The end of the table that begins with a row, if one does.
  private static int end(List<Row> rows, int begin) {
    int end = begin + 1;
    var last = rows.get(begin);
    if (!last.isMany()) {
      return end;
    }
    for (int i = begin + 1; i < rows.size(); i++) {
      var row = rows.get(i);
      double distance = row.line().baseline() - rows.get(i - 1).line().baseline();
      if (distance > DISTANCE * row.line().size()) {
        break;
      }
      if (row.isMany() && (row.aligned(last) >= 2 || row.endsLike(last))) {
        last = row;
        end = i + 1;
      } else if (!row.isPartOf(last)) {
        break;
      }
    }
    return end;
  }

  /// Whether rows are a table: two of three texts, or three of two.
  private static boolean isTable(List<Row> rows) {
    long many = rows.stream().filter(Row::isMany).count();
    boolean isWide = rows.stream().filter(row -> row.parts().size() > 2).count() > 1;
    return many > 2 || (many == 2 && isWide);
  }

  private static PdfTable table(List<Row> rows) {
    var fields = new ArrayList<PdfTable.Field>();
    for (int row = 0; row < rows.size(); row++) {
      var parts = rows.get(row).parts();
      for (int part = 0; part < parts.size(); part++) {
        Rectangle2D area = parts.get(part).box();
        fields.add(new PdfTable.Field(Box.at(row, part), List.of(parts.get(part)), area));
      }
    }
    return new PdfTable(fields, Layout.TABS);
  }
}
