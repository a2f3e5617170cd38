package org.nianbao.markup;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Reads pages of HTML as browsers, Word, Excel, WPS and LibreOffice put them on the clipboard.
public final class Markup {
  private static final Pattern TABLE = Pattern.compile("<table[\\s>]", Pattern.CASE_INSENSITIVE);
  private static final Pattern ROW =
      Pattern.compile("<(?:colgroup|col|tbody|tr|td)[\\s>]", Pattern.CASE_INSENSITIVE);

  /// Elements inside of one another. The parser's own 512 lose tables of pages that nest them.
  private static final int DEEPEST = 20_000;

  /// Of no use, or not part of the text: marks and texts of comments, and the reading that stands
  /// above a word. The text that a comment is about stays.
  private static final String LEFT_OUT =
      "head, script, style, title, noscript, template, svg, select, textarea, button, rt, rp,"
          + " .MsoCommentReference, .MsoCommentText, .msocomanchor, .msocomtxt,"
          + " [style*=comment-list]";

  private static final Set<String> BLOCKS =
      Set.of(
          ("p div h1 h2 h3 h4 h5 h6 li tr td th table caption ul ol dl dt dd blockquote pre section"
                  + " article header footer nav aside figure figcaption address hr form fieldset"
                  + " main center br")
              .split(" "));

  private Markup() {}

  /// Whether there is a table, or rows of one.
  public static boolean hasTable(String html) {
    return TABLE.matcher(html).find() || ROW.matcher(html).find();
  }

  /// Reads a page as far as it is meant: see the package. Never fails.
  ///
  /// @param html what is on the clipboard as HTML, or the part of a page between Excel's marks
  /// @param text what is on it as text, which knows what a narrow column does not show; or nothing
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

  /// Without the lines that Windows puts before the page.
  private static String withoutHeader(String html) {
    return html.startsWith("Version:") ? html.substring(Math.max(html.indexOf('<'), 0)) : html;
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
        : html.substring(0, row.start()) + "<table>" + html.substring(row.start()) + "</table>";
  }

  /// Whether an element is not part of a line of text, but parts lines.
  public static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }
}
