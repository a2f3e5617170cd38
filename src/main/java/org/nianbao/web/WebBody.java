package org.nianbao.web;

import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.nianbao.draft.Prose;
import org.nianbao.paper.Block;
import org.nianbao.paper.Manuscript;
import org.nianbao.paper.Printable;
import org.nianbao.paper.SetTable;

/// Writes the blocks of a report as HTML elements, the same for the page and for the fragment.
final class WebBody {
  /// Level of the six statutory headings; the title is the level above.
  private static final int HEADING = 2;

  private final Manuscript manuscript;
  private final Function<SetTable, Element> tables;
  private final Function<Block.Chart, Element> charts;

  /// The heading level of a first-level sub-heading at this point. No level may be skipped, since
  /// people navigate from heading to heading.
  private int level = HEADING;

  private boolean isUnderSubheading;

  /// @param tables makes the HTML of a table
  /// @param charts makes the HTML of a chart
  WebBody(
      Manuscript manuscript,
      Function<SetTable, Element> tables,
      Function<Block.Chart, Element> charts) {
    this.manuscript = manuscript;
    this.tables = tables;
    this.charts = charts;
  }

  /// Appends every block.
  void into(Element main) {
    manuscript.blocks().forEach(block -> append(main, block));
  }

  private void append(Element main, Block block) {
    switch (block) {
      case Block.Title title -> lines(line(main, "h1"), String.join("\n", title.lines()));
      case Block.Date date -> lines(line(main, "p").addClass(PageStyle.DATE), date.text());
      case Block.Heading heading -> {
        level = HEADING + 1;
        isUnderSubheading = false;
        lines(line(main, "h" + HEADING), heading.section().heading());
      }
      case Block.Text text -> write(main, text.paragraph());
      case Block.Form form -> main.appendChild(tables.apply(manuscript.set(form))).appendText("\n");
      case Block.Chart chart -> main.appendChild(charts.apply(chart)).appendText("\n");
      case Block.Contact contact -> lines(line(main, "p"), contact.text());
    }
  }

  /// Appends a paragraph unless it has no visible text: an empty heading would mislead people who
  /// navigate from heading to heading.
  private void write(Element main, Prose.Paragraph paragraph) {
    if (Printable.of(paragraph.text()).isBlank()) {
      return;
    }
    var element = line(main, tag(paragraph.style()));
    for (var run : paragraph.runs()) {
      lines(
          run.weight() == Prose.Weight.BOLD ? element.appendElement("strong") : element,
          run.text());
    }
  }

  private String tag(Prose.Style style) {
    return switch (style) {
      case BODY -> "p";
      case HEADING -> {
        isUnderSubheading = true;
        yield "h" + level;
      }
      case SUBHEADING -> "h" + (isUnderSubheading ? level + 1 : level);
    };
  }

  private static Element line(Element main, String tag) {
    var element = main.appendElement(tag);
    main.appendText("\n");
    return element;
  }

  /// Appends text, with a `br` element for each line break in it.
  static void lines(Element element, String text) {
    var lines = Printable.lines(text);
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        element.appendElement("br");
      }
      element.appendChild(new TextNode(lines.get(i)));
    }
  }
}
