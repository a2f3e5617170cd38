package org.nianbao.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.draft.Kept;
import org.nianbao.form.CellRef;

/// The order in which findings are worked through: errors, warnings, blanks, then what is kept; in
/// each the order of the rule book, but what follows from another finding comes right after that,
/// and many findings of one rule about cells are one entry.
final class FindingOrder {
  /// From so many on they are one entry.
  static final int MANY = 4;

  private final Findings findings;
  private final List<Finding> errors;
  private final Map<CellRef, Finding> wrongTotals = new LinkedHashMap<>();
  private final List<ListedFinding> list = new ArrayList<>();
  private final Map<Finding, Finding> causes = new IdentityHashMap<>();
  private final Set<Finding> done = Collections.newSetFromMap(new IdentityHashMap<>());

  private FindingOrder(Findings findings) {
    this.findings = findings;
    errors = of(Severity.ERROR);
    for (var error : errors) {
      if (error.rule() instanceof SumRule sum) {
        wrongTotals.putIfAbsent(sum.total(), error);
      }
    }
  }

  private List<Finding> of(Severity severity) {
    return findings.open().stream()
        .filter(finding -> finding.rule().severity() == severity)
        .toList();
  }

  static List<ListedFinding> of(Findings findings) {
    var order = new FindingOrder(findings);
    order.addErrors();
    Arrays.stream(Severity.values())
        .filter(severity -> severity != Severity.ERROR)
        .forEach(severity -> order.addMany(order.of(severity)));
    findings
        .kept()
        .forEach((finding, kept) ->
            order.list.add(
                new ListedFinding(
                    List.of(finding), Optional.empty(), Optional.of(kept).map(Kept::decision))));
    return order.list;
  }

  /// Adds the errors, each followed by those that it causes.
  private void addErrors() {
    for (var error : errors) {
      cause(error).ifPresent(cause -> causes.put(error, cause));
    }
    var roots = errors.stream().filter(error -> !causes.containsKey(error)).toList();
    for (var group : many(roots)) {
      list.add(group);
      done.addAll(group.findings());
      addCausedBy(group.first());
    }
    // What causes itself in a circle has no root.
    errors.stream()
        .filter(error -> !done.contains(error))
        .forEach(error -> list.add(ListedFinding.of(error, Optional.empty())));
  }

  private void addCausedBy(Finding cause) {
    for (var error : causes.isEmpty() ? List.<Finding>of() : errors) {
      if (causes.get(error) == cause && done.add(error)) {
        list.add(ListedFinding.of(error, Optional.of(cause)));
        addCausedBy(error);
      }
    }
  }

  private void addMany(List<Finding> some) {
    list.addAll(many(some));
  }

  /// Puts many findings of one rule, each about one cell by itself, into one entry.
  private static List<ListedFinding> many(List<Finding> some) {
    var entries = new ArrayList<ListedFinding>();
    for (int i = 0; i < some.size(); ) {
      var first = some.get(i);
      int end = i + 1;
      while (isOfACell(first) && end < some.size() && isAlike(first, some.get(end))) {
        end++;
      }
      if (end - i >= MANY) {
        entries.add(new ListedFinding(some.subList(i, end), Optional.empty(), Optional.empty()));
        i = end;
      } else {
        entries.add(ListedFinding.of(first, Optional.empty()));
        i++;
      }
    }
    return entries;
  }

  private static boolean isOfACell(Finding finding) {
    return finding.cells().size() == 1 && finding.comparison().isEmpty();
  }

  private static boolean isAlike(Finding first, Finding other) {
    return isOfACell(other) && first.rule().id().equals(other.rule().id());
  }

  /// What a wrong sum follows from: a wrong total among its numbers, or a column that is not in
  /// balance among those that its column sums up.
  private Optional<Finding> cause(Finding error) {
    var total =
        error.concerned().stream()
            .filter(cell -> !isTotalOf(error, cell))
            .flatMap(cell -> Optional.ofNullable(wrongTotals.get(cell)).stream())
            .filter(cause -> cause != error)
            .findFirst();
    return total.or(() -> summedColumn(error));
  }

  private static boolean isTotalOf(Finding error, CellRef cell) {
    return error.rule() instanceof SumRule sum && sum.total().equals(cell);
  }

  private Optional<Finding> summedColumn(Finding error) {
    return error.rule() instanceof BalanceRule balance
        ? errors.stream()
            .filter(cause -> cause != error)
            .filter(cause -> cause.rule() instanceof BalanceRule part && isSummedUp(part, balance))
            .findFirst()
        : Optional.empty();
  }

  private boolean isSummedUp(BalanceRule part, BalanceRule whole) {
    var total = whole.left().parts().getFirst();
    return Optional.ofNullable(findings.totals().draft().edition().tableOf(total).sums().get(total))
        .filter(sum -> sum.parts().contains(part.left().parts().getFirst()))
        .isPresent();
  }
}
