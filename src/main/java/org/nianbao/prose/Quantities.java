package org.nianbao.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nianbao.draft.Figure;
import org.nianbao.form.CellRef;
import org.nianbao.form.Edition;
import org.nianbao.form.Term;
import org.nianbao.wording.Wording;

/// Every number that a text may quote: those that reports usually quote first, then all cells.
///
/// @param list in the order in which they are offered
public record Quantities(List<Quantity> list) {

  public Quantities {
    list = List.copyOf(list);
  }

  /// The usual ones, then the other cells of an edition.
  public static Quantities of(Edition edition, List<Quantity> usual) {
    var list = new ArrayList<>(usual);
    var known = usual.stream().map(Quantity::figure).collect(Collectors.toSet());
    for (var table : edition.tables()) {
      for (var cell : table.cells()) {
        if (!known.contains(Figure.of(cell.ref()))) {
          list.add(Quantity.of(cell.ref()));
        }
      }
    }
    return new Quantities(list);
  }

  /// The cell of a stable id.
  ///
  /// @throws java.util.NoSuchElementException if no number is taken from it
  public CellRef cell(String id) {
    return list.stream()
        .flatMap(one -> one.figure().cells().stream())
        .filter(cell -> cell.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /// The name of a figure for people, such as 上年结转，总计.
  public String name(Figure figure) {
    return list.stream()
        .filter(one -> one.figure().equals(figure))
        .findFirst()
        .map(Quantity::name)
        .orElseGet(() ->
            switch (figure) {
              case Figure.Sum(var term) -> name(term);
              case Figure.Share(var part, var whole, _) ->
                  Wording.of("figure.share", name(part), name(whole));
            });
  }

  /// The source of a figure for people, such as 表三“上年结转，总计”.
  public String source(Figure figure) {
    return Wording.of("figure.source", place(figure), name(figure));
  }

  /// The tables that a figure is taken from, such as 表三.
  public static String place(Figure figure) {
    return figure.cells().stream()
        .map(cell -> Wording.of("figure.table", cell.section().numeral()))
        .distinct()
        .collect(Collectors.joining(Wording.of("figure.plus")));
  }

  private static String name(Term term) {
    return term.parts().stream()
        .map(part -> Quantity.of(part).name())
        .collect(Collectors.joining(Wording.of("figure.plus")));
  }
}
