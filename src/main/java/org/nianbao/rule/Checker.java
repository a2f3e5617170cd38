package org.nianbao.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Totals;

/// Checks a whole draft against a rule book.
///
/// @param rules the rule book, in the order of the form
public record Checker(List<Rule> rules) {

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

  /// Everything that the draft does not meet. A rule that fails is one finding, which says so; the
  /// others go on.
  public Findings check(Draft draft) {
    var totals = Totals.of(draft);
    var failed = new ArrayList<Finding>();
    var found = new ArrayList<Finding>();
    for (var rule : rules) {
      Attempt.of(() -> rule.findings(totals))
          .ifPresentOrElse(found::addAll, () -> failed.add(FailedRule.of(rule).finding()));
    }
    return new Findings(totals, Stream.concat(failed.stream(), found.stream()).toList());
  }
}
