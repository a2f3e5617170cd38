package org.nianbao.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.nianbao.draft.Figure;
import org.nianbao.draft.Totals;

/// A number typed by hand that states what cells say.
///
/// @param name the words that name it, such as 上年结转
/// @param unit the unit that follows, such as 件
/// @param paragraph the paragraph's index, from 0
/// @param from the offset of its first digit
/// @param to the offset after its last
/// @param number the number
/// @param readings the numbers that it may mean, the usual one first
public record Mention(
    String name,
    String unit,
    int paragraph,
    int from,
    int to,
    BigDecimal number,
    List<Figure.Sum> readings) {

  /// The same in another paragraph.
  Mention in(int index) {
    return new Mention(name, unit, index, from, to, number, readings);
  }

  /// What it quotes rightly; empty if it does not.
  public Optional<Figure.Sum> equal(Totals totals) {
    return readings.stream()
        .filter(one -> one.value(totals).filter(value -> value.compareTo(number) == 0).isPresent())
        .findFirst();
  }

  /// What it quotes wrongly, in the usual reading; empty while any reading is right or undecided.
  public Optional<Figure.Sum> different(Totals totals) {
    return equal(totals).isPresent()
            || readings.stream().anyMatch(one -> one.value(totals).isEmpty())
        ? Optional.empty()
        : Optional.of(readings.getFirst());
  }
}
