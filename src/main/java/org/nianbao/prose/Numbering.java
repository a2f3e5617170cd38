package org.nianbao.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Run;
import org.nianbao.draft.Prose.Style;

/// Numbers the sub-headings: （一）（二）… through a section, 1. 2. … under each of them.
///
/// Numbers are text, as in the published reports, and only those of sub-headings are touched. A
/// sub-heading that the author left without a number stays so, and is not counted. Brackets and
/// points stay as the author writes them.
public final class Numbering {
  private static final String DIGITS = "一二三四五六七八九";
  private static final Pattern FIRST =
      Pattern.compile("^([（(]\\s*)([一二三四五六七八九十]{1,3})(\\s*[）)])\\s*");
  private static final Pattern SECOND =
      Pattern.compile("^()([0-9０-９]{1,2})(\\s*[.．、])(?![0-9０-９])\\s*");

  /// The longest line that is taken for a sub-heading by its beginning.
  private static final int LONGEST = 40;

  private Numbering() {}

  /// The style of a line, recognised by its beginning: a sub-heading if it begins with the number
  /// of one, is short, and is neither more than a sentence nor an item of a list. A whole paragraph
  /// that begins with a number is body text.
  public static Style recognised(String line) {
    var text = line.strip();
    var last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    int stop = text.indexOf('。');
    if (text.length() > LONGEST
        || (stop >= 0 && stop < text.length() - 1)
        || "；;，,".indexOf(last) >= 0) {
      return Style.BODY;
    }
    for (var style : List.of(Style.HEADING, Style.SUBHEADING)) {
      var number = pattern(style).matcher(text);
      if (number.find() && number.end() < text.length()) {
        return style;
      }
    }
    return Style.BODY;
  }

  /// The number of UTF-16 units of a sub-heading's number; 0 where it has none, and in body text.
  public static int length(Paragraph paragraph) {
    return paragraph.style() == Style.BODY
        ? 0
        : length(pattern(paragraph.style()), paragraph.text());
  }

  private static int length(Pattern pattern, String text) {
    var number = pattern.matcher(text);
    return number.find() ? number.end() : 0;
  }

  /// The text with a paragraph in another style: without the number that it had, and if it becomes
  /// a sub-heading with the first number, which [#repaired] then corrects, unless the section's
  /// sub-headings of that kind have none.
  public static Prose restyled(Prose prose, int index, Style style) {
    var before = prose.get(index);
    var others =
        prose.paragraphs().stream()
            .filter(one -> one != before && one.style() == style)
            .mapToInt(Numbering::length)
            .toArray();
    boolean numbered =
        others.length == 0
            || (style != Style.BODY && length(pattern(style), before.text()) > 0)
            || Arrays.stream(others).anyMatch(length -> length > 0);
    int old =
        Math.max(
            length(pattern(Style.HEADING), before.text()),
            length(pattern(Style.SUBHEADING), before.text()));
    int dropped = before.style() == Style.BODY && style == Style.BODY ? 0 : old;
    var bare = before.slice(dropped, before.length()).with(style);
    var number =
        switch (style) {
          case BODY -> "";
          case HEADING -> "（一）";
          case SUBHEADING -> "1.";
        };
    var next = numbered ? withPrefix(number, bare) : bare;
    return prose.splice(index, 1, next);
  }

  /// The text with its sub-headings renumbered from a paragraph on; the numbers before it stay as
  /// the author has them, and those after it go on from there.
  ///
  /// @param from the index of the first paragraph that is renumbered
  public static Prose repaired(Prose prose, int from) {
    var result = new ArrayList<Paragraph>();
    int heading = 0;
    int subheading = 0;
    for (var paragraph : prose.paragraphs()) {
      boolean repairs = result.size() >= from;
      var number = number(paragraph);
      if (paragraph.style() == Style.HEADING) {
        subheading = 0;
        if (number.isPresent()) {
          heading = repairs ? heading + 1 : number.get();
        }
      } else if (number.isPresent()) {
        subheading = repairs ? subheading + 1 : number.get();
      }
      int right = paragraph.style() == Style.HEADING ? heading : subheading;
      result.add(number.isPresent() ? withNumber(paragraph, right) : paragraph);
    }
    var next = new Prose(result);
    return next.equals(prose) ? prose : next;
  }

  /// The text after an edit, with its sub-headings renumbered from the edit on if sub-headings were
  /// added, removed or moved.
  public static Prose repaired(Prose before, Prose after) {
    return outline(before).equals(outline(after)) ? after : repaired(after, first(before, after));
  }

  private static List<Style> outline(Prose prose) {
    return prose.paragraphs().stream()
        .map(Paragraph::style)
        .filter(style -> style != Style.BODY)
        .toList();
  }

  /// The index of the first paragraph that differs; the length of the shorter text if none does.
  public static int first(Prose before, Prose after) {
    int shorter = Math.min(before.paragraphs().size(), after.paragraphs().size());
    int first = 0;
    while (first < shorter && before.get(first).equals(after.get(first))) {
      first++;
    }
    return first;
  }

  private static Optional<Integer> number(Paragraph paragraph) {
    if (paragraph.style() == Style.BODY) {
      return Optional.empty();
    }
    var number = pattern(paragraph.style()).matcher(paragraph.text());
    return number.find() ? Optional.of(value(number.group(2))) : Optional.empty();
  }

  private static Paragraph withNumber(Paragraph paragraph, int right) {
    var number = pattern(paragraph.style()).matcher(paragraph.text());
    if (!number.find() || value(number.group(2)) == right) {
      return paragraph;
    }
    var shown = paragraph.style() == Style.HEADING ? chinese(right) : Integer.toString(right);
    var rest = paragraph.slice(number.end(2), paragraph.length());
    return withPrefix(number.group(1) + shown, rest);
  }

  private static Paragraph withPrefix(String prefix, Paragraph rest) {
    var run =
        new Run(prefix, rest.runs().isEmpty() ? Prose.Weight.PLAIN : rest.weightAt(1), Map.of());
    return new Paragraph(rest.style(), List.of(run), rest.unknown()).append(rest);
  }

  private static Pattern pattern(Style style) {
    return style == Style.HEADING ? FIRST : SECOND;
  }

  /// A number in Chinese numerals, 一 to 九十九.
  static String chinese(int number) {
    int tens = number / 10 % 10;
    int ones = number % 10;
    return (tens > 1 ? DIGITS.substring(tens - 1, tens) : "")
        + (tens > 0 ? "十" : "")
        + (ones > 0 ? DIGITS.substring(ones - 1, ones) : "");
  }

  private static int value(String number) {
    if (Character.isDigit(number.charAt(0))) {
      return Integer.parseInt(number);
    }
    int ten = number.indexOf('十');
    if (ten < 0) {
      return DIGITS.indexOf(number.charAt(0)) + 1;
    }
    int tens = ten == 0 ? 1 : DIGITS.indexOf(number.charAt(0)) + 1;
    return tens * 10
        + DIGITS.indexOf(number.substring(ten + 1))
        + (ten + 1 < number.length() ? 1 : 0);
  }
}
