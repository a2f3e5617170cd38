package org.nianbao.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Totals;
import org.nianbao.statement.MentionReader;
import org.nianbao.statement.ReportText;
import org.nianbao.wording.Wording;

/// Checks a whole draft against a rule book.
///
/// @param rules the rule book, in the order in which findings are listed
/// @param reader finds the numbers quoted in the text
public record Checker(List<Rule> rules, MentionReader reader) {

  /// @throws IllegalArgumentException if two rules share an id
  public Checker {
    rules = List.copyOf(rules);
    var ids = new HashSet<String>();
    for (var rule : rules) {
      if (!ids.add(rule.id())) {
        throw new IllegalArgumentException("two rules named " + rule.id());
      }
    }
  }

  /// Checks a draft. A rule that fails is one finding, which says so; the others are still checked.
  public Findings check(Draft draft) {
    return check(draft, ReportText.NONE, Optional.empty());
  }

  /// Checks a draft after a change. Paragraphs that the change left as they were are not read
  /// again.
  ///
  /// @param before the findings before the change
  public Findings check(Draft draft, Findings before) {
    return check(draft, before.text(), before.last());
  }

  /// What came of each rule, in the order of the rule book.
  ///
  /// @param findings the findings of a draft, by this rule book
  public List<Outcome> outcomes(Findings findings) {
    var facts = new Facts(findings.totals(), Optional.of(findings.text()), findings.last());
    return rules.stream().map(rule -> outcome(rule, findings, facts)).toList();
  }

  private static Outcome outcome(Rule rule, Findings findings, Facts facts) {
    var own = findings.list().stream().filter(one -> one.rule().id().equals(rule.id())).toList();
    var failed = own.stream().filter(one -> one.rule() instanceof FailedRule).map(Finding::message);
    var unchecked =
        Attempt.of(() -> rule.unchecked(facts))
            .orElseGet(() -> Optional.of(Wording.of("rule.failed.message", rule.requirement())));
    return new Outcome(rule, own, failed.findFirst().or(() -> unchecked));
  }

  private Findings check(Draft draft, ReportText before, Optional<LastReport> lastBefore) {
    var read = Attempt.of(() -> ReportText.of(draft, reader, before));
    var last = Attempt.of(() -> LastReport.of(draft, reader, lastBefore)).flatMap(one -> one);
    var facts = new Facts(Totals.of(draft), read, last);
    var failed = new ArrayList<Finding>();
    var found = new ArrayList<Finding>();
    for (var rule : rules) {
      Attempt.of(() -> rule.findings(facts))
          .ifPresentOrElse(found::addAll, () -> failed.addAll(FailedRule.of(rule).findings(facts)));
    }
    return Findings.of(
        facts.totals(),
        read.orElse(ReportText.NONE),
        last,
        Stream.concat(failed.stream(), found.stream()).toList());
  }
}
