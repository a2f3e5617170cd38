package org.nianbao.statement;

import java.math.BigDecimal;
import java.util.Optional;

/// Reads a number written in Chinese characters, such as 二十三, 一千二百 or 二〇二四.
public final class ChineseNumber {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String ACCOUNTS = "壹贰叁肆伍陆柒捌玖拾佰仟";
  private static final String PLAIN = "一二三四五六七八九十百千";

  private ChineseNumber() {}

  /// Its value, written in plain characters or in those of accounts, such as 壹佰; empty if the
  /// characters are no number.
  public static Optional<BigDecimal> value(String characters) {
    var written = plain(characters);
    int point = written.indexOf('点');
    if (point > 0 && point < written.length() - 1) {
      return value(written.substring(0, point))
          .flatMap(whole ->
              byDigits(written.substring(point + 1))
                  .map(part -> new BigDecimal(whole + "." + part)));
    }
    return isByDigits(written)
        ? byDigits(written).map(BigDecimal::new)
        : Optional.of(BigDecimal.valueOf(byPlaces(written)));
  }

  private static String plain(String characters) {
    var plain = new StringBuilder(characters);
    for (int i = 0; i < plain.length(); i++) {
      int place = ACCOUNTS.indexOf(plain.charAt(i));
      if (place >= 0) {
        plain.setCharAt(i, PLAIN.charAt(place));
      }
    }
    return plain.toString();
  }

  private static boolean isByDigits(String written) {
    return written.chars().allMatch(one -> digit((char) one) >= 0);
  }

  private static Optional<String> byDigits(String written) {
    var digits = new StringBuilder();
    for (char one : written.toCharArray()) {
      if (digit(one) < 0) {
        return Optional.empty();
      }
      digits.append(digit(one));
    }
    return Optional.of(digits.toString());
  }

  private static long byPlaces(String written) {
    long whole = 0;
    long section = 0;
    long digit = 0;
    for (char one : written.toCharArray()) {
      switch (one) {
        case '十' -> {
          section += Math.max(1, digit) * 10;
          digit = 0;
        }
        case '百' -> {
          section += digit * 100;
          digit = 0;
        }
        case '千' -> {
          section += digit * 1000;
          digit = 0;
        }
        case '万' -> {
          whole += (section + digit) * 10_000;
          section = 0;
          digit = 0;
        }
        case '亿' -> {
          whole = (whole + section + digit) * 100_000_000;
          section = 0;
          digit = 0;
        }
        default -> digit = digit(one);
      }
    }
    return whole + section + digit;
  }

  private static int digit(char character) {
    return switch (character) {
      case '〇' -> 0;
      case '两' -> 2;
      default -> DIGITS.indexOf(character);
    };
  }
}
