package org.nianbao.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.draft.Totals;
import org.nianbao.form.Section;
import org.nianbao.form.Term;
import org.nianbao.wording.Wording;

/// 第一项加第二项之和，等于第三项加第四项之和, in one column of table three.
///
/// @param id the rule's id
/// @param column how a sentence names the column, such as 自然人
/// @param left 第一项加第二项
/// @param right 第三项加第四项
/// @param citation what it rests on
public record BalanceRule(String id, String column, Term left, Term right, String citation)
    implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String requirement() {
    return Wording.of("rule.balance.requirement", column);
  }

  @Override
  public List<Finding> findings(Totals totals) {
    var came = totals.sum(left);
    var went = totals.sum(right);
    if (!came.isComplete() || !went.isComplete() || came.value().compareTo(went.value()) == 0) {
      return List.of();
    }
    var less = went.value().compareTo(came.value()) < 0;
    var gap = went.value().subtract(came.value()).abs().toPlainString();
    var message =
        less
            ? Wording.of("rule.balance.message.less", column, gap)
            : Wording.of("rule.balance.message.more", column, gap);
    return List.of(
        new Finding(
            this,
            Section.APPLICATIONS,
            Wording.of("rule.balance.place", Section.APPLICATIONS.numeral(), column),
            message,
            Wording.of("rule.balance.advice"),
            Stream.concat(left.parts().stream(), right.parts().stream()).toList(),
            Optional.of(
                new Finding.Comparison(
                    new Finding.Side(
                        Wording.of("side.first"),
                        Working.of(totals, left),
                        came.value(),
                        left.parts()),
                    new Finding.Side(
                        Wording.of("side.third"),
                        Working.of(totals, right),
                        went.value(),
                        right.parts()),
                    Wording.of("difference.apart"))),
            List.of(
                new Remedy.Visit(Wording.of("remedy.visit.first"), left.parts()),
                new Remedy.Visit(Wording.of("remedy.visit.third"), right.parts()))));
  }
}
