package org.nianbao.source;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import org.nianbao.markup.Markup;
import org.nianbao.source.TextRun.Mark;

/// Reads the text of a table cell of HTML, that of tables inside of it included: a line for each
/// paragraph.
final class HtmlCellText implements NodeFilter {
  private static final Pattern EXCEL = Pattern.compile("xl[0-9]+");

  /// Right-to-left override, as such a text has it in other formats.
  private static final String REVERSING = "\u202E";

  private final HtmlMarks marks = new HtmlMarks();
  private final RunBuilder runs = new RunBuilder();

  /// The cell where what is hidden in it is no text; null where it is.
  private final @Nullable Element seen;

  /// How many of the open elements are hidden.
  private int hidden;

  private HtmlCellText(@Nullable Element seen) {
    this.seen = seen;
  }

  /// The runs of a cell on the clipboard. What is hidden inside of it is part of its text: Excel
  /// hides so what is too long for the cell, and browsers leave out what they do not show.
  static List<TextRun> of(Element cell) {
    return read(new HtmlCellText(null), cell);
  }

  /// The runs of a cell in a page, with what is hidden marked as such, unless Excel has hidden what
  /// is too long for the cell: it does so with words, never with numbers.
  static List<TextRun> inPage(Element cell) {
    return isCutByExcel(cell) ? of(cell) : read(new HtmlCellText(cell), cell);
  }

  private static boolean isCutByExcel(Element cell) {
    return cell.classNames().stream().anyMatch(name -> EXCEL.matcher(name).matches())
        && cell.text().codePoints().anyMatch(Character::isIdeographic);
  }

  private static List<TextRun> read(HtmlCellText reading, Element cell) {
    NodeTraversor.filter(reading, cell);
    return reading.runs.end();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      var mark = hidden > 0 ? Mark.HIDDEN : marks.of(text);
      runs.text(text.getWholeText(), mark, marks.isBold());
    } else if (node instanceof Element element) {
      separate(element);
      if (element.nameIs("bdo") && element.attr("dir").equalsIgnoreCase("rtl")) {
        runs.text(REVERSING, Mark.PLAIN, marks.isBold());
      }
      marks.enter(element);
      hidden += isHidden(element) ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      marks.leave(element);
      hidden -= isHidden(element) ? 1 : 0;
      separate(element);
    }
    return FilterResult.CONTINUE;
  }

  /// Whether an element inside the cell is hidden; whether the cell is, its place says.
  private boolean isHidden(Element element) {
    return seen != null && element != seen && element.hasAttr("hidden");
  }

  private void separate(Element element) {
    if (Markup.isBlock(element)) {
      runs.lineBreak();
    }
  }
}
