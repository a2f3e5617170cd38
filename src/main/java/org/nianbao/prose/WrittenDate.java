package org.nianbao.prose;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nianbao.text.PlainText;

/// A date as reports write it: 2025年1月20日, 2025-01-20, 二〇二五年一月二十日, in brackets or not; the day, or
/// day and month, may be left out.
///
/// @param year in four digits
/// @param month as written, which may be no month of a year; empty if left out
/// @param day as written, which may be no day of the month; empty if left out
public record WrittenDate(int year, OptionalInt month, OptionalInt day) {
  private static final String DIGIT = "[0-9〇○零一二三四五六七八九]";
  private static final String SMALL = "([0-9]{1,3}|[一二三四五六七八九十元]{1,3})";
  private static final Pattern CHINESE =
      Pattern.compile("(" + DIGIT + "{4})年(?:" + SMALL + "月(?:" + SMALL + "[日号])?)?");
  private static final Pattern PLAIN =
      Pattern.compile("([0-9]{4})([-./])([0-9]{1,3})(?:\\2([0-9]{1,3}))?");
  private static final Pattern EIGHT = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
  private static final Pattern AROUND = Pattern.compile("\\s++|[（）()〔〕]");
  private static final String NUMERALS = "〇一二三四五六七八九";

  /// Reads a date; empty if the text is none.
  public static Optional<WrittenDate> of(String typed) {
    var text = AROUND.matcher(PlainText.halfWidth(typed)).replaceAll("");
    var chinese = CHINESE.matcher(text);
    if (chinese.matches()) {
      return Optional.of(
          new WrittenDate(
              year(chinese.group(1)), number(chinese.group(2)), number(chinese.group(3))));
    }
    var plain = PLAIN.matcher(text);
    if (plain.matches()) {
      return Optional.of(
          new WrittenDate(year(plain.group(1)), number(plain.group(3)), number(plain.group(4))));
    }
    var eight = EIGHT.matcher(text);
    return eight.matches()
        ? Optional.of(
            new WrittenDate(year(eight.group(1)), number(eight.group(2)), number(eight.group(3))))
        : Optional.empty();
  }

  /// Whether the calendar has this date; a month or day that is left out does not count against it.
  public boolean exists() {
    try {
      return LocalDate.of(year, month.orElse(1), day.orElse(1)).getYear() == year;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static int year(String digits) {
    int year = 0;
    for (int i = 0; i < digits.length(); i++) {
      year = year * 10 + digit(digits.charAt(i));
    }
    return year;
  }

  private static int digit(char one) {
    return one >= '0' && one <= '9' ? one - '0' : Math.max(0, NUMERALS.indexOf(one));
  }

  /// A month or day in digits or Chinese numerals: 20, 二十, 十二, or 元 for the first month; empty for
  /// null.
  private static OptionalInt number(@Nullable String written) {
    if (written == null) {
      return OptionalInt.empty();
    }
    if (written.charAt(0) >= '0' && written.charAt(0) <= '9') {
      return OptionalInt.of(Integer.parseInt(written));
    }
    if (written.equals("元")) {
      return OptionalInt.of(1);
    }
    int ten = written.indexOf('十');
    if (ten < 0) {
      return OptionalInt.of(year(written));
    }
    int tens = ten == 0 ? 1 : year(written.substring(0, ten));
    return OptionalInt.of(tens * 10 + year(written.substring(ten + 1)));
  }
}
