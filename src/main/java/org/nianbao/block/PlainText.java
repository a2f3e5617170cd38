package org.nianbao.block;

/// Text from elsewhere without what nobody sees.
final class PlainText {
  private static final int OBJECT = 0xFFFC;

  private PlainText() {}

  /// Every run of spaces and line breaks as one space, nothing around the text; control, format and
  /// zero-width characters, halves of surrogate pairs and stand-ins for pictures left out.
  static String of(String text) {
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

  private static boolean isSpace(int point) {
    return point == 0x85 || Character.isSpaceChar(point) || (point >= '\t' && point <= '\r');
  }

  private static boolean isSeen(int point) {
    return point != OBJECT
        && switch (Character.getType(point)) {
          case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
          default -> true;
        };
  }
}
