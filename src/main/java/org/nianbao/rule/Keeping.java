package org.nianbao.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Kept;
import org.nianbao.draft.Kept.Decision;
import org.nianbao.draft.Totals;
import org.nianbao.wording.Wording;

/// The decisions to keep findings of a draft. Of several findings that say the same, each needs a
/// decision of its own.
final class Keeping {
  private Keeping() {}

  /// The warnings among some findings that are kept, with the decisions.
  static Map<Finding, Kept> kept(Totals totals, List<Finding> findings) {
    var left = new ArrayList<>(totals.draft().basis().kept());
    var kept = new LinkedHashMap<Finding, Kept>();
    for (var finding : findings) {
      if (finding.mayBeKept() && isDecided(left, finding)) {
        var subject = FindingSubject.of(finding, totals);
        left.stream()
            .filter(one -> one.subject().equals(subject))
            .findFirst()
            .ifPresent(one -> {
              kept.put(finding, one);
              left.remove(one);
            });
      }
    }
    return kept;
  }

  private static boolean isDecided(List<Kept> kept, Finding finding) {
    return kept.stream().anyMatch(one -> one.subject().rule().equals(finding.rule().id()));
  }

  /// The draft with a finding kept; decisions that no finding is kept by are replaced.
  ///
  /// @param used the decisions that findings are kept by
  static Draft keep(Totals totals, Collection<Kept> used, Finding finding, Decision decision) {
    if (!finding.mayBeKept()) {
      throw new IllegalArgumentException(finding.rule().id());
    }
    var draft = totals.draft();
    var subject = FindingSubject.of(finding, totals);
    var all = new ArrayList<>(draft.basis().kept());
    idle(draft, used).stream().filter(one -> one.subject().isLike(subject)).forEach(all::remove);
    all.add(new Kept(subject, decision, Map.of()));
    return draft.with(draft.basis().withKept(all));
  }

  /// The draft without a decision.
  static Draft without(Draft draft, Kept decision) {
    var all = new ArrayList<>(draft.basis().kept());
    all.remove(decision);
    return draft.with(draft.basis().withKept(all));
  }

  /// The latest decision about a finding like this one with other numbers, in this report or in
  /// last year's.
  ///
  /// @param used the decisions that findings are kept by
  static Optional<Decision> before(Totals totals, Collection<Kept> used, Finding finding) {
    var subject = FindingSubject.of(finding, totals);
    var draft = totals.draft();
    return Stream.of(idle(draft, used), draft.basis().keptLastYear())
        .flatMap(all -> all.reversed().stream())
        .filter(one -> one.subject().isLike(subject))
        .findFirst()
        .map(Kept::decision);
  }

  /// The decisions that no finding is kept by.
  private static List<Kept> idle(Draft draft, Collection<Kept> used) {
    var idle = new ArrayList<>(draft.basis().kept());
    used.forEach(idle::remove);
    return idle;
  }

  /// A decision in a sentence for people: the reason, who decided and when.
  static String told(Decision decision) {
    var by = decision.by();
    return Wording.of("finding.kept", decision.reason(), by.name(), by.role(), decision.date());
  }
}
