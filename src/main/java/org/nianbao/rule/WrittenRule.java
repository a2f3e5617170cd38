package org.nianbao.rule;

import java.util.List;
import org.nianbao.form.Section;
import org.nianbao.wording.Wording;

/// Requires that a prose section is not left empty.
///
/// @param id the rule's id
/// @param section the section
/// @param citation the basis of the requirement, a document and the place in it
public record WrittenRule(String id, Section section, String citation) implements Rule {

  @Override
  public Severity severity() {
    return Severity.BLANK;
  }

  @Override
  public String requirement() {
    return Wording.of("rule.written.requirement", section.heading());
  }

  @Override
  public List<Finding> findings(Facts facts) {
    var totals = facts.totals();
    if (!totals.draft().prose(section).isBlank()) {
      return List.of();
    }
    return List.of(
        Finding.of(
            this,
            section,
            section.heading(),
            Wording.of("rule.written.message", section.heading()),
            section == Section.OTHER
                ? Wording.of("rule.written.advice.other")
                : Wording.of("rule.written.advice")));
  }
}
