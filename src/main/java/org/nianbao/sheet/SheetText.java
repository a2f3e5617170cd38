package org.nianbao.sheet;

import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.nianbao.paper.Printable;
import org.nianbao.text.PlainText;

/// Escapes text for the XML of a workbook. A character that XML cannot hold is written as
/// `_xHHHH_`, and an underscore that would begin such a sequence as `_x005F_` (ECMA-376, part 1,
/// 22.9.2.19); POI reads this notation but does not write it.
final class SheetText {
  private static final Pattern NOTATION = Pattern.compile("x[0-9A-Fa-f]{4}_");

  /// The most characters of a text that a sentence quotes.
  private static final int QUOTED = 30;

  private SheetText() {}

  /// A text for a cell, escaped.
  static XSSFRichTextString of(String text) {
    return new XSSFRichTextString(escaped(text));
  }

  /// The text that escaped XML stands for.
  static String read(String escaped) {
    return new XSSFRichTextString(escaped).getString();
  }

  /// A text as it is written into XML.
  static String escaped(String text) {
    var escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      var character = Character.toString(text.codePointAt(i));
      boolean looksEscaped =
          character.equals("_") && NOTATION.matcher(text).region(i + 1, text.length()).lookingAt();
      if (looksEscaped || Printable.of(character).isEmpty()) {
        character.chars().forEach(unit -> escaped.append("_x%04X_".formatted(unit)));
      } else {
        escaped.append(character);
      }
    }
    return escaped.toString();
  }

  /// A text shortened for a quotation in a sentence.
  static String shortened(String text) {
    return PlainText.shortened(text, QUOTED);
  }
}
