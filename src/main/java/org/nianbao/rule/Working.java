package org.nianbao.rule;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.nianbao.draft.Totals;
import org.nianbao.form.Term;

/// Writes sums as a person would write them down.
final class Working {
  private static final int LONGEST = 6;

  private Working() {}

  /// The parts of a sum, such as `1 + 3`: all of them if there are up to six, else without zeros.
  /// Empty where more than six numbers are left, or where a part is itself only partly filled in.
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
