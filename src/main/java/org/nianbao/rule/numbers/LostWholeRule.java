package org.nianbao.rule.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nianbao.rule.Example;
import org.nianbao.rule.Severity;
import org.nianbao.rule.Slip;
import org.nianbao.rule.TextRule;
import org.nianbao.statement.Mention;
import org.nianbao.statement.Numeral;
import org.nianbao.statement.ReadParagraph;
import org.nianbao.wording.Wording;

/// Requires that a list of parts that ends with 其他 adds up to its whole where that stands elsewhere
/// in the paragraph: a number that is almost the sum, while none is, is taken for it.
///
/// @param id the rule's id
/// @param citation the basis of the requirement, a document and the place in it
record LostWholeRule(String id, String citation) implements TextRule {
  private static final int FEWEST = 3;
  private static final BigDecimal NEAR = new BigDecimal("0.01");
  private static final Pattern OTHERS = Pattern.compile("[、，,和及] ?(?:其他|其它|其余)[^，。；、]{0,16}");
  private static final Pattern STOP = Pattern.compile("[。！？；;]");

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String requirement() {
    return Wording.of("rule.lost_whole.requirement");
  }

  @Override
  public Optional<Example> example() {
    return Optional.of(
        Example.of(
            "全年主动公开信息150条；公开规划类信息30条，动态类信息100条，其他信息20条。",
            "全年主动公开信息150条；公开规划类信息30条，动态类信息101条，其他信息20条。"));
  }

  @Override
  public List<Slip> slips(ReadParagraph paragraph) {
    var counts =
        paragraph.mentions().stream()
            .filter(one -> one.readings().isEmpty())
            .map(Mention::numeral)
            .filter(Numeral::isExact)
            .toList();
    var told = new ArrayList<Numeral>();
    Breakdown.in(paragraph).forEach(one -> told.addAll(one.parts()));
    var slips = new ArrayList<Slip>();
    for (int i = FEWEST - 1; i < counts.size(); i++) {
      var parts = list(paragraph.text(), counts, i);
      if (parts.size() >= FEWEST && !told.contains(counts.get(i))) {
        wrong(counts, parts).ifPresent(slips::add);
      }
    }
    return slips;
  }

  /// The numbers of the list whose last one, at an index, is that of 其他; empty if it is of none.
  private static List<Numeral> list(String text, List<Numeral> counts, int last) {
    var end = counts.get(last);
    if (!OTHERS.matcher(text).region(counts.get(last - 1).end(), end.from()).matches()) {
      return List.of();
    }
    int first = last;
    while (first > 0
        && counts.get(first - 1).unit().equals(end.unit())
        && !STOP.matcher(text)
            .region(counts.get(first - 1).end(), counts.get(first).from())
            .find()) {
      first--;
    }
    return counts.subList(first, last + 1);
  }

  private static Optional<Slip> wrong(List<Numeral> counts, List<Numeral> parts) {
    var sum = parts.stream().map(Numeral::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    var most = sum.multiply(NEAR).max(BigDecimal.ONE);
    var others =
        counts.stream()
            .filter(one ->
                !parts.contains(one) && Breakdown.isSameUnit(one.unit(), parts.getFirst().unit()))
            .toList();
    if (others.stream().anyMatch(one -> one.value().compareTo(sum) == 0)) {
      return Optional.empty();
    }
    return others.stream()
        .filter(one -> one.value().subtract(sum).abs().compareTo(most) <= 0)
        .findFirst()
        .map(one ->
            Slip.of(
                one.from(),
                one.end(),
                Wording.of(
                    "rule.lost_whole.message",
                    one.value().toPlainString(),
                    parts.stream()
                        .map(part -> part.value().toPlainString())
                        .collect(Collectors.joining("＋")),
                    sum.toPlainString(),
                    parts.getFirst().unit()),
                Wording.of("rule.parts.advice")));
  }
}
