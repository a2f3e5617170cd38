package org.nianbao.rule;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.nianbao.draft.Totals;
import org.nianbao.form.Term;

/// Sums as a person would write them down.
final class Working {
  private static final int LONGEST = 6;

  private Working() {}

  /// `1 + 3`, in full for up to six parts; a longer sum leaves its zeros out, and is left out
  /// itself where that does not make it short, or where a part is itself only partly filled in.
  static String of(Totals totals, Term term) {
    var parts = term.parts();
    var numbers =
        parts.stream()
            .flatMap(part -> totals.value(part).stream())
            .filter(number -> parts.size() <= LONGEST || number.signum() != 0)
            .toList();
    var sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return numbers.size() > LONGEST || sum.compareTo(totals.sum(term).value()) != 0
        ? ""
        : numbers.stream().map(number -> number.toPlainString()).collect(Collectors.joining(" + "));
  }
}
