package org.nianbao.block;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// Reads a table out of HTML as browsers, Word, Excel, WPS and LibreOffice put it on the clipboard.
///
/// A cell over several rows or columns stands at its first place, and the others are merged, so
/// that no later cell of any row moves.
final class HtmlTable {
  private static final Pattern TABLE = Pattern.compile("<table[\\s>]", Pattern.CASE_INSENSITIVE);
  private static final Pattern ROW =
      Pattern.compile("<(?:colgroup|col|tbody|tr|td)[\\s>]", Pattern.CASE_INSENSITIVE);

  /// Of no use, or not part of the text: tracked deletions, marks of comments.
  private static final String LEFT_OUT =
      "del, script, style, .MsoCommentReference, .MsoCommentText";

  /// The most rows that one cell can cover, and the most columns: as in the HTML standard.
  private static final int MAX_SPAN = 1000;

  private final Element table;
  private final Rows rows = new Rows();

  /// For each column, how many more rows a cell from above covers.
  private final int[] covered = new int[Block.MAX_COLUMNS];

  private HtmlTable(Element table) {
    this.table = table;
  }

  static Block read(String html) {
    var markup = withTable(html);
    if (!TABLE.matcher(markup).find()) {
      return Block.empty();
    }
    var page = Jsoup.parse(markup);
    page.select(LEFT_OUT).remove();
    Block best = Block.empty();
    long most = -1;
    for (var table : page.select("table")) {
      var block = new HtmlTable(table).read();
      var figures = figures(block);
      if (figures > most && !block.isEmpty()) {
        best = block;
        most = figures;
      }
    }
    return best;
  }

  /// The fragment between Excel's marks lies inside its table: rows without the table itself, which
  /// a parser would drop.
  private static String withTable(String html) {
    var row = ROW.matcher(html);
    if (!row.find()) {
      return html;
    }
    var table = TABLE.matcher(html);
    return table.find() && table.start() < row.start()
        ? html
        : "<table>" + html.substring(row.start()) + "</table>";
  }

  private static long figures(Block block) {
    return block.rows().stream()
        .flatMap(List::stream)
        .filter(place -> Labels.isFigure(place.text()))
        .count();
  }

  private Block read() {
    ownRows().filter(HtmlTable::isSeen).forEach(this::row);
    return rows.block();
  }

  private Stream<Element> ownRows() {
    return table.children().stream()
        .flatMap(child ->
            switch (child.normalName()) {
              case "tr" -> Stream.of(child);
              case "thead", "tbody", "tfoot" ->
                  child.children().stream().filter(row -> row.normalName().equals("tr"));
              default -> Stream.of();
            });
  }

  private static boolean isSeen(Element element) {
    return !element.attr("style").replace(" ", "").contains("display:none");
  }

  private void row(Element row) {
    var cells = row.children().stream().filter(HtmlTable::isSeen).toList();
    if (rows.isOver()) {
      cells.forEach(cell -> rows.text(cell.text()));
      return;
    }
    for (var cell : cells) {
      skipCovered();
      place(cell);
    }
    skipCovered();
    while (rows.column() <= lastCovered()) {
      if (!isCovered()) {
        rows.text("");
      }
      skipCovered();
    }
    if (rows.column() > 0) {
      rows.end();
    }
  }

  private void place(Element cell) {
    int first = rows.column();
    int columns = span(cell, "colspan");
    int below = span(cell, "rowspan") - 1;
    rows.text(cell.selectFirst("table") == null ? cell.text() : "");
    for (int i = 1; i < columns; i++) {
      rows.merged();
    }
    for (int i = first; i < Math.min(first + columns, covered.length); i++) {
      covered[i] = below;
    }
  }

  private void skipCovered() {
    while (isCovered()) {
      covered[rows.column()]--;
      rows.merged();
    }
  }

  private boolean isCovered() {
    return rows.column() < covered.length && covered[rows.column()] > 0;
  }

  private int lastCovered() {
    int last = covered.length - 1;
    while (last >= rows.column() && covered[last] == 0) {
      last--;
    }
    return last < rows.column() ? -1 : last;
  }

  private static int span(Element cell, String attribute) {
    var value = cell.attr(attribute).strip();
    if (!value.matches("\\d{1,9}")) {
      return 1;
    }
    int span = Integer.parseInt(value);
    return span == 0 && attribute.equals("rowspan") ? MAX_SPAN : Math.clamp(span, 1, MAX_SPAN);
  }
}
