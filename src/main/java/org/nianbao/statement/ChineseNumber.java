package org.nianbao.statement;

import java.math.BigDecimal;
import java.util.Optional;

/// Reads a number written in Chinese characters, such as 二十三, 一千二百 or 二〇二四.
public final class ChineseNumber {
  private static final String DIGITS = "零一二三四五六七八九";

  private ChineseNumber() {}

  /// Its value; empty if the characters are no number.
  public static Optional<BigDecimal> value(String written) {
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
