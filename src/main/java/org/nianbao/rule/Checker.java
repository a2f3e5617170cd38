package org.nianbao.rule;

import java.util.HashSet;
import java.util.List;
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

  /// Everything that the draft does not meet.
  public Findings check(Draft draft) {
    var totals = Totals.of(draft);
    return new Findings(
        totals, rules.stream().flatMap(rule -> rule.findings(totals).stream()).toList());
  }
}
