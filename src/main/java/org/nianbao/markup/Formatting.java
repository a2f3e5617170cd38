package org.nianbao.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Turns formatting that changes what a text means into tags: afterwards struck text is in `del`,
/// superscript in `sup`, subscript in `sub`, what is not shown has the attribute `hidden` or is in
/// an element that has it, and numbers below zero have a minus sign.
final class Formatting implements NodeVisitor {
  private static final Set<String> CELLS = Set.of("td", "th");

  /// Parts of a table, which are hidden as a whole and not as a text.
  private static final Set<String> PARTS =
      Set.of("td", "th", "tr", "tbody", "thead", "tfoot", "table", "col", "colgroup");

  /// How a text is formatted: plain, superscript, subscript or struck through, or so that nobody
  /// sees it. Struck through goes before superscript and subscript.
  private enum Stand {
    PLAIN("span"),
    RAISED("sup"),
    LOWERED("sub"),
    STRUCK("del"),
    UNSEEN("span");

    private final String tag;

    Stand(String tag) {
      this.tag = tag;
    }
  }

  private record Piece(TextNode text, Stand stand) {}

  /// A cell with a number format, and the function from its text to the number meant.
  private record Formatted(Element cell, UnaryOperator<String> meaning) {}

  private final StyleSheet sheet;
  private final Deque<Visibility> visibilities = new ArrayDeque<>(List.of(Visibility.SHOWN));
  private final Deque<Stand> stands = new ArrayDeque<>(List.of(Stand.PLAIN));
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Element> unprinted = new ArrayList<>();
  private final List<Formatted> formatted = new ArrayList<>();

  private Formatting(StyleSheet sheet) {
    this.sheet = sheet;
  }

  /// Rewrites a page's body in place.
  static void apply(StyleSheet sheet, Element body) {
    var formatting = new Formatting(sheet);
    body.traverse(formatting);
    formatting.apply();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      var style = sheet.of(element);
      stands.push(stand(element, style));
      visibilities.push(visibilities.element().inside(style));
      level(element);
      hide(element, style);
      if (CELLS.contains(element.normalName())) {
        number(element, style);
      }
    } else if (node instanceof TextNode text && !text.isBlank()) {
      var stand = visibilities.element().isSeen() ? stands.element() : Stand.UNSEEN;
      if (stand != Stand.PLAIN) {
        pieces.add(new Piece(text, stand));
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element) {
      stands.pop();
      visibilities.pop();
    }
  }

  private Stand stand(Element element, Map<String, String> style) {
    var around = stands.element();
    if (around == Stand.STRUCK || isStruck(element, style)) {
      return Stand.STRUCK;
    }
    if (PARTS.contains(element.normalName())) {
      return around;
    }
    return switch (style.getOrDefault("vertical-align", element.normalName())) {
      case "super", "sup" -> Stand.RAISED;
      case "sub" -> Stand.LOWERED;
      default -> element.hasClass("MsoFootnoteReference") ? Stand.RAISED : around;
    };
  }

  /// Turns a `sup` or `sub` tag into a plain one where a style overrides it.
  private void level(Element element) {
    var name = element.normalName();
    boolean raises = name.equals(Stand.RAISED.tag) || name.equals(Stand.LOWERED.tag);
    if (raises && !name.equals(stands.element().tag)) {
      element.tagName(Stand.PLAIN.tag);
    }
  }

  /// Whether an element is struck through: tracked deletions always, `s` and `strike` only if no
  /// style says anything else.
  private static boolean isStruck(Element element, Map<String, String> style) {
    var name = element.normalName();
    if (name.equals("del") || element.hasClass("msoDel")) {
      return true;
    }
    var doubled = style.getOrDefault("text-line-through", "none");
    var lines =
        style.getOrDefault("text-decoration", "") + style.getOrDefault("text-decoration-line", "");
    return !doubled.equals("none")
        || lines.contains("line-through")
        || (lines.isEmpty() && (name.equals("s") || name.equals("strike")));
  }

  private void hide(Element element, Map<String, String> style) {
    boolean part = PARTS.contains(element.normalName());
    boolean unprintable = style.getOrDefault("mso-hide", "").equals("all");
    if (unprintable && !part) {
      unprinted.add(element);
    }
    boolean none =
        style.containsKey("display")
            ? style.get("display").equals("none")
            : element.hasAttr("hidden");
    boolean collapsed = part && style.getOrDefault("visibility", "").equals("collapse");
    if (none || collapsed || unprintable) {
      element.attr("hidden", true);
    } else if (element.hasAttr("hidden")) {
      element.removeAttr("hidden");
    }
  }

  private void number(Element cell, Map<String, String> style) {
    if (cell.attr("x:num").startsWith("-")) {
      formatted.add(new Formatted(cell, ClipboardFormat::belowZero));
    } else if (style.containsKey("mso-number-format")) {
      var format = ClipboardFormat.of(style.get("mso-number-format"));
      formatted.add(
          new Formatted(
              cell, shown -> isColoured(cell) ? format.meantInColour(shown) : format.meant(shown)));
    }
  }

  /// Whether the number format, and not the cell, gave the text its colour.
  private static boolean isColoured(Element cell) {
    return !cell.select("[style*=mso-ignore:color]").isEmpty();
  }

  private void apply() {
    unprinted.forEach(Element::remove);
    formatted.forEach(Formatting::sign);
    for (var piece : pieces) {
      if (piece.text().parent() instanceof Element parent
          && (piece.stand() == Stand.UNSEEN || !parent.normalName().equals(piece.stand().tag))) {
        var tagged = new Element(piece.stand().tag);
        tagged.attr("hidden", piece.stand() == Stand.UNSEEN);
        piece.text().replaceWith(tagged);
        tagged.appendChild(piece.text());
      }
    }
  }

  /// Replaces the text of a cell by the number meant. Only a text alone in its cell is one that a
  /// number format has made.
  private static void sign(Formatted number) {
    var texts =
        number.cell().nodeStream(TextNode.class).filter(text -> !text.isBlank()).limit(2).toList();
    if (texts.size() == 1) {
      var text = texts.getFirst();
      text.text(number.meaning().apply(text.getWholeText()));
    }
  }
}
