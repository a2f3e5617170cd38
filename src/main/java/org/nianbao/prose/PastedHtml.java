package org.nianbao.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.nianbao.markup.FontWeight;
import org.nianbao.markup.Grid;
import org.nianbao.markup.Markup;
import org.nianbao.source.HtmlReading;
import org.nianbao.source.TextRun;
import org.nianbao.text.PlainText;

/// Reads paragraphs out of HTML as Word, WPS, LibreOffice and browsers put it on the clipboard:
/// sub-headings, body text and bold. A row of a table is a paragraph; everything else is dropped.
final class PastedHtml implements NodeFilter {
  private static final Set<String> ROWS = Set.of("thead", "tbody", "tfoot", "tr");

  /// What can be a note mark or an exponent: digits, at most with brackets around them.
  private static final Pattern MARK =
      Pattern.compile("[\\[(（〔]?[0-9０-９]{1,3}[\\])）〕]?|[\\[(（〔\\])）〕]");

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";

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
  private int cells;

  /// Whether the text before is superscript or subscript, but no note mark.
  private boolean raisedText;

  private final Set<Element> unseen = new HashSet<>();
  private final List<String> hidden = new ArrayList<>();
  private final List<String> struck = new ArrayList<>();

  /// What is struck through in the paragraph.
  private final StringBuilder deleted = new StringBuilder();

  /// The number of a list's item whose text has not begun.
  private String item = "";

  /// Reads a page that [org.nianbao.markup.Markup] has read.
  Prose read(Document page) {
    NodeTraversor.filter(this, page.body());
    end();
    return new Prose(paragraphs);
  }

  /// The texts that are hidden, and so not pasted: one for each hidden row and column of a table,
  /// and for each hidden part of the text.
  List<String> hidden() {
    return hidden;
  }

  /// Paragraphs that are struck through as a whole. Text struck beside other text is not among
  /// them: that has replaced it.
  List<String> struck() {
    return struck;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      text(text);
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (unseen.contains(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (isHidden(element)) {
      name(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    var look = element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    if (look.contains("mso-list:ignore")) {
      mark(Characters.trimmed(element.text()));
      return FilterResult.SKIP_ENTIRELY;
    }
    if (Markup.isBlock(element)) {
      end();
    }
    open(element, look);
    return FilterResult.CONTINUE;
  }

  /// Whether an element is left out for being hidden. Content hidden inside a cell is meant, and of
  /// hidden rows the cells are left out by their positions on the grid: one that begins in a hidden
  /// row can reach into one that is shown.
  private boolean isHidden(Element element) {
    return cells == 0 && element.hasAttr("hidden") && !ROWS.contains(element.normalName());
  }

  private void name(Element element) {
    var said = said(element);
    if (!said.isEmpty()) {
      hidden.add(said);
    }
  }

  private static String said(Element element) {
    return Characters.trimmed(TextRun.text(HtmlReading.text(element)));
  }

  private void open(Element element, String look) {
    switch (element.normalName()) {
      case "h2" -> style = Style.HEADING;
      case "h3" -> style = Style.SUBHEADING;
      case "table" -> table(Grid.of(element).unseen());
      case "tr" -> rows++;
      case "td", "th" -> cells++;
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
    weight = weight(element);
    weights.push(weight);
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      weights.pop();
      switch (element.normalName()) {
        case "tr" -> rows--;
        case "td", "th" -> cells--;
        case "li" -> item = "";
        default -> {}
      }
      if (Markup.isBlock(element)) {
        end();
      }
      weight = weights.element();
    }
    return FilterResult.CONTINUE;
  }

  private void table(Grid.Unseen table) {
    table.cells().forEach(unseen::add);
    Stream.concat(table.rows().values().stream(), table.columns().values().stream())
        .map(cells ->
            cells.stream()
                .map(PastedHtml::said)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" ")))
        .filter(text -> !text.isEmpty())
        .forEach(hidden::add);
  }

  private void text(TextNode node) {
    var text = node.getWholeText();
    switch (node.parentNode() instanceof Element parent ? parent.normalName() : "") {
      case "del" -> deleted.append(text);
      case "sup" -> raised(text, RAISED);
      case "sub" -> raised(text, LOWERED);
      default -> {
        text.codePoints().forEach(this::add);
        raisedText &= text.isBlank();
      }
    }
  }

  /// Adds superscript or subscript. The digits of a note mark are written as ⁰ to ⁹ or ₀ to ₉, so
  /// that they never join those of the number before it; a text that is raised as a whole is added
  /// like any other.
  private void raised(String text, String digits) {
    raisedText |= last < 0 || !MARK.matcher(text.strip()).matches();
    text.codePoints()
        .map(point ->
            raisedText || Character.digit(point, 10) < 0
                ? point
                : digits.charAt(Character.digit(point, 10)))
        .forEach(this::add);
  }

  /// Adds the number of a list's item, which is text; a bullet is not.
  private void mark(String mark) {
    if (NUMBER.matcher(mark).matches()) {
      mark.codePoints().forEach(this::add);
    }
  }

  private Weight weight(Element element) {
    return switch (FontWeight.of(element)) {
      case BOLD -> Weight.BOLD;
      case PLAIN -> Weight.PLAIN;
      case INHERITED -> weights.element();
    };
  }

  private void add(int point) {
    if (Characters.isSpace(point)) {
      space = true;
      lineBreak |= point == '\n' || point == '\r';
    } else if (PlainText.isSeen(point) && !(last < 0 && point == '\u3000')) {
      if (!item.isEmpty()) {
        var number = item;
        item = "";
        number.codePoints().forEach(this::add);
      }
      boolean joined = lineBreak && PlainText.isWide(last) && PlainText.isWide(point);
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

  /// Ends the paragraph. In a row of a table it only separates the words.
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
    } else if (!Characters.trimmed(deleted.toString()).isEmpty()) {
      struck.add(Characters.trimmed(deleted.toString()));
    }
    deleted.setLength(0);
    runs.clear();
    style = Style.BODY;
    last = -1;
    space = lineBreak = raisedText = false;
  }

  /// The paragraph in its style: the number at its beginning counts more than its tag. Bold is
  /// removed from a sub-heading, where it marks the whole line and no words in it.
  private Paragraph styled(Paragraph paragraph) {
    var known = Numbering.recognised(paragraph.text());
    var right = known == Style.BODY ? style : known;
    return right == Style.BODY
        ? paragraph
        : paragraph.with(right).with(Weight.PLAIN, 0, paragraph.length());
  }
}
