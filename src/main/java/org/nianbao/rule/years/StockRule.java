package org.nianbao.rule.years;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.form.CellRef;
import org.nianbao.form.Edition;
import org.nianbao.lastyear.LastYear.Stock;
import org.nianbao.rule.Example;
import org.nianbao.rule.Facts;
import org.nianbao.rule.Finding;
import org.nianbao.rule.Finding.Comparison;
import org.nianbao.rule.Finding.Side;
import org.nianbao.rule.LastReport;
import org.nianbao.rule.Sample;
import org.nianbao.wording.Wording;

/// Asks whether 现行有效 is what was in force last year, and what was issued since, without what was
/// repealed. It may be another number for good reasons: what lapsed by itself, what came from or
/// went to another unit. Nothing is asked where last year's report is on the form of 2019, whose
/// 对外公开总数量 is no stock.
///
/// @param id the rule's id
/// @param edition the form of the report
/// @param cells the cells of 现行有效
/// @param citation the basis of the requirement, a document and the place in it
record StockRule(String id, Edition edition, List<CellRef> cells, String citation)
    implements YearRule {

  @Override
  public String requirement() {
    return Wording.of("rule.stock.requirement");
  }

  @Override
  public Optional<Example> example() {
    var inForce = cells.getLast();
    var last = Sample.of(inForce, "20");
    return Optional.of(new Example(sample("22").after(last), sample("30").after(last)));
  }

  private Sample sample(String inForce) {
    return Sample.of(other("_issued"), "5")
        .and(other("_repealed"), "3")
        .and(cells.getLast(), inForce);
  }

  private CellRef other(String ending) {
    return edition.cell(cells.getLast().id().replace("_in_force", ending)).orElseThrow().ref();
  }

  @Override
  public List<Finding> findings(Facts facts, LastReport last) {
    var totals = facts.totals();
    return cells.stream()
        .filter(cell -> last.says().isAnother(totals, cell))
        .filter(cell -> !totals.draft().basis().reasons().containsKey(cell))
        .map(cell ->
            finding(
                cell,
                last.says().stock(totals, cell).orElseThrow(),
                totals.value(cell).orElseThrow()))
        .toList();
  }

  private Finding finding(CellRef cell, Stock stock, BigDecimal now) {
    var working =
        Wording.of(
            "rule.stock.working",
            stock.last().toPlainString(),
            stock.issued().toPlainString(),
            stock.repealed().toPlainString());
    return Finding.at(
            this,
            cell,
            Wording.of(
                "rule.stock.message",
                cell.row(),
                now.toPlainString(),
                working,
                stock.expected().toPlainString()),
            Wording.of("rule.stock.advice"))
        .with(
            new Comparison(
                new Side(Wording.of("rule.stock.expected"), working, stock.expected(), List.of()),
                new Side(cell.column(), "", now, List.of(cell)),
                Wording.of("difference.apart")));
  }

  @Override
  public Optional<String> unchecked(Facts facts, LastReport last) {
    var before = last.says().totals().draft().edition();
    if (cells.stream().noneMatch(cell -> before.cell(cell.id()).isPresent())) {
      return Optional.of(Wording.of("years.unchecked.form", before.id()));
    }
    return YearRule.blank(
        cells.stream()
            .filter(cell ->
                Stream.of(last.says().stock(facts.totals(), cell), facts.totals().value(cell))
                    .anyMatch(Optional::isEmpty))
            .count());
  }
}
