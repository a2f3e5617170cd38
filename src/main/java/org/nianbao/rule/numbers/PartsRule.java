package org.nianbao.rule.numbers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nianbao.rule.Example;
import org.nianbao.rule.Severity;
import org.nianbao.rule.Slip;
import org.nianbao.rule.TextRule;
import org.nianbao.statement.Numeral;
import org.nianbao.statement.ReadParagraph;
import org.nianbao.wording.Wording;

/// Requires that the parts that the text gives for a number add up to it, or, where the words leave
/// open whether they are all, that they are not more.
///
/// @param id the rule's id
/// @param citation the basis of the requirement, a document and the place in it
record PartsRule(String id, String citation) implements TextRule {
  /// What is left may be small by chance; below this share of the whole it is taken for a slip.
  private static final BigDecimal NEAR = new BigDecimal("0.03");

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String requirement() {
    return Wording.of("rule.parts.requirement");
  }

  @Override
  public Optional<Example> example() {
    return Optional.of(
        Example.of("全年公开信息60条，其中政策文件12条、工作动态40条、其他信息8条。", "全年公开信息60条，其中政策文件12条、工作动态50条、其他信息8条。"));
  }

  @Override
  public List<Slip> slips(ReadParagraph paragraph) {
    var slips = new ArrayList<Slip>();
    for (var one : Breakdown.in(paragraph)) {
      message(one)
          .ifPresent(message ->
              slips.add(
                  Slip.of(
                      one.whole().from(),
                      one.whole().end(),
                      message,
                      Wording.of("rule.parts.advice"))));
      if (one.whole().isExact()) {
        one.rough().ifPresent(part -> slips.add(rough(one.whole(), part)));
      }
    }
    return slips;
  }

  private static Slip rough(Numeral whole, Numeral part) {
    return Slip.of(
        part.from(),
        part.end(),
        Wording.of("rule.parts.message.rough", whole.value().toPlainString(), whole.unit()),
        Wording.of("rule.parts.advice"));
  }

  private static Optional<String> message(Breakdown one) {
    var whole = one.whole();
    var gap = one.sum().subtract(whole.value());
    boolean isNear = gap.abs().compareTo(whole.value().multiply(NEAR)) <= 0;
    boolean isTooLittle =
        whole.isExact() && one.rough().isEmpty() && gap.signum() < 0 && (one.isClosed() || isNear);
    return gap.compareTo(slack(whole)) > 0 || isTooLittle
        ? Optional.of(
            message(whole.value(), whole.unit(), one.parts().stream().map(Numeral::value).toList()))
        : Optional.empty();
  }

  /// Says that parts come to more or less than their whole.
  static String message(BigDecimal whole, String unit, List<BigDecimal> parts) {
    var sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return Wording.of(
        sum.compareTo(whole) > 0 ? "rule.parts.message.more" : "rule.parts.message.less",
        whole.toPlainString(),
        unit,
        parts.stream().map(BigDecimal::toPlainString).collect(Collectors.joining("＋")),
        sum.toPlainString(),
        sum.subtract(whole).abs().toPlainString());
  }

  /// How much more the parts of a number may be: nothing, unless it is rounded.
  private static BigDecimal slack(Numeral whole) {
    if (whole.isExact()) {
      return BigDecimal.ZERO;
    }
    var digits = whole.value().setScale(0, RoundingMode.DOWN).stripTrailingZeros();
    return BigDecimal.ONE.scaleByPowerOfTen(Math.max(0, -digits.scale()));
  }
}
