package org.nianbao.paste;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;
import org.nianbao.draft.Entry;
import org.nianbao.draft.Totals;
import org.nianbao.form.Box;
import org.nianbao.form.Heading;
import org.nianbao.form.Table;
import org.nianbao.text.PlainText;

/// A rectangle of a table copied for the clipboard: what its cells show, totals included, as
/// tab-separated text and as HTML.
public final class Copy {
  private static final String BORDER = "border:.5pt solid windowtext;padding:1pt 4pt;";

  /// A label or a cell as far as it is copied, in positions of the copy.
  private record Part(Box box, String text, String style) {}

  private final List<Part> parts;
  private final int rows;
  private final int columns;

  private Copy(List<Part> parts, int rows, int columns) {
    this.parts = parts;
    this.rows = rows;
    this.columns = columns;
  }

  /// Copies the grid positions selected, and nothing else. The whole table has all its labels and
  /// merges.
  public static Copy of(Totals totals, Table table, Box selection) {
    return of(totals, table, rows(selection), columns(selection));
  }

  /// Copies the grid positions selected, with the labels above and left of them.
  public static Copy withLabels(Totals totals, Table table, Box selection) {
    var rows = rows(selection);
    for (var band : Band.of(table)) {
      if (rows.stream().anyMatch(band::isFigures)) {
        rows.addAll(IntStream.range(band.first(), band.figures()).boxed().toList());
      }
    }
    var columns = columns(selection);
    columns.addAll(IntStream.range(0, table.headColumns()).boxed().toList());
    return of(totals, table, rows, columns);
  }

  private static TreeSet<Integer> rows(Box box) {
    return new TreeSet<>(IntStream.range(box.row(), box.endRow()).boxed().toList());
  }

  private static TreeSet<Integer> columns(Box box) {
    return new TreeSet<>(IntStream.range(box.column(), box.endColumn()).boxed().toList());
  }

  private static Copy of(
      Totals totals, Table table, TreeSet<Integer> rows, TreeSet<Integer> columns) {
    var parts = new ArrayList<Part>();
    for (var heading : table.headings()) {
      var style = BORDER + (heading.role() == Heading.Role.ROW ? "" : "text-align:center;");
      add(parts, heading.box(), rows, columns, new Part(heading.box(), heading.line(), style));
    }
    for (var cell : table.cells()) {
      var text = totals.shown(cell.ref());
      var entry = totals.draft().entry(cell.ref());
      var style = BORDER + "text-align:center;" + (isText(entry) ? "mso-number-format:'\\@';" : "");
      add(parts, cell.box(), rows, columns, new Part(cell.box(), text, style));
    }
    return new Copy(parts, rows.size(), columns.size());
  }

  /// Whether a cell is marked as text, since Excel would take it for a date or a formula.
  private static boolean isText(Entry entry) {
    return entry instanceof Entry.Noted || entry instanceof Entry.Unreadable;
  }

  /// Adds a label or a cell as far as its rows and columns are copied.
  private static void add(
      List<Part> parts, Box box, TreeSet<Integer> rows, TreeSet<Integer> columns, Part part) {
    var atRows = rows.subSet(box.row(), box.endRow());
    var atColumns = columns.subSet(box.column(), box.endColumn());
    if (!atRows.isEmpty() && !atColumns.isEmpty()) {
      var copied =
          new Box(
              rows.headSet(atRows.first()).size(),
              columns.headSet(atColumns.first()).size(),
              atRows.size(),
              atColumns.size());
      parts.add(new Part(copied, PlainText.of(part.text()), part.style()));
    }
  }

  /// Tab-separated text, a line for each row. The text of a merged label or cell is at its first
  /// position, with blanks at the others, as Excel writes it.
  public String text() {
    var texts = new String[rows][columns];
    parts.forEach(part -> texts[part.box().row()][part.box().column()] = quoted(part.text()));
    return Stream.of(texts)
        .map(row -> Stream.of(row).map(text -> text == null ? "" : text))
        .map(row -> row.collect(Collectors.joining("\t")) + "\r\n")
        .collect(Collectors.joining());
  }

  private static String quoted(String text) {
    return text.startsWith("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  /// An HTML table with the form's merges, and borders that Word shows.
  public String html() {
    var html =
        new StringBuilder(
            "<html><head><meta charset=\"utf-8\"></head><body>"
                + "<table border=\"1\" style=\"border-collapse:collapse;\">");
    for (int row = 0; row < rows; row++) {
      html.append("<tr>");
      in(row).forEach(part -> html.append(cell(part)));
      html.append("</tr>");
    }
    return html.append("</table></body></html>").toString();
  }

  private Collection<Part> in(int row) {
    return parts.stream()
        .filter(part -> part.box().row() == row)
        .sorted(Comparator.comparingInt(part -> part.box().column()))
        .toList();
  }

  private static String cell(Part part) {
    var box = part.box();
    return "<td"
        + (box.rows() > 1 ? " rowspan=\"" + box.rows() + "\"" : "")
        + (box.columns() > 1 ? " colspan=\"" + box.columns() + "\"" : "")
        + (" style=\"" + part.style() + "\">" + Entities.escape(part.text()) + "</td>");
  }
}
