package org.nianbao.rule.numbers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
  /// A share that differs more than this, in percentage points, is one of something else, unless
  /// the words say of what it is.
  private static final BigDecimal NEAR = new BigDecimal("3");

  private static final Pattern OF_NUMBER =
      Pattern.compile("[，,、（(]? ?(?:约|共)?占(?:比)?[^，。；、]{0,12}|[（(] ?(?:占比)?");
  private static final Pattern RATE = Pattern.compile("率(?:约|已|均)?(?:达到?|为|是)?(?:了)? ?$");
  private static final Pattern CHANGE =
      Pattern.compile("(?:净?增长?|增加|上升|提高|多|(净?减少?|下降|降低|少))了?(?:约|近)? ?$");

  /// Words right behind a number that say that its parts follow.
  private static final Pattern PARTS = Pattern.compile("[（(]?[，,：:；;]? ?(?:其中|包括|含|分别)");

  /// Words right before a number that say that it is what those before come to.
  private static final Pattern TOGETHER = Pattern.compile("(?:合计|共计|总计|总共|共)(?:为|是|有)? ?$");

  /// Words for the number of the year before. What stands before the number of the year before:
  /// 比2023年的8件减少2件.
  private static final Pattern COMPARED = Pattern.compile("[比较与同][^，,。；;]{0,12}$");

  private static final Pattern BEFORE = Pattern.compile("上年|去年|上一年|同期|20[0-9]{2}年|年初|由|从");

  /// The rate of an action, such as 答复率; that of those in time is one of something else.
  private static final Pattern ACTION =
      Pattern.compile("(?<!按时|按期|及时|准时|限时)(完成|办结|答复|回复|办复|整改|采纳|解读|公开|处置|化解)率");

  /// The most numbers that are looked at before and after a percentage.
  private static final int MOST = 40;

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
        var near = numerals.subList(Math.max(0, i - MOST), Math.min(numerals.size(), i + MOST));
        wrong(paragraph.text(), near, Math.min(i, MOST)).ifPresent(slips::add);
      }
    }
    return slips;
  }

  /// Two numbers that a percentage may be of.
  ///
  /// @param isSaid whether the words say that it is of these
  private record Pair(BigDecimal part, BigDecimal whole, boolean isSaid) {
    private BigDecimal share(int decimals) {
      return part.movePointRight(2).divide(whole, decimals, RoundingMode.HALF_UP);
    }
  }

  private Optional<Slip> wrong(String text, List<Numeral> near, int index) {
    var share = near.get(index);
    var pairs = pairs(text, near, index);
    boolean isRight =
        pairs.stream().anyMatch(pair -> pair.share(share.decimals()).compareTo(share.value()) == 0);
    if (isRight || pairs.isEmpty()) {
      return Optional.empty();
    }
    var nearest =
        pairs.stream()
            .min(Comparator.comparing(pair -> distance(pair, share)))
            .filter(pair -> pair.isSaid() || distance(pair, share).compareTo(NEAR) <= 0);
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

  private static List<Pair> pairs(String text, List<Numeral> near, int index) {
    var share = near.get(index);
    var before = near.subList(0, index);
    var last = before.getLast();
    if (last.kind() == Kind.COUNT
        && OF_NUMBER.matcher(text).region(last.end(), share.from()).matches()) {
      return Stream.concat(
              before.stream()
                  .filter(one -> one != last)
                  .filter(one -> isWhole(one, last))
                  .map(one -> new Pair(last.value(), one.value(), isSaid(text, one, last))),
              near.subList(index + 1, near.size()).stream()
                  .filter(one -> isWhole(one, last) && isTotal(text, share, one))
                  .map(one -> new Pair(last.value(), one.value(), true)))
          .toList();
    }
    var counts = sameSentence(text, before, share);
    int next = counts.size() - 2;
    if (next < 0 || !isComparable(counts.get(next), counts.get(next + 1))) {
      return List.of();
    }
    var first = counts.get(next);
    var second = counts.get(next + 1);
    int from = Math.max(0, share.from() - 12);
    if (RATE.matcher(text).region(from, share.from()).find()) {
      return List.of(rate(text, first, second, share));
    }
    return CHANGE.matcher(text).region(from, share.from()).find()
        ? changes(text, first, second)
        : List.of();
  }

  private static boolean isWhole(Numeral one, Numeral part) {
    return isComparable(one, part) && one.value().compareTo(part.value()) >= 0;
  }

  /// Whether the words say that one number is a part of another.
  private static boolean isSaid(String text, Numeral whole, Numeral part) {
    return PARTS.matcher(text).region(whole.end(), part.from()).lookingAt()
        && !STOP.matcher(text).region(whole.end(), part.from()).find();
  }

  /// Whether a number adds up those before it, in the same sentence.
  private static boolean isTotal(String text, Numeral share, Numeral one) {
    return TOGETHER.matcher(text).region(Math.max(share.end(), one.from() - 6), one.from()).find()
        && !STOP.matcher(text).region(share.end(), one.from()).find();
  }

  /// The rate of an action: 梳理29项，完成28项，完成率. The words say so where the smaller number is of the
  /// same action.
  private static Pair rate(String text, Numeral first, Numeral second, Numeral share) {
    var action = ACTION.matcher(text).region(second.end(), share.from());
    int from = Math.max(first.end(), second.from() - 12);
    boolean isSaid = action.find() && text.substring(from, second.from()).contains(action.group(1));
    return new Pair(first.value().min(second.value()), first.value().max(second.value()), isSaid);
  }

  /// What a growth may be of: of two years' numbers, or of a number and its own change, as in
  /// 174条，较上年增加31条，增长21.7%.
  private static List<Pair> changes(String text, Numeral first, Numeral second) {
    var pairs = new ArrayList<Pair>();
    var change = first.value().subtract(second.value()).abs();
    var between = text.substring(first.end(), second.from());
    var own = CHANGE.matcher(text).region(Math.max(first.end(), second.from() - 12), second.from());
    if (own.find()) {
      var before =
          COMPARED.matcher(text).region(Math.max(0, first.from() - 14), first.from()).find()
              ? first.value()
              : own.group(1) == null
                  ? first.value().subtract(second.value())
                  : first.value().add(second.value());
      if (before.signum() > 0) {
        pairs.add(new Pair(second.value(), before, true));
      }
    }
    boolean isSaid = pairs.isEmpty() && BEFORE.matcher(between).find();
    List.of(first, second).stream()
        .map(Numeral::value)
        .filter(one -> one.signum() > 0)
        .forEach(one -> pairs.add(new Pair(change, one, isSaid)));
    return pairs;
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
