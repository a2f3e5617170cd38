package org.nianbao.rule.years;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.nianbao.wording.Wording;

/// How far a number is from last year's.
///
/// @param before last year's
/// @param now this year's
record Jump(BigDecimal before, BigDecimal now) {
  /// From this on, one number is so many times the other that somebody ought to look at it: of the
  /// numbers of one real office over seven years, one step in eight is as large.
  private static final BigDecimal TIMES = new BigDecimal(4);

  /// Whether it is large.
  ///
  /// @param least numbers below it come and go
  boolean isLarge(int least) {
    var more = before.max(now);
    var less = before.min(now);
    return less.signum() >= 0
        && more.compareTo(BigDecimal.valueOf(least)) >= 0
        && more.compareTo(less.multiply(TIMES)) >= 0;
  }

  /// How large it is, for people.
  String told() {
    if (before.signum() == 0 || now.signum() == 0) {
      return now.signum() == 0
          ? Wording.of("rule.jump.gone", before.toPlainString())
          : Wording.of("rule.jump.new", now.toPlainString());
    }
    var more = before.max(now).divide(before.min(now), 1, RoundingMode.HALF_UP).toPlainString();
    return now.compareTo(before) > 0
        ? Wording.of("rule.jump.up", before.toPlainString(), now.toPlainString(), more)
        : Wording.of("rule.jump.down", before.toPlainString(), now.toPlainString(), more);
  }
}
