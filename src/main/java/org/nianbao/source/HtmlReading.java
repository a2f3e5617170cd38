package org.nianbao.source;

import java.util.List;
import org.jsoup.nodes.Element;
import org.nianbao.markup.Markup;
import org.nianbao.source.Source.Omission;

/// HTML, a whole page or a piece of one, as paragraphs and tables.
///
/// @param blocks paragraphs with text and tables, in reading order
/// @param omissions what has no place among the blocks
public record HtmlReading(List<SourceBlock> blocks, List<Omission> omissions) {
  public HtmlReading {
    blocks = List.copyOf(blocks);
    omissions = List.copyOf(omissions);
  }

  /// Reads HTML. Never fails.
  public static HtmlReading of(String html) {
    return HtmlWalk.read(Markup.read(html, "").body());
  }

  /// The text of one cell of a table on the clipboard, that of tables inside of it included, in a
  /// page that [Markup] has read. What is hidden inside of it is part of its text.
  public static List<TextRun> cell(Element cell) {
    return HtmlCellText.of(cell);
  }
}
