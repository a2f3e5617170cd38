package org.nianbao.rule.years;

import java.util.List;
import java.util.Optional;
import org.nianbao.rule.Facts;
import org.nianbao.rule.Finding;
import org.nianbao.rule.LastReport;
import org.nianbao.rule.Rule;
import org.nianbao.rule.Severity;
import org.nianbao.wording.Wording;

/// A requirement on a report beside that of the year before.
interface YearRule extends Rule {

  /// The findings beside a report that is of the year before.
  List<Finding> findings(Facts facts, LastReport last);

  /// Why part of it could not be compared with a report that is of the year before.
  default Optional<String> unchecked(Facts facts, LastReport last) {
    return Rule.super.unchecked(facts);
  }

  @Override
  default Severity severity() {
    return Severity.WARNING;
  }

  @Override
  default List<Finding> findings(Facts facts) {
    return facts
        .last()
        .filter(last -> last.says().isYearBefore(facts.totals().draft()))
        .map(last -> findings(facts, last))
        .orElse(List.of());
  }

  @Override
  default Optional<String> unchecked(Facts facts) {
    if (facts.last().isEmpty()) {
      return Optional.of(Wording.of("years.unchecked.none"));
    }
    var last = facts.last().get();
    return last.says().isYearBefore(facts.totals().draft())
        ? unchecked(facts, last)
        : Optional.of(
            Wording.of(
                "years.unchecked.year",
                last.says().year(),
                facts.totals().draft().cover().year() - 1));
  }

  /// Why some cells could not be compared; empty if there are none.
  static Optional<String> blank(long cells) {
    return cells == 0 ? Optional.empty() : Optional.of(Wording.of("years.unchecked.blank", cells));
  }
}
