package org.nianbao.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Figure;
import org.nianbao.draft.Prose.Linked;
import org.nianbao.draft.Totals;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.prose.Quantities;
import org.nianbao.statement.Passage;
import org.nianbao.wording.Wording;

/// Requires that every linked figure in the text has a number to show; for cells see [FilledRule].
///
/// @param id the rule's id
/// @param quantities the names of the figures
/// @param citation the basis of the requirement, a document and the place in it
public record FigureFilledRule(String id, Quantities quantities, String citation) implements Rule {

  @Override
  public Severity severity() {
    return Severity.BLANK;
  }

  @Override
  public String requirement() {
    return Wording.of("rule.figure.requirement");
  }

  @Override
  public Optional<Example> example() {
    var cell = quantities.cell("t2.licence");
    var text = cell.label();
    return Optional.of(
        new Example(
            Sample.of(cell, "5").showing(Passage.OVERVIEW, text, cell),
            Sample.of(cell, "").showing(Passage.OVERVIEW, text, cell)));
  }

  @Override
  public List<Finding> findings(Facts facts) {
    var totals = facts.totals();
    var findings = new ArrayList<Finding>();
    for (var section : Section.values()) {
      var paragraphs = totals.draft().prose(section).paragraphs();
      for (int index = 0; index < paragraphs.size(); index++) {
        for (var linked : paragraphs.get(index).figures()) {
          if (linked.figure().shown(totals).isEmpty()) {
            findings.add(finding(totals, section, index, linked));
          }
        }
      }
    }
    return findings;
  }

  private Finding finding(Totals totals, Section section, int paragraph, Linked linked) {
    var missing = missing(totals, linked.figure());
    var cell = missing.getFirst();
    var words =
        new Finding.Words(
            Passage.of(section),
            paragraph,
            linked.from(),
            linked.to(),
            linked.figure().text(totals));
    return Finding.about(
            this,
            List.of(words),
            Wording.of("rule.figure.message", quantities.source(linked.figure())),
            Wording.of(
                "rule.figure.advice",
                missing.stream().map(CellRef::label).limit(2).collect(Collectors.joining("；"))))
        .with(
            List.of(
                new Remedy.Visit(
                    Wording.of("remedy.visit.table", Quantities.place(Figure.of(cell))), missing)));
  }

  /// The cells of a figure that have no number; all of them where the whole of a share is zero. For
  /// a total that follows its sum these are cells of its parts, which are to be filled in instead.
  private static List<CellRef> missing(Totals totals, Figure figure) {
    var missing =
        figure.cells().stream()
            .flatMap(cell -> parts(totals, cell).stream())
            .filter(cell -> totals.value(cell).isEmpty())
            .distinct()
            .toList();
    return missing.isEmpty() ? figure.cells() : missing;
  }

  private static List<CellRef> parts(Totals totals, CellRef cell) {
    Draft draft = totals.draft();
    return totals.follows(cell)
        ? draft.edition().tableOf(cell).sums().get(cell).parts().stream()
            .flatMap(part -> parts(totals, part).stream())
            .toList()
        : List.of(cell);
  }
}
