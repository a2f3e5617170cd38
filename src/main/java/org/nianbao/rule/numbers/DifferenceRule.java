package org.nianbao.rule.numbers;

import java.util.ArrayList;
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

/// Requires that a growth or a decline in numbers is the difference of the two numbers that the
/// sentence compares: 收到46件，上年为38件，增加8件.
///
/// @param id the rule's id
/// @param citation the basis of the requirement, a document and the place in it
record DifferenceRule(String id, String citation) implements TextRule {
  /// The most characters that may stand between the numbers.
  private static final int LONGEST = 40;

  private static final Pattern CHANGE =
      Pattern.compile("[^。；;]{0,40}?(?:净增加?|净减少?|增加|减少|增长|下降|上升|多|少)了? ?");
  private static final Pattern COMPARED = Pattern.compile("上年|去年|上一年|同期|年初|比|较|由|从|20[0-9]{2}年");
  private static final Pattern STOP = Pattern.compile("[。；;！？]");

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String requirement() {
    return Wording.of("rule.difference.requirement");
  }

  @Override
  public Optional<Example> example() {
    return Optional.of(Example.of("公开信息46条，上年为38条，增加8条。", "公开信息46条，上年为38条，增加10条。"));
  }

  @Override
  public List<Slip> slips(ReadParagraph paragraph) {
    var counts =
        paragraph.mentions().stream()
            .map(Mention::numeral)
            .filter(one -> one.kind() == Kind.COUNT)
            .toList();
    var slips = new ArrayList<Slip>();
    for (int i = 2; i < counts.size(); i++) {
      wrong(paragraph.text(), counts.get(i - 2), counts.get(i - 1), counts.get(i))
          .ifPresent(slips::add);
    }
    return slips;
  }

  private static Optional<Slip> wrong(String text, Numeral one, Numeral other, Numeral change) {
    boolean isComparable =
        one.isExact()
            && other.isExact()
            && change.isExact()
            && one.unit().equals(other.unit())
            && change.unit().equals(one.unit())
            && change.from() - one.end() <= 2 * LONGEST
            && !STOP.matcher(text).region(one.end(), change.from()).find()
            && COMPARED.matcher(text).region(Math.max(0, one.from() - 8), other.from()).find()
            && CHANGE.matcher(text).region(other.end(), change.from()).matches();
    var difference = one.value().subtract(other.value()).abs();
    return isComparable && difference.compareTo(change.value()) != 0
        ? Optional.of(
            new Slip(
                change.from(),
                change.end(),
                Wording.of(
                    "rule.difference.message",
                    text.substring(change.from(), change.end()),
                    one.value().toPlainString(),
                    other.value().toPlainString(),
                    difference.toPlainString()),
                Wording.of("rule.difference.advice"),
                Optional.of(
                    difference.toPlainString() + text.substring(change.to(), change.end()))))
        : Optional.empty();
  }
}
