package org.nianbao.source;

import java.util.List;
import java.util.stream.Stream;
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

  /// Reads every table of HTML by itself, those inside of cells of others included, but for hidden
  /// ones. Never fails.
  ///
  /// @param text the plain text on the clipboard beside the HTML; may be empty
  public static Stream<HtmlTable> tables(String html, String text) {
    return Markup.hasTable(html)
        ? Markup.read(html, text).select("table:not([hidden])").stream()
            .map(table -> HtmlTable.of(table, HtmlCellText::of))
        : Stream.empty();
  }

  /// The text of an element of a page that [Markup] has read, as if it were a table cell.
  public static List<TextRun> text(Element element) {
    return HtmlCellText.of(element);
  }
}
