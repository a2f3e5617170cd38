package org.nianbao.rule.numbers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.rule.Example;
import org.nianbao.rule.Severity;
import org.nianbao.rule.Slip;
import org.nianbao.rule.TextRule;
import org.nianbao.statement.Mention;
import org.nianbao.statement.Numeral;
import org.nianbao.statement.Numeral.Kind;
import org.nianbao.statement.ReadParagraph;
import org.nianbao.wording.Wording;

/// Requires that a percentage is what the two numbers that it compares come to, rounded to the
/// decimals that are printed: 25份，占18.2% of 137份.
///
/// @param id the rule's id
/// @param citation the basis of the requirement, a document and the place in it
record ShareRule(String id, String citation) implements TextRule {
  /// A share that differs more than this, in percentage points, is one of something else.
  private static final BigDecimal NEAR = new BigDecimal("3");

  private static final Pattern OF_NUMBER =
      Pattern.compile("[，,、（(]? ?(?:约|共)?占(?:比)?[^，。；、]{0,12}|[（(] ?(?:占比)?");
  private static final Pattern RATE = Pattern.compile("率(?:约|已|均)?(?:达到?|为|是)?(?:了)? ?$");
  private static final Pattern CHANGE = Pattern.compile("(?:增长|增加|上升|提高|减少|下降|降低)了?(?:约|近)? ?$");

  /// The sentences that are looked at before a percentage.
  private static final Pattern STOP = Pattern.compile("[。！？]");

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String requirement() {
    return Wording.of("rule.share.requirement");
  }

  @Override
  public Optional<Example> example() {
    return Optional.of(Example.of("全年公开信息80条，其中政策文件12条，占15.0%。", "全年公开信息80条，其中政策文件12条，占16.0%。"));
  }

  @Override
  public List<Slip> slips(ReadParagraph paragraph) {
    var numerals =
        paragraph.mentions().stream()
            .map(Mention::numeral)
            .filter(one -> one.kind() == Kind.COUNT || one.kind() == Kind.SHARE)
            .toList();
    var slips = new ArrayList<Slip>();
    for (int i = 1; i < numerals.size(); i++) {
      var share = numerals.get(i);
      if (share.kind() == Kind.SHARE && share.accuracy() == Numeral.Accuracy.EXACT) {
        wrong(paragraph.text(), numerals.subList(0, i), share).ifPresent(slips::add);
      }
    }
    return slips;
  }

  /// Two numbers that a percentage may be of.
  private record Pair(BigDecimal part, BigDecimal whole) {
    private BigDecimal share(int decimals) {
      return part.movePointRight(2).divide(whole, decimals, RoundingMode.HALF_UP);
    }
  }

  private Optional<Slip> wrong(String text, List<Numeral> before, Numeral share) {
    var pairs = pairs(text, before, share);
    boolean isRight =
        pairs.stream().anyMatch(pair -> pair.share(share.decimals()).compareTo(share.value()) == 0);
    if (isRight || pairs.isEmpty()) {
      return Optional.empty();
    }
    var nearest =
        pairs.stream()
            .min(Comparator.comparing(pair -> distance(pair, share)))
            .filter(pair -> distance(pair, share).compareTo(NEAR) <= 0);
    return nearest.map(pair ->
        new Slip(
            share.from(),
            share.end(),
            Wording.of(
                "rule.share.message",
                text.substring(share.from(), share.end()),
                pair.part().toPlainString(),
                pair.whole().toPlainString(),
                pair.share(share.decimals() + 2).toPlainString()),
            Wording.of("rule.share.advice"),
            Optional.of(
                pair.share(share.decimals()).toPlainString()
                    + text.substring(share.to(), share.end()).strip())));
  }

  private static BigDecimal distance(Pair pair, Numeral share) {
    return pair.share(share.decimals() + 2).subtract(share.value()).abs();
  }

  private static List<Pair> pairs(String text, List<Numeral> before, Numeral share) {
    var last = before.getLast();
    if (last.kind() == Kind.COUNT
        && OF_NUMBER.matcher(text).region(last.end(), share.from()).matches()) {
      return before.stream()
          .filter(one -> isComparable(one, last) && one.value().compareTo(last.value()) >= 0)
          .filter(one -> one != last)
          .map(one -> new Pair(last.value(), one.value()))
          .toList();
    }
    var counts = sameSentence(text, before, share);
    int next = counts.size() - 2;
    if (next < 0 || !isComparable(counts.get(next), counts.get(next + 1))) {
      return List.of();
    }
    var first = counts.get(next).value();
    var second = counts.get(next + 1).value();
    int from = Math.max(0, share.from() - 12);
    if (RATE.matcher(text).region(from, share.from()).find()) {
      return List.of(new Pair(first.min(second), first.max(second)));
    }
    if (CHANGE.matcher(text).region(from, share.from()).find()) {
      var change = first.subtract(second).abs();
      return List.of(first, second).stream()
          .filter(one -> one.signum() > 0)
          .map(one -> new Pair(change, one))
          .toList();
    }
    return List.of();
  }

  private static List<Numeral> sameSentence(String text, List<Numeral> before, Numeral share) {
    return before.stream()
        .filter(one -> one.kind() == Kind.COUNT && one.value().signum() > 0)
        .filter(one -> share.from() - one.end() < 120)
        .filter(one -> !STOP.matcher(text).region(one.end(), share.from()).find())
        .toList();
  }

  private static boolean isComparable(Numeral one, Numeral other) {
    return one.isExact()
        && other.isExact()
        && one.value().signum() > 0
        && one.unit().equals(other.unit());
  }
}
