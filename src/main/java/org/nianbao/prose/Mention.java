package org.nianbao.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.nianbao.draft.Figure;
import org.nianbao.draft.Totals;

/// A number typed into the text that states the value of a cell or of a sum of cells.
///
/// @param name the words that name it, such as 上年结转
/// @param unit the unit that follows, such as 件
/// @param paragraph the paragraph's index, from 0
/// @param from the offset of its first digit
/// @param to the offset after its last
/// @param number the number
/// @param readings the cells or sums that it may refer to, the usual one first
public record Mention(
    String name,
    String unit,
    int paragraph,
    int from,
    int to,
    BigDecimal number,
    List<Figure.Sum> readings) {

  /// The same mention in another paragraph.
  Mention in(int index) {
    return new Mention(name, unit, index, from, to, number, readings);
  }

  /// The reading whose value is the number typed; empty if there is none.
  public Optional<Figure.Sum> equal(Totals totals) {
    return readings.stream()
        .filter(one -> one.value(totals).filter(value -> value.compareTo(number) == 0).isPresent())
        .findFirst();
  }

  /// The usual reading, if the number typed contradicts it; empty while any reading is right, or
  /// undecided for want of an entry.
  public Optional<Figure.Sum> different(Totals totals) {
    return equal(totals).isPresent()
            || readings.stream().anyMatch(one -> one.value(totals).isEmpty())
        ? Optional.empty()
        : Optional.of(readings.getFirst());
  }
}
