package org.nianbao.reader.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/// Counts the paragraphs of lists, and gives the numbers that Word shows in front of them.
final class ListNumbers {
  /// How many levels a list has.
  static final int LEVELS = 9;

  private static final String BULLET = "bullet";
  private static final String NONE = "none";

  private final Map<String, int[]> counts = new HashMap<>();

  /// Starts a level of a list anew, with its next paragraph.
  void restart(String list, int level) {
    counts(list)[level] = 0;
  }

  /// Counts a paragraph.
  ///
  /// @param list what is counted together
  /// @param level from 0
  /// @param levels how each level is numbered
  /// @return what Word shows in front of it; empty for a bullet, which is no word
  String next(String list, int level, IntFunction<Optional<ListLevel>> levels) {
    var own = levels.apply(level);
    if (own.isEmpty()) {
      return "";
    }
    var numbers = counts(list);
    numbers[level] = numbers[level] == 0 ? own.get().start() + 1 : numbers[level] + 1;
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      int restart = levels.apply(deeper).map(ListLevel::restart).orElse(deeper);
      if (restart > level) {
        numbers[deeper] = 0;
      }
    }
    return own.get().format().equals(BULLET) ? "" : text(own.get(), numbers, levels);
  }

  /// The counts of a list, each one more than the number, so that 0 is none yet.
  private int[] counts(String list) {
    return counts.computeIfAbsent(list, _ -> new int[LEVELS]);
  }

  private static String text(
      ListLevel own, int[] numbers, IntFunction<Optional<ListLevel>> levels) {
    var text = new StringBuilder();
    for (int i = 0; i < own.text().length(); i++) {
      char sign = own.text().charAt(i);
      int level = i + 1 < own.text().length() ? own.text().charAt(i + 1) - '1' : -1;
      if (sign == '%' && level >= 0 && level < LEVELS) {
        text.append(number(level, numbers, levels.apply(level), own.isArabic()));
        i++;
      } else {
        text.append(sign);
      }
    }
    return text.isEmpty() || own.format().equals(NONE) && isBare(own.text())
        ? ""
        : text + gap(text);
  }

  private static boolean isBare(String text) {
    return Arrays.asList("%1", "%2", "%3", "%4", "%5", "%6", "%7", "%8", "%9").contains(text);
  }

  private static String number(
      int level, int[] numbers, Optional<ListLevel> format, boolean isArabic) {
    int number = numbers[level] == 0 ? format.map(ListLevel::start).orElse(1) : numbers[level] - 1;
    return Numerals.of(number, isArabic ? "decimal" : format.map(ListLevel::format).orElse(NONE));
  }

  /// Chinese punctuation needs no gap to the text; after a digit or a full stop, the text might
  /// begin with a digit.
  private static String gap(CharSequence text) {
    char last = text.charAt(text.length() - 1);
    return last > 0x2000 && !Character.isDigit(last) ? "" : " ";
  }
}
