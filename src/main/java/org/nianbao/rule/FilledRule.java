package org.nianbao.rule;

import java.util.List;
import java.util.Optional;
import org.nianbao.draft.Entry;
import org.nianbao.form.CellRef;
import org.nianbao.wording.Wording;

/// Requires that no cell of a group is blank, 未填: what did not happen is zero, and zero is typed.
///
/// @param id the rule's id
/// @param group how a sentence names the group, such as 自然人一列
/// @param cells the cells to fill in, totals left out
/// @param citation the basis of the requirement, a document and the place in it
public record FilledRule(String id, String group, List<CellRef> cells, String citation)
    implements Rule {

  public FilledRule {
    cells = List.copyOf(cells);
  }

  @Override
  public Severity severity() {
    return Severity.BLANK;
  }

  @Override
  public String requirement() {
    return Wording.of("rule.filled.requirement", group, cells.size());
  }

  @Override
  public Optional<Example> example() {
    var cell = cells.getFirst();
    return Optional.of(new Example(Sample.of(cell, "0"), Sample.of(cell, "")));
  }

  @Override
  public List<Finding> findings(Facts facts) {
    var totals = facts.totals();
    var blank =
        cells.stream().filter(cell -> totals.draft().entry(cell) instanceof Entry.Blank).toList();
    if (blank.isEmpty()) {
      return List.of();
    }
    var first = blank.getFirst();
    // What stands in the document that was read in, only its reading is open, is no zero.
    var open = totals.draft().basis().inferred().keySet();
    var nothing = blank.stream().filter(cell -> !open.contains(cell)).toList();
    var visit = new Remedy.Visit(Wording.of("remedy.visit.blank"), List.of(first));
    return List.of(
        new Finding(
            this,
            first.section(),
            blank.size() == 1
                ? first.label()
                : Wording.of("rule.filled.place", first.section().numeral(), group),
            Wording.of("rule.filled.message", group, blank.size()),
            Wording.of("rule.filled.advice"),
            blank,
            Optional.empty(),
            nothing.isEmpty()
                ? List.of(visit)
                : List.of(
                    visit,
                    new Remedy.FillZero(Wording.of("remedy.fill", nothing.size()), nothing))));
  }
}
