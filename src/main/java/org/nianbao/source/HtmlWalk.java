package org.nianbao.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.nianbao.markup.Markup;
import org.nianbao.source.Source.Omission;
import org.nianbao.source.TableBlock.Layout;
import org.nianbao.source.TextRun.Mark;
import org.nianbao.text.PlainText;
import org.nianbao.wording.Wording;

/// Walks through a page of HTML and gathers its paragraphs and tables; without recursion, since
/// pages can be nested thousands of elements deep.
final class HtmlWalk implements NodeFilter {
  /// How many grid positions are laid out before further tables are omitted: a hundred times those
  /// of a report with large tables beside it.
  private static final int MOST_PLACES = 2_000_000;

  private static final Pattern OUTLINE = Pattern.compile("mso-outline-level:\\s*([1-9])");

  private final Set<Element> layouts;
  private final List<SourceBlock> blocks = new ArrayList<>();
  private final List<Omission> omissions = new ArrayList<>();
  private final HtmlMarks marks = new HtmlMarks();
  private final RunBuilder runs = new RunBuilder();

  /// The level as a heading of each open element.
  private final Deque<Integer> levels = new ArrayDeque<>(List.of(0));

  /// The level of the paragraph.
  private int level;

  /// How many of the open elements are hidden.
  private int hidden;

  /// The number of a list's item whose text has not begun.
  private String item = "";

  /// How many grid positions the tables have so far.
  private int places;

  private int paragraphs;
  private int tables;

  private HtmlWalk(Set<Element> layouts) {
    this.layouts = layouts;
  }

  /// Reads a body that [org.nianbao.markup.Markup] has read.
  static HtmlReading read(Element body) {
    var walk = new HtmlWalk(LayoutTables.of(body));
    NodeTraversor.filter(walk, body);
    walk.end();
    return new HtmlReading(walk.blocks, walk.omissions);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      text(text);
    } else if (node instanceof Element element) {
      return open(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult open(Element element) {
    if (element.nameIs("br")) {
      runs.lineBreak();
    } else if (Markup.isBlock(element)) {
      end();
    }
    if (element.nameIs("table") && !layouts.contains(element)) {
      table(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (element.nameIs("li") && element.parent() != null && element.parent().nameIs("ol")) {
      item = element.elementSiblingIndex() + 1 + ".";
    }
    marks.enter(element);
    levels.push(level(element));
    hidden += element.hasAttr("hidden") ? 1 : 0;
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (Markup.isBlock(element) && !element.nameIs("br")) {
        end();
      }
      marks.leave(element);
      levels.pop();
      hidden -= element.hasAttr("hidden") ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  private int level(Element element) {
    var name = element.normalName();
    if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) <= '6') {
      return name.charAt(1) - '0';
    }
    var outline = OUTLINE.matcher(element.attr("style").toLowerCase(Locale.ROOT));
    return outline.find() ? Integer.parseInt(outline.group(1)) : levels.element();
  }

  private void text(TextNode node) {
    var mark = hidden > 0 ? Mark.HIDDEN : marks.of(node);
    if (runs.isEmpty() && !node.isBlank()) {
      level = levels.element();
      runs.text(item, mark, marks.isBold());
      item = "";
    }
    runs.text(node.getWholeText(), mark, marks.isBold());
  }

  private void end() {
    var ended = runs.end();
    if (ended.stream().anyMatch(run -> !PlainText.isBlank(run.text()))) {
      var origin = Origin.of(Wording.of("source.paragraph", ++paragraphs));
      blocks.add(new TextBlock(ended, level, origin));
    }
  }

  private void table(Element element) {
    for (var caption : element.children()) {
      if (caption.nameIs("caption")) {
        runs.text(caption.text(), hidden > 0 ? Mark.HIDDEN : Mark.PLAIN, false);
        end();
      }
    }
    if (places > MOST_PLACES) {
      omissions.add(
          new Omission("", Wording.of("source.beyond"), Wording.of("source.table", ++tables)));
      return;
    }
    var table = HtmlTable.of(element, HtmlCellText::inPage);
    places += table.places().stream().mapToInt(List::size).sum();
    var cells = table.cells();
    if (hidden > 0 || element.hasAttr("hidden")) {
      cells = cells.stream().map(GridText::hidden).toList();
    }
    if (cells.stream().anyMatch(cell -> cell.runs().stream().anyMatch(HtmlWalk::isSeen))) {
      var origin = Origin.of(Wording.of("source.table", ++tables));
      blocks.add(new TableBlock(cells, Layout.GRID, origin));
      omissions.addAll(table.omissions(origin));
    }
  }

  private static boolean isSeen(TextRun run) {
    return !PlainText.isBlank(run.text());
  }
}
