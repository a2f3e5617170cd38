package org.nianbao.rule;

import java.util.List;
import java.util.Optional;
import org.nianbao.form.Section;
import org.nianbao.statement.Passage;
import org.nianbao.wording.Wording;

/// Requires that the unit on the cover, if it is filled in, is a name: that it has letters, as
/// Chinese characters are.
///
/// @param id the rule's id
/// @param citation the basis of the requirement, a document and the place in it
public record UnitNameRule(String id, String citation) implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String requirement() {
    return Wording.of("rule.unitName.requirement");
  }

  @Override
  public Optional<Example> example() {
    return Optional.of(
        new Example(Sample.of(Passage.UNIT, "青川县水务局"), Sample.of(Passage.UNIT, "0")));
  }

  @Override
  public Material material(Facts facts) {
    return Material.of(Passage.UNIT);
  }

  @Override
  public List<Finding> findings(Facts facts) {
    var totals = facts.totals();
    var unit = totals.draft().cover().unit();
    if (unit.isBlank() || unit.codePoints().anyMatch(Character::isLetter)) {
      return List.of();
    }
    return List.of(
        Finding.of(
            this,
            Section.COVER,
            Wording.of("rule.unitName.place"),
            Wording.of("rule.unitName.message", Quote.of(unit)),
            Wording.of("rule.unit.advice")));
  }
}
