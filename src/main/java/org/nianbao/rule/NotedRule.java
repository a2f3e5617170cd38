package org.nianbao.rule;

import java.util.List;
import java.util.Optional;
import org.nianbao.draft.Entry;
import org.nianbao.form.Table;
import org.nianbao.wording.Wording;

/// Warns about a cell that has a note beside its number. A number with a note counts as the number
/// and is exported as typed, but someone should look at it.
///
/// @param id the rule's id
/// @param table the table whose cells are checked
/// @param citation the basis of the requirement, a document and the place in it
public record NotedRule(String id, Table table, String citation) implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String requirement() {
    return Wording.of("rule.noted.requirement", table.section().numeral());
  }

  @Override
  public Optional<Example> example() {
    var cell = table.cells().getFirst().ref();
    return Optional.of(new Example(Sample.of(cell, "22"), Sample.of(cell, "22（其中修订16件）")));
  }

  @Override
  public List<Finding> findings(Facts facts) {
    var totals = facts.totals();
    return table.cells().stream()
        .filter(cell -> totals.draft().entry(cell.ref()) instanceof Entry.Noted)
        .map(cell -> {
          var entry = (Entry.Noted) totals.draft().entry(cell.ref());
          return Finding.at(
              this,
              cell.ref(),
              Wording.of("rule.noted.message", entry.text(), entry.number().toPlainString()),
              Wording.of("rule.noted.advice"));
        })
        .toList();
  }
}
