package org.nianbao.rule;

import java.util.List;
import java.util.Optional;
import org.nianbao.form.Edition;
import org.nianbao.form.Section;
import org.nianbao.statement.Passage;
import org.nianbao.wording.Wording;

/// Requires that a prose section is not left empty.
///
/// @param id the rule's id
/// @param section the section
/// @param citation the basis of the requirement, a document and the place in it
public record WrittenRule(String id, Section section, String citation) implements Rule {
  /// The first year with a fee for handling information 信息处理费.
  private static final int FIRST_FEE = 2021;

  @Override
  public Severity severity() {
    return Severity.BLANK;
  }

  @Override
  public String requirement() {
    return Wording.of("rule.written.requirement", section.heading());
  }

  @Override
  public Optional<Example> example() {
    var passage = Passage.of(section);
    return Optional.of(new Example(Sample.of(passage, "本年度情况如下。"), Sample.of(passage, "\u3000")));
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
            advice(totals.draft().edition())));
  }

  /// What to do. Section six states the fee for handling information since there is one, so that 无
  /// is not enough.
  private String advice(Edition edition) {
    if (section != Section.OTHER) {
      return Wording.of("rule.written.advice");
    }
    return edition.covers(FIRST_FEE)
        ? Wording.of("rule.written.advice.fee")
        : Wording.of("rule.written.advice.other");
  }
}
