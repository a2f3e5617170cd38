package org.nianbao.prose;

import org.nianbao.text.PlainText;

/// Tells apart white and invisible characters in a report's text, and removes those that are not
/// part of it.
final class Characters {
  private Characters() {}

  /// Whether a character is white space of any kind but the full-width one, which is text inside a
  /// line.
  static boolean isSpace(int point) {
    return point != '\u3000' && PlainText.isSpace(point);
  }

  /// A line without invisible characters, and without the indent and the spaces around it.
  static String trimmed(String line) {
    var seen = seen(line);
    int start = 0;
    int end = seen.length();
    while (start < end && isAround(seen.charAt(start))) {
      start++;
    }
    while (end > start && isAround(seen.charAt(end - 1))) {
      end--;
    }
    return seen.substring(start, end);
  }

  /// A text without invisible characters, and with a plain space for every white space but the
  /// full-width one.
  static String seen(String text) {
    var plain = new StringBuilder(text.length());
    text.codePoints()
        .map(point -> isSpace(point) ? ' ' : point)
        .filter(PlainText::isSeen)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /// Whether a character is a space that is removed at the ends of a line: the plain or the
  /// full-width one.
  static boolean isAround(char character) {
    return character == ' ' || character == '\u3000';
  }
}
