package org.nianbao.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Breaks a title into centred lines. A title that does not fit on one line is broken after the
/// unit, as published reports do, and otherwise into lines of like width (GB/T 9704—2012, 7.3.1).
final class TitleLines {
  /// A character of 二号, 22 pt, in twips.
  private static final int CHARACTER = 440;

  private TitleLines() {}

  /// The lines of a title.
  ///
  /// @param unit the name that should not be torn apart; empty if there is none
  /// @param textWidth the length of a line in twips
  static List<String> of(String title, String unit, int textWidth) {
    int full = textWidth / CHARACTER;
    var whole = title.strip();
    if (width(whole) <= full) {
      return List.of(whole);
    }
    int end = unit.isBlank() ? -1 : whole.indexOf(unit) + unit.length();
    if (end < unit.length() || end == whole.length()) {
      return balanced(whole, full);
    }
    return Stream.of(whole.substring(0, end), whole.substring(end))
        .flatMap(part -> balanced(part.strip(), full).stream())
        .toList();
  }

  private static List<String> balanced(String text, int full) {
    var lines = new ArrayList<String>();
    var rest = text;
    for (int left = (int) Math.ceil(width(text) / full); left > 1; left--) {
      int end = 0;
      for (double share = width(rest) / left; width(rest.substring(0, end)) < share; ) {
        end = rest.offsetByCodePoints(end, 1);
      }
      lines.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    lines.add(rest);
    return lines;
  }

  /// In Chinese characters; a Latin letter or a digit is half as wide.
  private static double width(String text) {
    return text.codePoints().mapToDouble(point -> point < 0x80 ? 0.5 : 1).sum();
  }
}
