package org.nianbao.paper;

import java.util.regex.Pattern;

/// Measures the length of text in Chinese characters, without any font: the one measure of this
/// package and of those that draw what it lays out. A Latin letter, a digit or another ASCII
/// character counts as half.
public final class Measure {
  /// The width reserved for a digit of a number that has to stay on one line, in Chinese
  /// characters. In 仿宋 a digit takes a half; in the typefaces that programs substitute where that
  /// is missing, 0.555 (思源) and up to 0.636 (DejaVu Sans).
  private static final double DIGIT = 0.64;

  /// The length of the longest number: a sign, 12 digits, a point and 6 decimals. Anything longer
  /// is no number.
  private static final int LONGEST_FIGURE = 20;

  /// What stays on one line: digits, signs and Latin letters.
  private static final Pattern UNBROKEN = Pattern.compile("[!-~]+");

  private Measure() {}

  /// The length of a text on one line, in Chinese characters.
  public static double characters(String text) {
    return text.codePoints().mapToDouble(point -> isNarrow(point) ? 0.5 : 1).sum();
  }

  /// The width that the longest number in a text needs to stay on one line in any typeface, in
  /// Chinese characters.
  static double unbroken(String text) {
    int longest =
        UNBROKEN
            .matcher(text)
            .results()
            .mapToInt(part -> part.end() - part.start())
            .max()
            .orElse(0);
    return DIGIT * Math.min(longest, LONGEST_FIGURE);
  }

  /// Whether a text is one number and nothing besides, or empty.
  static boolean isUnbroken(String text) {
    return text.isEmpty() || UNBROKEN.matcher(text).matches();
  }

  /// Whether a character is half as wide as a Chinese one.
  static boolean isNarrow(int point) {
    return point < 0x80;
  }
}
