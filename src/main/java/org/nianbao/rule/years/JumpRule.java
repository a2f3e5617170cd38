package org.nianbao.rule.years;

import java.util.List;
import java.util.Optional;
import org.nianbao.draft.Totals;
import org.nianbao.form.CellRef;
import org.nianbao.rule.Example;
import org.nianbao.rule.Facts;
import org.nianbao.rule.Finding;
import org.nianbao.rule.LastReport;
import org.nianbao.rule.Sample;
import org.nianbao.wording.Wording;

/// Asks about numbers of the tables that are several times last year's or a fraction of them: a
/// digit too many, another unit, a forgotten one. Small numbers come and go.
///
/// @param id the rule's id
/// @param cells the cells that are looked at
/// @param citation the basis of the requirement, a document and the place in it
record JumpRule(String id, List<CellRef> cells, String citation) implements YearRule {
  private static final int LEAST = 40;

  @Override
  public String requirement() {
    return Wording.of("rule.jump.requirement");
  }

  @Override
  public Optional<Example> example() {
    var cell = cells.getFirst();
    var last = Sample.of(cell, "230");
    return Optional.of(
        new Example(Sample.of(cell, "310").after(last), Sample.of(cell, "3100").after(last)));
  }

  @Override
  public List<Finding> findings(Facts facts, LastReport last) {
    return cells.stream()
        .flatMap(cell ->
            jump(facts.totals(), last, cell).filter(one -> one.isLarge(LEAST)).stream()
                .map(one -> finding(cell, one)))
        .toList();
  }

  private static Optional<Jump> jump(Totals totals, LastReport last, CellRef cell) {
    return last.says()
        .value(cell.id())
        .flatMap(before -> totals.value(cell).map(now -> new Jump(before, now)));
  }

  private Finding finding(CellRef cell, Jump jump) {
    return Finding.at(
        this,
        cell,
        Wording.of("rule.jump.message", cell.label(), jump.told()),
        Wording.of("rule.jump.advice"));
  }

  @Override
  public Optional<String> unchecked(Facts facts, LastReport last) {
    return YearRule.blank(
        cells.stream().filter(cell -> jump(facts.totals(), last, cell).isEmpty()).count());
  }
}
