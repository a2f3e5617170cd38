package org.nianbao.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.draft.Totals;
import org.nianbao.form.Section;
import org.nianbao.form.Term;
import org.nianbao.wording.Wording;

/// Requires in one column of table three: 第一项加第二项之和，等于第三项加第四项之和. Where only one side is filled in,
/// a part of the other that is larger than all of it is an error, whatever is blank beside that
/// part.
///
/// @param id the rule's id
/// @param column how a sentence names the column, such as 自然人
/// @param left 第一项加第二项
/// @param right 第三项加第四项
/// @param citation the basis of the requirement, a document and the place in it
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
  public Optional<Example> example() {
    var passes = Sample.of(left.parts(), "1").and(right.parts(), "1");
    var fails = Sample.of(left.parts(), "2").and(right.parts(), "1");
    return Optional.of(new Example(passes, fails));
  }

  @Override
  public List<Finding> findings(Facts facts) {
    var totals = facts.totals();
    var leftSum = totals.sum(left);
    var rightSum = totals.sum(right);
    if (leftSum.isComplete() != rightSum.isComplete()) {
      return leftSum.isComplete()
          ? tooMuch(totals, first(totals), right)
          : tooMuch(totals, third(totals), left);
    }
    if (!leftSum.isComplete() || leftSum.value().compareTo(rightSum.value()) == 0) {
      return List.of();
    }
    var less = rightSum.value().compareTo(leftSum.value()) < 0;
    var gap = rightSum.value().subtract(leftSum.value()).abs().toPlainString();
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
                    first(totals), third(totals), Wording.of("difference.apart"))),
            List.of(
                new Remedy.Visit(Wording.of("remedy.visit.first"), left.parts()),
                new Remedy.Visit(Wording.of("remedy.visit.third"), right.parts()))));
  }

  /// A part that is more than its whole is a fault whatever is blank.
  @Override
  public Material material(Facts facts) {
    return findings(facts).isEmpty()
        ? Material.of(Stream.concat(left.parts().stream(), right.parts().stream()).toList())
        : Material.NONE;
  }

  private Finding.Side first(Totals totals) {
    return side(totals, Wording.of("side.first"), left);
  }

  private Finding.Side third(Totals totals) {
    return side(totals, Wording.of("side.third"), right);
  }

  private static Finding.Side side(Totals totals, String name, Term term) {
    return new Finding.Side(name, Working.of(totals, term), totals.sum(term).value(), term.parts());
  }

  /// The finding that one part of a side is larger than all of the other side; empty if none is.
  ///
  /// @param whole the side that is filled in
  /// @param rest the other side
  private List<Finding> tooMuch(Totals totals, Finding.Side whole, Term rest) {
    return LargestPart.over(whole.figure(), totals, rest)
        .map(part ->
            new Finding(
                this,
                Section.APPLICATIONS,
                Wording.of("rule.balance.place", Section.APPLICATIONS.numeral(), column),
                Wording.of(
                    "rule.balance.message.part",
                    column,
                    part.name(),
                    part.figure().toPlainString(),
                    whole.name(),
                    whole.figure().toPlainString(),
                    part.figure().subtract(whole.figure()).toPlainString()),
                Wording.of("rule.balance.advice.part"),
                Stream.concat(left.parts().stream(), right.parts().stream()).toList(),
                Optional.of(new Finding.Comparison(whole, part, Wording.of("difference.more"))),
                List.of(
                    new Remedy.Visit(Wording.of("remedy.visit.cell"), part.cells()),
                    new Remedy.Visit(Wording.of("remedy.visit.parts"), whole.cells()))))
        .stream()
        .toList();
  }
}
