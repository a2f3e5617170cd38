package org.nianbao.rule.years;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.statement.Numeral;
import org.nianbao.statement.Numeral.Accuracy;
import org.nianbao.statement.Numeral.Kind;
import org.nianbao.wording.Wording;

/// What a number says of last year: how many there were then, or how many or how much more or fewer
/// there are now.
///
/// @param sort which of them
/// @param numeral the number
record StatedChange(Sort sort, Numeral numeral) {
  private static final int FAR = 40;
  private static final Pattern MORE = Pattern.compile("(?:增加|增长|上升|提高|提升|多|增)[了约近 ]{0,3}$");
  private static final Pattern FEWER = Pattern.compile("(?:减少|下降|降低|回落|少|减|降)[了约近 ]{0,3}$");
  private static final Pattern STOP = Pattern.compile("[。！？；;]");
  private static final Pattern COMPARED = Pattern.compile("同比|(?:较|比|与|同)(?:上年|上一年|去年)");
  private static final Pattern THEN =
      Pattern.compile("(?:上年|上一年|去年)(?:度|同期)?(?:的|为|是|有|共|收到|新收|受理){0,2} ?$");

  /// What is said.
  enum Sort {
    /// How many there were.
    THEN,
    /// How many or how much more there are.
    MORE,
    /// How many or how much fewer.
    FEWER
  }

  /// What a number says behind one that states cells of this year; empty if it says nothing of last
  /// year.
  ///
  /// @param year last year
  static Optional<StatedChange> in(String text, Numeral base, Numeral numeral, int year) {
    int from = base.end();
    int to = numeral.from();
    boolean isOfSame =
        numeral.kind() == Kind.SHARE
            || (numeral.kind() == Kind.COUNT && numeral.unit().equals(base.unit()));
    if (!isOfSame
        || numeral.accuracy() != Accuracy.EXACT
        || to - from > FAR
        || to < from
        || STOP.matcher(text).region(from, to).find()) {
      return Optional.empty();
    }
    var between = text.substring(from, to).replace(year + "年", "上年").replace(" ", "");
    return sort(between, numeral.kind()).map(sort -> new StatedChange(sort, numeral));
  }

  private static Optional<Sort> sort(String between, Kind kind) {
    if (kind == Kind.COUNT && THEN.matcher(between).find()) {
      return Optional.of(Sort.THEN);
    }
    if (!COMPARED.matcher(between).find()) {
      return Optional.empty();
    }
    if (MORE.matcher(between).find()) {
      return Optional.of(Sort.MORE);
    }
    return FEWER.matcher(between).find() ? Optional.of(Sort.FEWER) : Optional.empty();
  }

  /// Whether it is right for what there was and is. A share of nothing is neither right nor wrong.
  boolean isRight(Jump jump) {
    return expected(jump).map(number -> number.compareTo(numeral.value()) == 0).orElse(true);
  }

  /// What ought to stand there, below zero where it went the other way; empty where nothing can be
  /// said.
  private Optional<BigDecimal> expected(Jump jump) {
    var more = jump.now().subtract(jump.before());
    return switch (sort) {
      case THEN -> Optional.of(jump.before());
      case MORE -> change(jump, more);
      case FEWER -> change(jump, more.negate());
    };
  }

  private Optional<BigDecimal> change(Jump jump, BigDecimal change) {
    if (numeral.kind() == Kind.COUNT) {
      return Optional.of(change);
    }
    return jump.before().signum() == 0
        ? Optional.empty()
        : Optional.of(
            change
                .movePointRight(2)
                .divide(jump.before(), numeral.decimals(), RoundingMode.HALF_UP));
  }

  /// What is right, for people.
  String told(Jump jump) {
    var number = expected(jump).orElse(BigDecimal.ZERO);
    var shown = number.abs().toPlainString() + (numeral.kind() == Kind.SHARE ? "%" : "");
    if (sort == Sort.THEN) {
      return Wording.of("rule.change.then", shown);
    }
    if (number.signum() == 0) {
      return Wording.of("rule.change.same");
    }
    return (sort == Sort.MORE) == number.signum() > 0
        ? Wording.of("rule.change.more", shown)
        : Wording.of("rule.change.fewer", shown);
  }

  /// The digits that ought to stand there; empty where the words around them are wrong, too.
  Optional<String> instead(Jump jump) {
    boolean isPlain =
        numeral.written().chars().allMatch(one -> (one >= '0' && one <= '9') || one == '.');
    return expected(jump)
        .filter(number -> isPlain && (number.signum() > 0 || sort == Sort.THEN))
        .map(BigDecimal::toPlainString);
  }
}
