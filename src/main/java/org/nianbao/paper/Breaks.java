package org.nianbao.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/// Breaks text into lines as Word breaks Chinese.
///
/// The characters that may not begin or end a line are those of Word's standard setting for
/// Chinese. One stop or comma may hang over the right edge of a line, where it would otherwise take
/// the character before it to the next line.
final class Breaks {
  private static final String BEGINS_NO_LINE = "!%),.:;?]}·’”…‰℃、。〉》」』】〕〗！％），．：；？］｝～";

  private static final String ENDS_NO_LINE = "([{‘“〈《「『【〔〖（［｛￥";

  private static final String HANGS = "!,.:;?、。！，．：；？";

  /// The characters that start a new line in Word and on the web: line feed, vertical tab, form
  /// feed, carriage return, next line, line separator, paragraph separator.
  private static final String LINE_BREAKS = "\n\u000B\f\r\u0085\u2028\u2029";

  private static final String CLOSES = ")]〕）］】";

  private Breaks() {}

  /// The start and end offsets of a line, with the spaces and the line break at its end.
  record Span(int from, int to) {}

  /// Whether a character is a line break.
  static boolean isLineBreak(int point) {
    return LINE_BREAKS.indexOf(point) >= 0;
  }

  /// Breaks a text. Where it has line breaks of its own, it is broken there too.
  ///
  /// @param first the width of the first line, in the unit of `advance`
  /// @param room the width of the other lines
  /// @param advance the width of a code point
  /// @return at least one line, which is empty if the text is
  static List<Span> of(String text, int first, int room, IntUnaryOperator advance) {
    var spans = new ArrayList<Span>();
    int from = 0;
    do {
      int to = end(text, from, spans.isEmpty() ? first : room, advance);
      spans.add(new Span(from, to));
      from = to;
    } while (from < text.length());
    if (from > 0 && isLineBreak(text.charAt(from - 1))) {
      spans.add(new Span(from, from));
    }
    return spans;
  }

  private static int end(String text, int from, int room, IntUnaryOperator advance) {
    int width = 0;
    int last = from;
    for (int at = from; at < text.length(); ) {
      int point = text.codePointAt(at);
      int next = at + Character.charCount(point);
      if (isLineBreak(point)) {
        return behindSpace(text, at);
      }
      if (at > from && isBreak(text, at)) {
        last = at;
      }
      boolean fits = width <= room;
      width += advance.applyAsInt(point);
      if (width > room && point != ' ') {
        int behind = behindSpace(text, next);
        if (fits
            && HANGS.indexOf(point) >= 0
            && (behind == text.length()
                || isLineBreak(text.charAt(behind - 1))
                || isBreak(text, behind))) {
          return behind;
        }
        return last > from
            ? last
            : Math.max(at, from + Character.charCount(text.codePointAt(from)));
      }
      at = next;
    }
    return text.length();
  }

  /// The offset after the spaces at an offset, and after the line break that follows them.
  private static int behindSpace(String text, int from) {
    int to = from;
    while (to < text.length() && text.charAt(to) == ' ') {
      to++;
    }
    if (text.startsWith("\r\n", to)) {
      return to + 2;
    }
    return to < text.length() && isLineBreak(text.charAt(to)) ? to + 1 : to;
  }

  /// Whether a line may end before the character at an offset above 0.
  static boolean isBreak(String text, int at) {
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at);
    if (after == ' ' || BEGINS_NO_LINE.indexOf(after) >= 0 || ENDS_NO_LINE.indexOf(before) >= 0) {
      return false;
    }
    if (before == ' ') {
      return true;
    }
    if (Measure.isNarrow(before) && Measure.isNarrow(after)) {
      return (before == '-' && Character.isLetterOrDigit(after))
          || (before == '/' && Character.isLetter(after));
    }
    // The number of a document, 〔2021〕30, stays whole.
    return CLOSES.indexOf(before) < 0 || !Character.isDigit(after);
  }
}
