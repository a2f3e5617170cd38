package org.nianbao.markup;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.nianbao.text.PlainText;

/// The text of a table cell in a page that [Markup] has read: each piece once and in order, that of
/// nested tables included, with spaces between paragraphs.
///
/// @param text the text that counts; where all of it is superscript or subscript, it is no note
///   mark but the text itself
/// @param struck the text that is struck through
/// @param marks superscript or subscript beside the text: a note mark, not a digit
public record CellText(String text, String struck, String marks) {

  /// Reads a cell.
  public static CellText of(Element cell) {
    var texts = new Texts();
    cell.filter(texts);
    var text = texts.text.toString();
    var marks = texts.marks.toString();
    return PlainText.isBlank(text)
        ? new CellText(marks, texts.struck.toString(), "")
        : new CellText(text, texts.struck.toString(), marks);
  }

  /// Gathers the texts of a cell.
  private static final class Texts implements NodeFilter {
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder struck = new StringBuilder();
    private final StringBuilder marks = new StringBuilder();

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode piece) {
        into(piece).append(piece.getWholeText());
      } else if (node instanceof Element element && Markup.isBlock(element)) {
        text.append(' ');
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && Markup.isBlock(element)) {
        text.append(' ');
      }
      return FilterResult.CONTINUE;
    }

    private StringBuilder into(TextNode piece) {
      return switch (piece.parentNode() instanceof Element parent ? parent.normalName() : "") {
        case "del" -> struck;
        case "sup", "sub" -> marks;
        default -> text;
      };
    }
  }
}
