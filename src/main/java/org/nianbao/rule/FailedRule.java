package org.nianbao.rule;

import java.util.List;
import org.nianbao.draft.Totals;
import org.nianbao.form.Section;
import org.nianbao.wording.Wording;

/// A rule that could not be checked because the program failed at it. Whether the draft meets it is
/// unknown, so it is a 提示 and no error.
///
/// @param rule the rule
record FailedRule(Rule rule) implements Rule {

  @Override
  public String id() {
    return rule.id();
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String requirement() {
    return rule.requirement();
  }

  @Override
  public String citation() {
    return rule.citation();
  }

  @Override
  public List<Finding> findings(Totals totals) {
    return List.of(finding());
  }

  /// What a person is told. A rule names no section, so it stands with the cover, before all
  /// others.
  Finding finding() {
    return Finding.of(
        this,
        Section.COVER,
        Wording.of("rule.failed.place"),
        Wording.of("rule.failed.message", requirement()),
        Wording.of("rule.failed.advice"));
  }
}
