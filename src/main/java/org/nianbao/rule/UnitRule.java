package org.nianbao.rule;

import java.util.List;
import java.util.Optional;
import org.nianbao.form.Section;
import org.nianbao.statement.Passage;
import org.nianbao.wording.Wording;

/// Requires that the unit on the cover is filled in.
///
/// @param id the rule's id
/// @param citation the basis of the requirement, a document and the place in it
public record UnitRule(String id, String citation) implements Rule {

  @Override
  public Severity severity() {
    return Severity.BLANK;
  }

  @Override
  public String requirement() {
    return Wording.of("rule.unit.requirement");
  }

  @Override
  public Optional<Example> example() {
    return Optional.of(
        new Example(Sample.of(Passage.UNIT, "青川县水务局"), Sample.of(Passage.UNIT, " ")));
  }

  @Override
  public List<Finding> findings(Facts facts) {
    var totals = facts.totals();
    if (!totals.draft().cover().unit().isBlank()) {
      return List.of();
    }
    return List.of(
        Finding.of(
            this,
            Section.COVER,
            Section.COVER.heading(),
            Wording.of("rule.unit.message"),
            Wording.of("rule.unit.advice")));
  }
}
