package org.nianbao.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.draft.Figure;
import org.nianbao.draft.Totals;
import org.nianbao.form.Section;
import org.nianbao.prose.Mention;
import org.nianbao.prose.Quantities;
import org.nianbao.wording.Wording;

/// Requires that a number typed into the text after words that name a cell, or a sum of cells, is
/// the number of that cell or sum.
///
/// @param id the rule's id
/// @param quantities the names of the cells
/// @param citation the basis of the requirement, a document and the place in it
public record QuotedRule(String id, Quantities quantities, String citation) implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String requirement() {
    return Wording.of("rule.quoted.requirement");
  }

  @Override
  public List<Finding> findings(Facts facts) {
    var findings = new ArrayList<Finding>();
    var totals = facts.totals();
    for (var section : Section.values()) {
      for (var mention : facts.mentions().in(section)) {
        mention
            .different(totals)
            .ifPresent(figure -> findings.add(finding(totals, section, mention, figure)));
      }
    }
    return findings;
  }

  private Finding finding(Totals totals, Section section, Mention mention, Figure.Sum figure) {
    var stated = mention.number();
    var value = figure.value(totals).orElseThrow();
    var table = Quantities.place(figure);
    var words = new Finding.Words(mention.paragraph(), mention.from(), mention.to());
    return new Finding(
        this,
        section,
        Wording.of("place.paragraph", section.numeral(), mention.paragraph() + 1),
        Wording.of(
            "rule.quoted.message",
            mention.name(),
            stated.toPlainString(),
            mention.unit(),
            table,
            value.toPlainString(),
            stated.subtract(value).abs().toPlainString()),
        Wording.of("rule.quoted.advice", table),
        List.of(),
        Optional.of(
            new Finding.Comparison(
                new Finding.Side(Wording.of("side.text"), "", stated, List.of()),
                new Finding.Side(
                    quantities.source(figure),
                    figure.term().parts().size() == 1 ? "" : Working.of(totals, figure.term()),
                    value,
                    figure.cells()),
                Wording.of("difference.apart"))),
        List.of(
            new Remedy.Link(
                Wording.of("remedy.link", figure.text(totals), table), section, words, figure),
            new Remedy.Visit(Wording.of("remedy.visit.table", table), figure.cells())),
        Optional.of(words));
  }
}
