package org.nianbao.rule;

import java.util.List;
import java.util.Optional;
import org.nianbao.draft.Entry;
import org.nianbao.draft.Totals;
import org.nianbao.form.Cell;
import org.nianbao.form.Table;
import org.nianbao.wording.Wording;

/// Requires that every cell's content can be read as the kind of number that the form asks for.
///
/// @param id the rule's id
/// @param table the table whose cells are checked
/// @param citation the basis of the requirement, a document and the place in it
public record ReadableRule(String id, Table table, String citation) implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String requirement() {
    return Wording.of("rule.readable.requirement", table.section().numeral());
  }

  @Override
  public Optional<Example> example() {
    var cell = table.cells().getFirst().ref();
    return Optional.of(new Example(Sample.of(cell, "300"), Sample.of(cell, "三百件")));
  }

  @Override
  public List<Finding> findings(Facts facts) {
    var totals = facts.totals();
    return table.cells().stream().flatMap(cell -> finding(totals, cell).stream()).toList();
  }

  private Optional<Finding> finding(Totals totals, Cell cell) {
    if (!(totals.draft().entry(cell.ref()) instanceof Entry.Unreadable(String text, var fault))) {
      return Optional.empty();
    }
    return Optional.of(Finding.at(this, cell.ref(), message(fault, text), advice(cell, fault)));
  }

  private static String message(Entry.Fault fault, String text) {
    var shown = Quote.of(text);
    return switch (fault) {
      case NOT_A_NUMBER -> Wording.of("rule.readable.notNumber", shown);
      case NOT_WHOLE -> Wording.of("rule.readable.notWhole", shown);
      case NEGATIVE -> Wording.of("rule.readable.negative", shown);
      case TOO_MANY_DECIMALS -> Wording.of("rule.readable.decimals", shown, Entry.MAX_DECIMALS);
      case TOO_LONG -> Wording.of("rule.readable.long", shown, Entry.MAX_DIGITS);
    };
  }

  private static String advice(Cell cell, Entry.Fault fault) {
    if (fault == Entry.Fault.TOO_LONG) {
      return Wording.of("rule.readable.advice.long");
    }
    return switch (cell.kind()) {
      case COUNT -> Wording.of("rule.readable.advice.count");
      case CHANGE -> Wording.of("rule.readable.advice.change");
      case AMOUNT -> Wording.of("rule.readable.advice.amount");
      case PURCHASE -> Wording.of("rule.readable.advice.purchase");
    };
  }
}
