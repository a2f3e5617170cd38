package org.nianbao.source;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.nianbao.markup.Markup;

/// Reads the text of a table cell of HTML, that of tables inside of it included: a line for each
/// paragraph. What is hidden inside a cell is part of its text, since Excel hides so what is too
/// long for the cell.
final class HtmlCellText implements NodeFilter {
  private final HtmlMarks marks = new HtmlMarks();
  private final RunBuilder runs = new RunBuilder();

  private HtmlCellText() {}

  /// The runs of a cell.
  static List<TextRun> of(Element cell) {
    var reading = new HtmlCellText();
    NodeTraversor.filter(reading, cell);
    return reading.runs.end();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      runs.text(text.getWholeText(), marks.of(text), marks.isBold());
    } else if (node instanceof Element element) {
      separate(element);
      marks.enter(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      marks.leave(element);
      separate(element);
    }
    return FilterResult.CONTINUE;
  }

  private void separate(Element element) {
    if (Markup.isBlock(element)) {
      runs.lineBreak();
    }
  }
}
