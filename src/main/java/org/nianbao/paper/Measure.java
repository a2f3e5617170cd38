package org.nianbao.paper;

/// How long text is, counted in Chinese characters: the one measure of this room and of those who
/// draw from it. A Latin letter, a digit or another sign of ASCII is half as wide.
public final class Measure {
  private Measure() {}

  /// The length of a text on one line, in Chinese characters.
  public static double characters(String text) {
    return text.codePoints().mapToDouble(point -> isNarrow(point) ? 0.5 : 1).sum();
  }

  /// Whether a character is half as wide as a Chinese one.
  static boolean isNarrow(int point) {
    return point < 0x80;
  }
}
