package org.nianbao.rule.years;

import java.util.List;
import java.util.Optional;
import org.nianbao.rule.Example;
import org.nianbao.rule.Facts;
import org.nianbao.rule.Finding;
import org.nianbao.rule.LastReport;
import org.nianbao.rule.Sample;
import org.nianbao.rule.TextRule;
import org.nianbao.statement.Passage;
import org.nianbao.text.PlainText;
import org.nianbao.wording.Wording;

/// Asks about a report of last year that is of a unit with another name: it may be another unit's,
/// or the unit was renamed. A name may be without the places above.
///
/// @param id the rule's id
/// @param citation the basis of the requirement, a document and the place in it
record SameUnitRule(String id, String citation) implements YearRule {

  @Override
  public String requirement() {
    return Wording.of("rule.same_unit.requirement");
  }

  @Override
  public Optional<Example> example() {
    var unit = Sample.of(Passage.UNIT, "青川县水务局");
    return Optional.of(
        new Example(unit.after(unit), unit.after(Sample.of(Passage.UNIT, "青川县林业局"))));
  }

  @Override
  public List<Finding> findings(Facts facts, LastReport last) {
    var before = bare(last.says().totals().draft().cover().unit());
    var now = bare(facts.totals().draft().cover().unit());
    if (before.isEmpty() || now.isEmpty() || before.endsWith(now) || now.endsWith(before)) {
      return List.of();
    }
    return facts.text().in(Passage.UNIT).stream()
        .limit(1)
        .map(name ->
            Finding.about(
                this,
                List.of(TextRule.words(name, 0, name.text().length())),
                Wording.of("rule.same_unit.message", before, now),
                Wording.of("rule.same_unit.advice")))
        .toList();
  }

  private static String bare(String name) {
    return PlainText.of(name).replace(" ", "");
  }
}
