package org.nianbao.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A number as it is written in a text: 3119件, 近45.9万人, 二十三件, 百分之五, 62.5%.
///
/// @param kind what sort of number it is
/// @param accuracy whether it is exact
/// @param value its value, with 万 and 亿 worked in; a percentage as it is written. Its last digit is
///   the last one written: that of 2.19万 counts hundreds
/// @param decimals how many digits are written behind the decimal point
/// @param unit what it counts, such as 件; empty if nothing follows
/// @param written its digits as they stand, 万 or 亿 included
/// @param from the offset of its first digit
/// @param to the offset after its last digit, 万 or 亿 included
/// @param end the offset after its unit
public record Numeral(
    Kind kind,
    Accuracy accuracy,
    BigDecimal value,
    int decimals,
    String unit,
    String written,
    int from,
    int to,
    int end) {

  /// The sorts of numbers.
  public enum Kind {
    /// A quantity.
    COUNT,
    /// A percentage.
    SHARE,
    /// 2024年.
    YEAR,
    /// A day, a month or a time of day.
    DATE,
    /// A number of a document, of an article or of a decree.
    DOCUMENT,
    /// A telephone number or a post code.
    CONTACT,
    /// A number in an address, or in a name written in Latin letters such as a web address.
    ADDRESS,
    /// 第三, or the number before a point of a list.
    ORDER,
    /// Part of a fixed phrase or of a title, such as 7×24小时 or “12345”.
    NAME
  }

  /// How exact a number is meant to be.
  public enum Accuracy {
    /// As it stands.
    EXACT,
    /// 约, 近, 左右: a little more or less.
    ABOUT,
    /// 余, 多, 以上, 超: at least that.
    MORE
  }

  /// The same at another place in the text.
  Numeral at(int from, int to, int end) {
    return new Numeral(kind, accuracy, value, decimals, unit, written, from, to, end);
  }

  /// Whether it counts something in a unit.
  public boolean counts(String inUnit) {
    return kind == Kind.COUNT && unit.equals(inUnit);
  }

  /// Whether it states a value, exactly or rounded to the last digit written: 2.19万 states 21873.
  /// What is above zero is not rounded to nothing.
  boolean states(BigDecimal exact) {
    return rounded(exact).compareTo(value) == 0 && exact.signum() == value.signum();
  }

  /// Whether a value is more than it states.
  boolean isBelow(BigDecimal exact) {
    return rounded(exact).compareTo(value) > 0;
  }

  private BigDecimal rounded(BigDecimal exact) {
    return exact.setScale(value.scale(), RoundingMode.HALF_UP);
  }

  /// Whether it is a quantity that is meant exactly.
  public boolean isExact() {
    return kind == Kind.COUNT && accuracy == Accuracy.EXACT;
  }
}
