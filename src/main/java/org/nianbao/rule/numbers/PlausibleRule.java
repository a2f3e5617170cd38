package org.nianbao.rule.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.rule.Example;
import org.nianbao.rule.Severity;
import org.nianbao.rule.Slip;
import org.nianbao.rule.TextRule;
import org.nianbao.statement.Numeral;
import org.nianbao.statement.Numeral.Kind;
import org.nianbao.statement.ReadParagraph;
import org.nianbao.wording.Wording;

/// Requires that numbers can be: no more readers than readings, nothing counted in thousands of
/// millions, no more than all of something answered or satisfied.
///
/// @param id the rule's id
/// @param citation the basis of the requirement, a document and the place in it
record PlausibleRule(String id, String citation) implements TextRule {
  /// More than this no office of a county counts of anything but money.
  private static final BigDecimal MOST = BigDecimal.valueOf(2_000_000_000L);

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  /// What is a part of a whole: a rate other than that of a growth, or what follows 占.
  private static final Pattern PART =
      Pattern.compile(
          "(?:占|占比|(?:完成|办结|答复|回复|办复|整改|公开|解读|覆盖|合格|准确|知晓|及时|反馈|维持|纠错|满意|发布|到位|采纳|达标|支持|成功)率|满意度)"
              + "[^，。；0-9]{0,6}$");

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String requirement() {
    return Wording.of("rule.plausible.requirement");
  }

  @Override
  public Optional<Example> example() {
    return Optional.of(Example.of("文章阅读人数3.2万，阅读次数5.1万。", "文章阅读人数5.1万，阅读次数3.2万。"));
  }

  @Override
  public List<Slip> slips(ReadParagraph paragraph) {
    var text = paragraph.text();
    var slips = new ArrayList<Slip>();
    Numeral before = null;
    int from = 0;
    for (var mention : paragraph.mentions()) {
      var one = mention.numeral();
      if (one.kind() == Kind.SHARE && isMoreThanAll(text, one)) {
        slips.add(
            Slip.of(
                one.from(),
                one.end(),
                Wording.of("rule.plausible.message.share", text.substring(one.from(), one.end())),
                Wording.of("rule.plausible.advice.share")));
      }
      if (one.kind() != Kind.COUNT) {
        continue;
      }
      if (one.value().compareTo(MOST) > 0 && !one.unit().endsWith("元")) {
        slips.add(
            Slip.of(
                one.from(),
                one.end(),
                Wording.of("rule.plausible.message.large", text.substring(one.from(), one.end())),
                Wording.of("rule.plausible.advice.large")));
      }
      if (before != null && isPeopleAndTimes(text, from, before, one)) {
        slips.add(
            Slip.of(
                before.from(),
                one.end(),
                Wording.of(
                    "rule.plausible.message.people",
                    text.substring(before.from(), before.end()),
                    text.substring(one.from(), one.end())),
                Wording.of("rule.plausible.advice.people")));
      }
      from = before == null ? 0 : before.end();
      before = one;
    }
    return slips;
  }

  private static boolean isMoreThanAll(String text, Numeral share) {
    return share.unit().matches("[%％]")
        && share.value().compareTo(ALL) > 0
        && PART.matcher(text).region(Math.max(0, share.from() - 12), share.from()).find();
  }

  /// Whether one number counts people and the next one how often they did the same, and is less.
  private static boolean isPeopleAndTimes(String text, int from, Numeral people, Numeral times) {
    var first = label(text, from, people.from());
    var second = label(text, people.end(), times.from());
    return first.endsWith("人数")
        && (second.endsWith("次数") || second.endsWith("人次"))
        && first.substring(0, first.length() - 2).endsWith(second.substring(0, second.length() - 2))
        && times.value().compareTo(people.value()) < 0;
  }

  private static String label(String text, int from, int to) {
    return WordsBefore.of(text, from, to).replaceAll("(?:达到?|为|约|超过?|近|共)$", "");
  }
}
