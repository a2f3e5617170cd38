package org.nianbao.rule;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.nianbao.draft.Totals;
import org.nianbao.form.CellRef;
import org.nianbao.form.Term;

/// Finds the largest part of a sum that alone is more than the whole may be. That decides a
/// comparison whatever is blank: no count is below zero. Parts that are too much only together are
/// not reported until all are filled in, when it can be said by how much.
final class LargestPart {
  private LargestPart() {}

  /// The largest part that is more than the whole; empty if none is, or if some part may be below
  /// zero. A part that is a total of parts of its own counts as far as these are filled in.
  static Optional<Finding.Side> over(BigDecimal whole, Totals totals, Term parts) {
    return totals.least(parts).isEmpty()
        ? Optional.empty()
        : parts.parts().stream()
            .map(part -> side(totals, part))
            .filter(part -> part.figure().compareTo(whole) > 0)
            .max(Comparator.comparing(Finding.Side::figure));
  }

  private static Finding.Side side(Totals totals, CellRef part) {
    var term = Term.sum(part);
    return new Finding.Side(part.label(), "", totals.sum(term).value(), term.parts());
  }
}
