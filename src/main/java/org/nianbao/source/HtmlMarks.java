package org.nianbao.source;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.nianbao.markup.FontWeight;
import org.nianbao.source.TextRun.Mark;

/// Tells how the texts of a page are marked, while somebody walks through its elements. In a page
/// that [org.nianbao.markup.Markup] has read, struck text is in `del` and note marks in `sup` and
/// `sub`. Tracked changes are those that Word says to be such, or that name their author or time.
final class HtmlMarks {
  private final Deque<Boolean> bold = new ArrayDeque<>();
  private int inserted;
  private int deleted;

  /// Takes in what an element says about its texts.
  void enter(Element element) {
    bold.push(
        switch (FontWeight.of(element)) {
          case BOLD -> true;
          case PLAIN -> false;
          case INHERITED -> isBold();
        });
    inserted += isInsertion(element) ? 1 : 0;
    deleted += isDeletion(element) ? 1 : 0;
  }

  /// Forgets what an element said.
  void leave(Element element) {
    bold.pop();
    inserted -= isInsertion(element) ? 1 : 0;
    deleted -= isDeletion(element) ? 1 : 0;
  }

  private static boolean isInsertion(Element element) {
    return element.hasClass("msoIns") || (element.nameIs("ins") && isSigned(element));
  }

  private static boolean isDeletion(Element element) {
    return element.hasClass("msoDel") || (element.nameIs("del") && isSigned(element));
  }

  private static boolean isSigned(Element element) {
    return element.hasAttr("datetime") || element.hasAttr("cite");
  }

  /// Whether text is bold here.
  boolean isBold() {
    return !bold.isEmpty() && bold.element();
  }

  /// What the formatting of a text means.
  Mark of(TextNode text) {
    if (deleted > 0) {
      return Mark.DELETED;
    }
    return switch (text.parentNode() instanceof Element parent ? parent.normalName() : "") {
      case "del" -> Mark.STRUCK;
      case "sup", "sub" -> Mark.NOTE;
      default -> inserted > 0 ? Mark.INSERTED : Mark.PLAIN;
    };
  }
}
