package org.nianbao.rule.years;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.form.CellRef;
import org.nianbao.form.Edition;
import org.nianbao.rule.Example;
import org.nianbao.rule.Facts;
import org.nianbao.rule.Finding;
import org.nianbao.rule.Finding.Comparison;
import org.nianbao.rule.Finding.Side;
import org.nianbao.rule.LastReport;
import org.nianbao.rule.Sample;
import org.nianbao.wording.Wording;

/// Requires that 上年结转 is in every column what last year's report carried forward (结转下年度), or that a
/// reason is given. A total is another only because a column is, so it is not named beside one.
///
/// @param id the rule's id
/// @param edition the form of the report
/// @param citation the basis of the requirement, a document and the place in it
record CarriedOverRule(String id, Edition edition, String citation) implements YearRule {
  private static final String TOTAL = ".total";

  @Override
  public String requirement() {
    return Wording.of("rule.carried_over.requirement");
  }

  @Override
  public Optional<Example> example() {
    var column = edition.cell("t3.carried_over.natural_person").orElseThrow().ref();
    var source = edition.cell("t3.carried_forward.natural_person").orElseThrow().ref();
    return Optional.of(
        new Example(
            Sample.of(column, "2").after(Sample.of(source, "2")),
            Sample.of(column, "1").after(Sample.of(source, "2"))));
  }

  @Override
  public List<Finding> findings(Facts facts, LastReport last) {
    var totals = facts.totals();
    var others =
        last.says().sources().keySet().stream()
            .filter(cell -> last.says().isAnother(totals, cell))
            .toList();
    boolean isOfColumns = others.stream().anyMatch(cell -> !cell.id().endsWith(TOTAL));
    var findings = new ArrayList<Finding>();
    for (var cell : others) {
      boolean isConsequence = isOfColumns && cell.id().endsWith(TOTAL);
      if (!isConsequence && !totals.draft().basis().reasons().containsKey(cell)) {
        findings.add(
            finding(
                cell,
                last.says().carriedOver(cell).orElseThrow(),
                totals.value(cell).orElseThrow()));
      }
    }
    return findings;
  }

  private Finding finding(CellRef cell, BigDecimal before, BigDecimal now) {
    return Finding.at(
            this,
            cell,
            Wording.of(
                "rule.carried_over.message",
                cell.column(),
                now.toPlainString(),
                before.toPlainString()),
            Wording.of("rule.carried_over.advice"))
        .with(
            new Comparison(
                new Side(Wording.of("rule.carried_over.before"), "", before, List.of()),
                new Side(Wording.of("rule.carried_over.now"), "", now, List.of(cell)),
                Wording.of("difference.apart")));
  }

  @Override
  public Optional<String> unchecked(Facts facts, LastReport last) {
    return YearRule.blank(
        last.says().sources().keySet().stream()
            .filter(cell ->
                last.says().carriedOver(cell).isEmpty() || facts.totals().value(cell).isEmpty())
            .count());
  }
}
