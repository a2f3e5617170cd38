package org.nianbao.draft;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.form.CellRef;
import org.nianbao.form.Term;

/// A linked figure, 联动数: a number in the prose that is computed from the tables and follows them.
public sealed interface Figure {

  /// The placeholder in the prose while the tables do not give the number yet.
  String UNKNOWN = "〔未填〕";

  /// The most decimals of a percentage.
  int MAX_DECIMALS = 6;

  /// The cells that the number is computed from, each once.
  List<CellRef> cells();

  /// The number as text; empty while a cell is blank or cannot be read, or while the whole of a
  /// share is zero.
  Optional<String> shown(Totals totals);

  /// The text in the prose: the number, or [#UNKNOWN] while there is none.
  default String text(Totals totals) {
    return shown(totals).orElse(UNKNOWN);
  }

  /// A figure that shows one cell.
  static Figure of(CellRef cell) {
    return new Sum(Term.sum(cell));
  }

  /// The number of a cell, or a sum of cells.
  ///
  /// @param term the cells added up
  record Sum(Term term) implements Figure {

    @Override
    public List<CellRef> cells() {
      return term.parts().stream().distinct().toList();
    }

    /// The number; empty while a cell is blank or cannot be read.
    public Optional<BigDecimal> value(Totals totals) {
      return Optional.of(totals.sum(term)).filter(Totals.Sum::isComplete).map(Totals.Sum::value);
    }

    /// The sum as text; a single cell as it shows its number, with its decimals, but without a note
    /// in brackets.
    @Override
    public Optional<String> shown(Totals totals) {
      var first = totals.draft().entry(term.parts().getFirst());
      return term.parts().size() == 1 && first instanceof Entry.Numeral(_, var text)
          ? Optional.of(text)
          : value(totals).map(BigDecimal::toPlainString);
    }
  }

  /// A share in per cent, rounded half up, with its sign: 17.46%.
  ///
  /// @param part the cells that make up the part
  /// @param whole the cells that make up 100%
  /// @param decimals decimals of the percentage, 0 to [#MAX_DECIMALS]
  record Share(Term part, Term whole, int decimals) implements Figure {

    /// @throws IllegalArgumentException if the number of decimals is out of range
    public Share {
      if (decimals < 0 || decimals > MAX_DECIMALS) {
        throw new IllegalArgumentException("decimals: " + decimals);
      }
    }

    @Override
    public List<CellRef> cells() {
      return Stream.concat(part.parts().stream(), whole.parts().stream()).distinct().toList();
    }

    @Override
    public Optional<String> shown(Totals totals) {
      var some = new Sum(part).value(totals);
      var all = new Sum(whole).value(totals).filter(value -> value.signum() != 0);
      return some.flatMap(value ->
          all.map(of ->
              value.movePointRight(2).divide(of, decimals, RoundingMode.HALF_UP).toPlainString()
                  + "%"));
    }
  }
}
