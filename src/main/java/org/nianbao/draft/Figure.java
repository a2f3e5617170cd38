package org.nianbao.draft;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.form.CellRef;
import org.nianbao.form.Term;

/// 联动数: a number in the text that is taken from the tables and follows them.
public sealed interface Figure {

  /// What stands in the text while the tables do not give the number yet.
  String UNKNOWN = "〔未填〕";

  /// The most decimals that a share is given to.
  int MAX_DECIMALS = 6;

  /// The cells that it is made of, each once.
  List<CellRef> cells();

  /// What the tables say; empty while a cell is blank or cannot be read, or where a share would be
  /// one of nothing.
  Optional<String> shown(Totals totals);

  /// What stands in the text.
  default String text(Totals totals) {
    return shown(totals).orElse(UNKNOWN);
  }

  /// What one cell says.
  static Figure of(CellRef cell) {
    return new Sum(Term.sum(cell));
  }

  /// A cell, or a sum of cells.
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

    /// A single cell as it stands there, decimals and all; a note in brackets is no part of it.
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
  /// @param part what is a part
  /// @param whole of what
  /// @param decimals decimals of the percentage, 0 to [#MAX_DECIMALS]
  record Share(Term part, Term whole, int decimals) implements Figure {

    /// @throws IllegalArgumentException if there are too many decimals
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
