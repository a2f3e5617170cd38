package org.nianbao.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.nianbao.form.Cell;
import org.nianbao.form.CellRef;
import org.nianbao.form.Table;
import org.nianbao.wording.Wording;

/// Warns about cells whose place in a document that was read in is not certain (推断) until somebody
/// has reviewed them, so that they can be found after the review of the document was left. The
/// cells of a row that have the same reason are one finding.
///
/// @param id the rule's id
/// @param table the table whose cells are checked
/// @param citation the basis of the requirement, a document and the place in it
public record ReviewedRule(String id, Table table, String citation) implements Rule {

  /// What the cells of one finding have in common.
  ///
  /// @param row of the table, from 0
  /// @param why the reason why their place is not certain
  private record Doubt(int row, String why) {}

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String requirement() {
    return Wording.of("rule.reviewed.requirement", table.section().numeral());
  }

  @Override
  public Optional<Example> example() {
    var cell = table.cells().getLast().ref();
    var sample = Sample.of(cell, "5");
    return Optional.of(new Example(sample, sample.unsure(cell)));
  }

  @Override
  public List<Finding> findings(Facts facts) {
    var inferred = facts.totals().draft().basis().inferred();
    if (inferred.isEmpty()) {
      return List.of();
    }
    var rows = new LinkedHashMap<Doubt, List<CellRef>>();
    for (Cell cell : table.cells()) {
      var why = inferred.get(cell.ref());
      if (why != null) {
        rows.computeIfAbsent(new Doubt(cell.box().row(), why), _ -> new ArrayList<>())
            .add(cell.ref());
      }
    }
    return rows.entrySet().stream().map(row -> finding(row.getKey(), row.getValue())).toList();
  }

  private Finding finding(Doubt doubt, List<CellRef> cells) {
    var first = cells.getFirst();
    int more = cells.size();
    return new Finding(
        this,
        first.section(),
        more == 1 ? first.label() : Wording.of("rule.reviewed.place", first.label(), more),
        Wording.of("rule.reviewed.message", more),
        doubt.why().isEmpty()
            ? Wording.of("rule.reviewed.advice")
            : Wording.of("rule.reviewed.advice.why", doubt.why()),
        cells,
        Optional.empty(),
        List.of(
            new Remedy.Visit(Wording.of("remedy.visit.inferred"), cells),
            new Remedy.Confirm(Wording.of("remedy.confirm", more), cells)));
  }
}
