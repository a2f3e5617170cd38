package org.nianbao.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Run;
import org.nianbao.draft.Prose.Style;
import org.nianbao.draft.Prose.Weight;

/// Reads paragraphs out of HTML as Word, WPS, LibreOffice and browsers put it on the clipboard:
/// sub-headings, body text and bold. A row of a table is a paragraph; everything else is dropped.
final class PastedHtml implements NodeFilter {
  /// Of no use, or not part of the text: tracked deletions, marks and texts of comments. The text
  /// that a comment is about stays.
  private static final String LEFT_OUT =
      "del, head, script, style, title, noscript, template, svg, select, textarea, button,"
          + " .msoDel, .MsoCommentReference, .MsoCommentText, .msocomanchor, .msocomtxt,"
          + " [style*=comment-list]";

  private static final Set<String> BLOCKS =
      Set.of(
          "p div h1 h2 h3 h4 h5 h6 li tr table ul ol dl dt dd blockquote pre section article"
              .split(" "));
  private static final Set<String> MORE_BLOCKS =
      Set.of(
          "header footer nav aside figure figcaption address hr form fieldset main center br"
              .split(" "));

  private static final Pattern BOLD = Pattern.compile("bold|bolder|[6-9]00");
  private static final Pattern PLAIN = Pattern.compile("normal|lighter|[1-5]00");
  private static final Pattern NUMBER = Pattern.compile("[（(]?[0-9０-９一二三四五六七八九十]{1,3}[)）.．、]?");

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final Deque<Weight> weights = new ArrayDeque<>(List.of(Weight.PLAIN));
  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder stretch = new StringBuilder();
  private Weight weight = Weight.PLAIN;
  private Style style = Style.BODY;
  private int last = -1;
  private boolean space;
  private boolean lineBreak;
  private int rows;

  /// The number of a list's item whose text has not begun.
  private String item = "";

  /// Without the lines that Windows puts before the page.
  static String withoutHeader(String html) {
    return html.startsWith("Version:") ? html.substring(Math.max(html.indexOf('<'), 0)) : html;
  }

  Prose read(Document page) {
    page.select(LEFT_OUT).remove();
    NodeTraversor.filter(this, page.body());
    end();
    return new Prose(paragraphs);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      text.getWholeText().codePoints().forEach(this::add);
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    var look = element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    if (look.contains("display:none") || look.contains("mso-hide:all")) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (look.contains("mso-list:ignore")) {
      mark(Characters.trimmed(element.text()));
      return FilterResult.SKIP_ENTIRELY;
    }
    if (isBlock(element)) {
      end();
    }
    open(element, look);
    return FilterResult.CONTINUE;
  }

  private void open(Element element, String look) {
    switch (element.normalName()) {
      case "h2" -> style = Style.HEADING;
      case "h3" -> style = Style.SUBHEADING;
      case "tr" -> rows++;
      case "td", "th" -> space = true;
      case "li" -> {
        if (element.parent() != null && element.parent().normalName().equals("ol")) {
          item = element.elementSiblingIndex() + 1 + ".";
        }
      }
      default -> {
        if (look.contains("mso-outline-level:2")) {
          style = Style.HEADING;
        } else if (look.contains("mso-outline-level:3")) {
          style = Style.SUBHEADING;
        }
      }
    }
    weight = weight(element, look);
    weights.push(weight);
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      weights.pop();
      switch (element.normalName()) {
        case "tr" -> rows--;
        case "li" -> item = "";
        default -> {}
      }
      if (isBlock(element)) {
        end();
      }
      weight = weights.element();
    }
    return FilterResult.CONTINUE;
  }

  /// The number of a list's item is text, a bullet is not.
  private void mark(String mark) {
    if (NUMBER.matcher(mark).matches()) {
      mark.codePoints().forEach(this::add);
    }
  }

  private boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName()) || MORE_BLOCKS.contains(element.normalName());
  }

  private Weight weight(Element element, String look) {
    for (var part : look.split(";")) {
      if (part.startsWith("font-weight:")) {
        var value = part.substring("font-weight:".length()).replace("!important", "");
        if (BOLD.matcher(value).matches()) {
          return Weight.BOLD;
        } else if (PLAIN.matcher(value).matches()) {
          return Weight.PLAIN;
        }
      }
    }
    return switch (element.normalName()) {
      case "b", "strong" -> Weight.BOLD;
      default -> weights.element();
    };
  }

  private void add(int point) {
    if (Characters.isSpace(point)) {
      space = true;
      lineBreak |= point == '\n' || point == '\r';
    } else if (Characters.isSeen(point) && !(last < 0 && point == '\u3000')) {
      if (!item.isEmpty()) {
        var number = item;
        item = "";
        number.codePoints().forEach(this::add);
      }
      boolean joined = lineBreak && Characters.isWide(last) && Characters.isWide(point);
      if (space && last >= 0 && !joined) {
        append(' ');
      }
      append(point);
      space = lineBreak = false;
      last = point;
    }
  }

  private void append(int point) {
    if (runs.isEmpty() || runs.getLast().weight() != weight || stretch.isEmpty()) {
      flush();
      runs.add(new Run("", weight, Map.of()));
    }
    stretch.appendCodePoint(point);
  }

  private void flush() {
    if (!stretch.isEmpty()) {
      var run = runs.removeLast();
      runs.add(new Run(stretch.toString(), run.weight(), Map.of()));
      stretch.setLength(0);
    }
  }

  /// Ends the paragraph. In a row of a table it only parts the words.
  private void end() {
    if (rows > 0) {
      space = true;
      return;
    }
    flush();
    var whole = new Paragraph(Style.BODY, runs, Map.of());
    var text = whole.text();
    int length = text.length();
    while (length > 0 && Characters.isAround(text.charAt(length - 1))) {
      length--;
    }
    if (length > 0) {
      paragraphs.add(styled(whole.slice(0, length)));
    }
    runs.clear();
    style = Style.BODY;
    last = -1;
    space = lineBreak = false;
  }

  /// The beginning of a line says more than its tag; a sub-heading is bold as a whole.
  private Paragraph styled(Paragraph paragraph) {
    var known = Numbering.recognised(paragraph.text());
    var right = known == Style.BODY ? style : known;
    return right == Style.BODY
        ? paragraph
        : paragraph.with(right).with(Weight.PLAIN, 0, paragraph.length());
  }
}
