package org.nianbao.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nianbao.draft.Figure;
import org.nianbao.draft.Totals;
import org.nianbao.prose.Quantities;
import org.nianbao.statement.Mention;
import org.nianbao.statement.Mention.State;
import org.nianbao.statement.Passage;
import org.nianbao.statement.ReportText.Placed;
import org.nianbao.wording.Wording;

/// Requires that a number typed into the text after words that name a cell, or a sum of cells, is
/// the number of that cell or sum.
///
/// @param id the rule's id
/// @param quantities the names of the cells
/// @param citation the basis of the requirement, a document and the place in it
public record QuotedRule(String id, Quantities quantities, String citation) implements Rule {

  /// The longest name of another reading that is told.
  private static final int LONGEST = 24;

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String requirement() {
    return Wording.of("rule.quoted.requirement");
  }

  @Override
  public Optional<Example> example() {
    var cell = Sample.of(quantities.cell("t3.received.total"), "63");
    return Optional.of(
        new Example(
            cell.and(Passage.OVERVIEW, "全年收到政府信息公开申请63件。"),
            cell.and(Passage.OVERVIEW, "全年收到政府信息公开申请99999件。")));
  }

  @Override
  public Material material(Facts facts) {
    return Material.of(
        facts.text().paragraphs().stream()
            .flatMap(one -> one.read().mentions().stream())
            .filter(one -> one.state(facts.totals()) == State.UNCHECKED)
            .flatMap(one -> one.cells(facts.totals()).stream())
            .toList());
  }

  @Override
  public List<Finding> findings(Facts facts) {
    var findings = new ArrayList<Finding>();
    var totals = facts.totals();
    for (var paragraph : facts.text().paragraphs()) {
      for (var mention : paragraph.read().mentions()) {
        mention
            .different(totals)
            .ifPresent(figure -> findings.add(finding(totals, paragraph, mention, figure)));
      }
    }
    return findings;
  }

  private Finding finding(Totals totals, Placed paragraph, Mention mention, Figure.Sum figure) {
    var stated = mention.number();
    var value = figure.value(totals).orElseThrow();
    var table = Quantities.place(figure);
    var words = TextRule.words(paragraph, mention.from(), mention.to());
    return Finding.about(
            this,
            List.of(words),
            Wording.of(
                "rule.quoted.message",
                mention.name(),
                stated.toPlainString(),
                mention.unit(),
                table,
                value.toPlainString(),
                stated.subtract(value).abs().toPlainString(),
                others(totals, mention, figure)),
            Wording.of("rule.quoted.advice", table))
        .with(
            new Finding.Comparison(
                new Finding.Side(Wording.of("side.text"), "", stated, List.of()),
                new Finding.Side(
                    quantities.source(figure),
                    figure.term().parts().size() == 1 ? "" : Working.of(totals, figure.term()),
                    value,
                    figure.cells()),
                Wording.of("difference.apart")))
        .with(
            List.of(
                new Remedy.Link(
                    Wording.of("remedy.link", figure.text(totals), table),
                    paragraph.passage().section(),
                    words,
                    figure),
                new Remedy.Visit(Wording.of("remedy.visit.table", table), figure.cells())));
  }

  /// What the words might also mean, which is not the number either.
  private String others(Totals totals, Mention mention, Figure.Sum nearest) {
    return mention.readings().stream()
        .filter(other -> !other.equals(nearest) && quantities.name(other).length() <= LONGEST)
        .limit(2)
        .map(other ->
            other
                .value(totals)
                .map(value ->
                    Wording.of("rule.quoted.other", quantities.name(other), value.toPlainString()))
                .orElse(""))
        .collect(Collectors.joining());
  }
}
