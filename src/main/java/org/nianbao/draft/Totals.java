package org.nianbao.draft;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.nianbao.form.CellKind;
import org.nianbao.form.CellRef;
import org.nianbao.form.Table;
import org.nianbao.form.Term;

/// A draft with its totals computed: the sum of every total, and the number that every cell counts
/// as.
public final class Totals {
  private static final Sum NOTHING = new Sum(BigDecimal.ZERO, State.EMPTY);

  private final Draft draft;
  private final Map<CellRef, Sum> sums = new HashMap<>();

  private Totals(Draft draft) {
    this.draft = draft;
  }

  /// The sum of those parts that have a value, and whether that is all of them.
  ///
  /// @param value the sum of the parts that have a value
  /// @param state how far the parts are filled in
  public record Sum(BigDecimal value, State state) {

    /// Whether every part has a value, so that the sum is final.
    public boolean isComplete() {
      return state == State.COMPLETE;
    }

    /// Whether the sum is complete and an entry is a plain number equal to it.
    public boolean is(Entry entry) {
      return isComplete()
          && entry instanceof Entry.Numeral(var number, _)
          && number.compareTo(value) == 0;
    }
  }

  /// How far the parts of a sum are filled in.
  public enum State {
    /// No part has a value: there is nothing to show.
    EMPTY,
    /// Some parts have a value: the sum is shown but is not final.
    PARTIAL,
    /// Every part has a value.
    COMPLETE
  }

  /// Computes every total of the draft.
  public static Totals of(Draft draft) {
    var totals = new Totals(draft);
    for (var table : draft.edition().tables()) {
      table.sums().keySet().forEach(total -> totals.follow(table, total));
    }
    return totals;
  }

  private Sum follow(Table table, CellRef total) {
    var known = sums.get(total);
    if (known == null) {
      for (var part : table.sums().get(total).parts()) {
        if (table.isTotal(part)) {
          follow(table, part);
        }
      }
      known = sum(table.sums().get(total));
      sums.put(total, known);
    }
    return known;
  }

  /// Entries that were read elsewhere, with every total that shows the same number as its sum,
  /// partial sums included, made to follow it; one that differs stays.
  ///
  /// @param before the draft that they are for
  /// @param entries the entries as they were read
  public static Map<CellRef, Entry> settled(Draft before, Map<CellRef, Entry> entries) {
    var settled = new LinkedHashMap<>(entries);
    for (var table : before.edition().tables()) {
      settled.replaceAll((cell, entry) ->
          table.isTotal(cell) && entry instanceof Entry.Numeral ? Entry.BLANK : entry);
      // A total of totals stands behind them in the form's sums, so that each sum is settled when
      // it is compared.
      for (var total : table.sums().keySet()) {
        if (entries.get(total) instanceof Entry.Numeral stated
            && !says(of(before.with(settled)), total, stated.number())) {
          settled.put(total, stated);
        }
      }
    }
    return settled;
  }

  private static boolean says(Totals totals, CellRef total, BigDecimal number) {
    return totals
        .sumOf(total)
        .filter(sum -> sum.state() != State.EMPTY)
        .filter(sum -> sum.value().compareTo(number) == 0)
        .isPresent();
  }

  /// The draft whose totals these are.
  public Draft draft() {
    return draft;
  }

  /// Whether the cell is a total that follows its sum, having no entry of its own.
  public boolean follows(CellRef cell) {
    return sums.containsKey(cell) && draft.entry(cell) instanceof Entry.Blank;
  }

  /// The sum of a total's parts, whatever was typed into the total itself; empty for a cell that is
  /// not a total.
  public Optional<Sum> sumOf(CellRef total) {
    return Optional.ofNullable(sums.get(total));
  }

  /// The number that a cell counts as in comparisons: its own number, or the complete sum that it
  /// follows. Empty if the cell is blank or unreadable, or while that sum is not complete.
  public Optional<BigDecimal> value(CellRef cell) {
    return follows(cell)
        ? Optional.of(sums.get(cell)).filter(Sum::isComplete).map(Sum::value)
        : draft.entry(cell).value();
  }

  /// The text that a cell shows: its entry, or the sum that it follows, even a partial one; empty
  /// if there is neither.
  public String shown(CellRef cell) {
    return follows(cell) && sums.get(cell).state() != State.EMPTY
        ? sums.get(cell).value().toPlainString()
        : draft.entry(cell).text();
  }

  /// The text that a cell has in an exported document: as [#shown], but empty while the sum that a
  /// total follows is partial.
  public String printed(CellRef cell) {
    return follows(cell) && !sums.get(cell).isComplete() ? "" : shown(cell);
  }

  /// The sum of those cells of a term that have a value.
  public Sum sum(Term term) {
    var value = BigDecimal.ZERO;
    boolean started = false;
    boolean complete = true;
    for (var part : term.parts()) {
      var amount = amount(part);
      started |= amount.state() != State.EMPTY;
      complete &= amount.isComplete();
      value = value.add(amount.value());
    }
    var state = complete ? State.COMPLETE : started ? State.PARTIAL : State.EMPTY;
    return new Sum(value, state);
  }

  /// The least that a sum of cells can be, whatever its blank cells will hold, since no count is
  /// below zero. Empty if one of its cells may be negative, because it takes a change (增/减) or
  /// because a minus was typed into it.
  public Optional<BigDecimal> least(Term term) {
    return term.parts().stream().anyMatch(this::mayBeNegative)
        ? Optional.empty()
        : Optional.of(sum(term).value());
  }

  private boolean mayBeNegative(CellRef part) {
    var table = draft.edition().tableOf(part);
    if (follows(part)) {
      return table.sums().get(part).parts().stream().anyMatch(this::mayBeNegative);
    }
    return table.cell(part).kind() == CellKind.CHANGE
        || draft.entry(part) instanceof Entry.Unreadable(_, Entry.Fault fault)
            && fault == Entry.Fault.NEGATIVE;
  }

  private Sum amount(CellRef part) {
    var entry = draft.entry(part);
    if (entry instanceof Entry.Blank) {
      return sums.getOrDefault(part, NOTHING);
    }
    return entry.value().map(value -> new Sum(value, State.COMPLETE)).orElse(NOTHING);
  }
}
