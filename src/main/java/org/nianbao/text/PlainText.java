package org.nianbao.text;

/// Removes invisible characters and surplus white space from text, whether it was typed, pasted, or
/// read from a workbook.
public final class PlainText {
  private static final int OBJECT = 0xFFFC;

  private PlainText() {}

  /// The text with every run of spaces and line breaks as one space, with no white space at its
  /// ends, and without control, format and zero-width characters, halves of surrogate pairs and
  /// stand-ins for pictures.
  public static String of(String text) {
    var plain = new StringBuilder(Math.min(text.length(), 64));
    text.codePoints()
        .forEach(point -> {
          if (isSpace(point)) {
            if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
              plain.append(' ');
            }
          } else if (isSeen(point)) {
            plain.appendCodePoint(point);
          }
        });
    return plain.toString().strip();
  }

  /// A text shortened for being quoted in a sentence: [#of] it in full, or its beginning with an
  /// ellipsis. Cut between characters, never inside of one.
  ///
  /// @param most the most characters (code points) that are quoted
  public static String shortened(String text, int most) {
    var plain = of(text);
    return plain.codePointCount(0, plain.length()) <= most
        ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, most)) + "…";
  }

  /// The text without the white space and the invisible characters at its two ends.
  public static String trimmed(String text) {
    int start = 0;
    while (start < text.length() && isNothing(text.codePointAt(start))) {
      start = text.offsetByCodePoints(start, 1);
    }
    int end = text.length();
    while (end > start && isNothing(text.codePointBefore(end))) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(start, end);
  }

  /// A text with full-width letters, digits and signs as their ASCII counterparts. Nothing else is
  /// folded, since ² or ① are no digits of a number.
  public static String halfWidth(String text) {
    return text.codePoints()
        .map(point -> point >= 0xFF01 && point <= 0xFF5E ? point - 0xFEE0 : point)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /// Whether a text has no visible character.
  public static boolean isBlank(String text) {
    return text.codePoints().allMatch(PlainText::isNothing);
  }

  private static boolean isNothing(int point) {
    return isSpace(point) || !isSeen(point);
  }

  /// Whether a character is white space of any kind: a space between words, a line break, or a
  /// control character that separates things.
  public static boolean isSpace(int point) {
    return switch (point) {
      case 0x85, 0x2800 -> true;
      default ->
          Character.isSpaceChar(point)
              || (point >= '\t' && point <= '\r')
              || (point >= 0x1C && point <= 0x1F);
    };
  }

  /// Whether a character is as wide as it is high, so that a line break between two such characters
  /// in HTML source is no space.
  public static boolean isWide(int point) {
    return Character.isIdeographic(point)
        || (point >= 0x3000 && point <= 0x303F)
        || (point >= 0xFF00 && point <= 0xFFEF)
        || "“”‘’…—".indexOf(point) >= 0;
  }

  /// Whether a character is visible: no control, format or zero-width character, no filler of
  /// another script, no half of a surrogate pair, no stand-in for a picture.
  public static boolean isSeen(int point) {
    return switch (point) {
      case OBJECT, 0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0 -> false;
      default ->
          switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
            default -> true;
          };
    };
  }
}
