package org.nianbao.paper;

import java.util.List;
import java.util.stream.Stream;

/// Removes the characters that no document can hold: a draft keeps everything that was typed or
/// pasted, and neither XML nor HTML takes all of it.
public final class Printable {
  private static final int PLANE_END = 0xFFFE;

  private Printable() {}

  /// The text without control characters, halves of surrogate pairs and noncharacters. Tabs and
  /// line feeds stay.
  public static String of(String text) {
    return text.codePoints()
        .filter(Printable::isHeld)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /// The lines of a text, each without those characters; one empty line if the text is empty.
  public static List<String> lines(String text) {
    return Stream.of(text.split("\\R", -1)).map(Printable::of).toList();
  }

  /// Whether a document can hold a character: [XML 1.0, production
  /// 2](https://www.w3.org/TR/xml/#NT-Char) without the characters that it discourages, which
  /// [HTML](https://html.spec.whatwg.org/multipage/parsing.html#preprocessing-the-input-stream)
  /// calls errors.
  static boolean isHeld(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL -> point == '\t' || point == '\n';
      case Character.SURROGATE -> false;
      default -> (point & PLANE_END) != PLANE_END && (point < 0xFDD0 || point > 0xFDEF);
    };
  }
}
