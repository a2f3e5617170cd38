package org.nianbao.rule;

import java.util.List;
import org.nianbao.form.Section;
import org.nianbao.wording.Wording;

/// A rule that could not be checked because the program failed at it. Whether the draft meets it is
/// unknown, so it is a 提示 and no error.
///
/// @param id the rule's id
/// @param requirement the rule's requirement, or its id if it fails at that too
/// @param citation the rule's citation; empty if it fails at that too
record FailedRule(String id, String requirement, String citation) implements Rule {

  static FailedRule of(Rule rule) {
    var id = rule.id();
    return new FailedRule(
        id, Attempt.of(rule::requirement).orElse(id), Attempt.of(rule::citation).orElse(""));
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    // A rule names no section, so it stands with the cover, before all others.
    return List.of(
        Finding.of(
            this,
            Section.COVER,
            Wording.of("rule.failed.place"),
            Wording.of("rule.failed.message", requirement()),
            Wording.of("rule.failed.advice")));
  }
}
