package org.nianbao.paper;

import java.util.regex.Pattern;

/// How long text is, counted in Chinese characters: the one measure of this room and of those who
/// draw from it. A Latin letter, a digit or another sign of ASCII is half as wide.
public final class Measure {
  /// What a digit gets of a figure that has to stay on one line, in Chinese characters. In 仿宋 it
  /// takes a half; in the faces that programs put in its place where it is missing, 0.555 (思源) and
  /// up to 0.636 (DejaVu Sans).
  private static final double DIGIT = 0.64;

  /// The longest figure has a sign, 12 digits, a point and 6 decimals. What is longer is no figure.
  private static final int LONGEST_FIGURE = 20;

  /// What stays on one line: digits, signs and Latin letters.
  private static final Pattern UNBROKEN = Pattern.compile("[!-~]+");

  private Measure() {}

  /// The length of a text on one line, in Chinese characters.
  public static double characters(String text) {
    return text.codePoints().mapToDouble(point -> isNarrow(point) ? 0.5 : 1).sum();
  }

  /// The room that the longest figure in a text needs to stay on one line in any face, in Chinese
  /// characters.
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

  /// Whether a text is one figure and nothing besides, or empty.
  static boolean isUnbroken(String text) {
    return text.isEmpty() || UNBROKEN.matcher(text).matches();
  }

  /// Whether a character is half as wide as a Chinese one.
  static boolean isNarrow(int point) {
    return point < 0x80;
  }
}
