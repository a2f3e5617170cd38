package org.nianbao.markup;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Reads the HTML that browsers, Word, Excel, WPS and LibreOffice put on the clipboard.
public final class Markup {
  private static final Pattern TABLE = Pattern.compile("<table[\\s>]", Pattern.CASE_INSENSITIVE);
  private static final Pattern ROW =
      Pattern.compile("<(?:colgroup|col|tbody|tr|td)[\\s>]", Pattern.CASE_INSENSITIVE);

  /// The deepest nesting of elements. With the parser's own limit of 512, tables of deeply nested
  /// pages are lost.
  private static final int DEEPEST = 20_000;

  /// The elements that are dropped, being of no use or not part of the text: marks and texts of
  /// comments, the phonetic reading above a word, and the page number that LibreOffice writes below
  /// everything. The text that a comment is about stays.
  private static final String LEFT_OUT =
      "head, script, style, title, noscript, template, svg, select, textarea, button, rt, rp,"
          + " div[title=header]:has(sdfield[type=page]), div[title=footer]:has(sdfield[type=page]),"
          + " .MsoCommentReference, .MsoCommentText, .msocomanchor, .msocomtxt,"
          + " [style*=comment-list]";

  private static final Set<String> BLOCKS =
      Set.of(
          ("p div h1 h2 h3 h4 h5 h6 li tr td th table caption ul ol dl dt dd blockquote pre section"
                  + " article header footer nav aside figure figcaption address hr form fieldset"
                  + " main center br")
              .split(" "));

  private Markup() {}

  /// Whether HTML has a table, or rows of one.
  public static boolean hasTable(String html) {
    return TABLE.matcher(html).find() || ROW.matcher(html).find();
  }

  /// Parses HTML and turns its formatting into tags, as the package describes. Never fails.
  ///
  /// @param html the HTML on the clipboard, or the part of it between Excel's marks
  /// @param text the plain text on the clipboard, which has the numbers that a narrow column does
  ///   not show; may be empty
  public static Document read(String html, String text) {
    var page =
        Jsoup.parse(withTable(withoutHeader(html)), Parser.htmlParser().setMaxDepth(DEEPEST));
    var sheet = StyleSheet.of(page);
    Controls.write(page);
    page.select(LEFT_OUT).remove();
    Formatting.apply(sheet, page.body());
    Narrow.fill(page, text);
    return page;
  }

  /// The HTML without the header lines that Windows puts before it.
  private static String withoutHeader(String html) {
    return html.startsWith("Version:") ? html.substring(Math.max(html.indexOf('<'), 0)) : html;
  }

  /// The HTML with a table around rows that have none: the fragment between Excel's marks lies
  /// inside its table, and a parser would drop rows without a table.
  private static String withTable(String html) {
    var row = ROW.matcher(html);
    if (!row.find()) {
      return html;
    }
    var table = TABLE.matcher(html);
    return table.find() && table.start() < row.start()
        ? html
        : html.substring(0, row.start()) + "<table>" + html.substring(row.start()) + "</table>";
  }

  /// Whether an element is a block or a line break, so that it separates lines of text.
  public static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }
}
