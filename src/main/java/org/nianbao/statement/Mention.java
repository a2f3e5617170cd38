package org.nianbao.statement;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nianbao.draft.Figure;
import org.nianbao.draft.Totals;
import org.nianbao.form.CellRef;
import org.nianbao.wording.Wording;

/// A number in the text, and the cells that it states, if any.
///
/// @param numeral the number, with its place in the paragraph
/// @param paragraph the paragraph's index, from 0
/// @param name the words that say what it is, such as 上年结转; empty if it states no cell
/// @param readings the cells or sums that it may state, the usual one first; empty if it states
///   none
/// @param silence why it states none; empty if it states some
public record Mention(
    Numeral numeral,
    int paragraph,
    String name,
    List<Figure.Sum> readings,
    Optional<Silence> silence) {

  /// Why a number is not compared with the tables.
  public enum Silence {
    /// A year, a date or a time.
    TIME,
    /// A number of a document, a telephone number, an address, a place in a list, a part of a name.
    NAME,
    /// A percentage.
    SHARE,
    /// It speaks of another year.
    OTHER_YEAR,
    /// It says by how much something grew or shrank.
    CHANGE,
    /// It counts only some of what a cell counts.
    SOME,
    /// It is not exact.
    INEXACT,
    /// It may count what the tables do, and the words do not say which of their cells.
    UNCLEAR,
    /// It counts something that the tables do not have.
    NOT_IN_TABLES;

    /// Why, one plain sentence.
    public String sentence() {
      return switch (this) {
        case TIME -> Wording.of("mention.silence.time");
        case NAME -> Wording.of("mention.silence.name");
        case SHARE -> Wording.of("mention.silence.share");
        case OTHER_YEAR -> Wording.of("mention.silence.other_year");
        case CHANGE -> Wording.of("mention.silence.change");
        case SOME -> Wording.of("mention.silence.some");
        case INEXACT -> Wording.of("mention.silence.inexact");
        case UNCLEAR -> Wording.of("mention.silence.unclear");
        case NOT_IN_TABLES -> Wording.of("mention.silence.not_in_tables");
      };
    }
  }

  /// How a number stands to the tables.
  public enum State {
    /// It is what its cells say.
    AGREES,
    /// It is not what its cells say.
    DIFFERS,
    /// It cannot be compared.
    UNCHECKED;

    /// The stable ASCII name used on the command line.
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Mention silent(Numeral numeral, Silence why) {
    return new Mention(numeral, 0, "", List.of(), Optional.of(why));
  }

  /// The same mention in the paragraph of an index, with its offsets there.
  Mention in(SeenText seen, int index) {
    var placed =
        numeral.at(seen.from(numeral.from()), seen.to(numeral.to()), seen.to(numeral.end()));
    return new Mention(placed, index, name, readings, silence);
  }

  /// What sort of number it is.
  public Numeral.Kind kind() {
    return numeral.kind();
  }

  /// The number as it was typed.
  public BigDecimal number() {
    return numeral.value();
  }

  /// What it counts, such as 件.
  public String unit() {
    return numeral.unit();
  }

  /// The offset of its first digit in the paragraph.
  public int from() {
    return numeral.from();
  }

  /// The offset after its last digit.
  public int to() {
    return numeral.to();
  }

  /// How it stands to the tables.
  public State state(Totals totals) {
    return equal(totals).isPresent()
        ? State.AGREES
        : different(totals).isPresent() ? State.DIFFERS : State.UNCHECKED;
  }

  /// Why it cannot be compared, one plain sentence; empty if it can.
  public Optional<String> why(Totals totals) {
    return state(totals) == State.UNCHECKED
        ? Optional.of(silence.map(Silence::sentence).orElseGet(() -> Wording.of("mention.open")))
        : Optional.empty();
  }

  /// The cells that it agrees with or differs from, or that it may state once they are filled in.
  public List<CellRef> cells(Totals totals) {
    return equal(totals)
        .or(() -> different(totals))
        .or(() -> readings.stream().findFirst())
        .map(Figure.Sum::cells)
        .orElse(List.of());
  }

  /// The reading whose value is the number typed, to its last digit; empty if there is none.
  public Optional<Figure.Sum> equal(Totals totals) {
    return readings.stream()
        .filter(one -> one.value(totals).filter(numeral::states).isPresent())
        .findFirst();
  }

  /// The reading with the nearest value, if the number typed contradicts all; empty while one is
  /// right, or may be once its blank cells are filled in.
  public Optional<Figure.Sum> different(Totals totals) {
    if (equal(totals).isPresent() || readings.stream().anyMatch(one -> isOpen(one, totals))) {
      return Optional.empty();
    }
    return readings.stream()
        .filter(one -> one.value(totals).isPresent())
        .min(Comparator.comparing(one -> one.value(totals).orElseThrow().subtract(number()).abs()));
  }

  /// Whether blank cells may still make a reading equal to the number.
  private boolean isOpen(Figure.Sum reading, Totals totals) {
    return reading.value(totals).isEmpty()
        && totals.least(reading.term()).filter(numeral::isBelow).isEmpty();
  }
}
