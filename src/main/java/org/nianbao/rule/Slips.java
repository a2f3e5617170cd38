package org.nianbao.rule;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.nianbao.draft.Draft;
import org.nianbao.statement.MentionReader;
import org.nianbao.statement.ReadParagraph;

/// What a check found out that the check after a change need not find out again: the faults in each
/// paragraph by each rule, and what last year's report says.
public final class Slips {
  private final Map<ReadParagraph, Map<String, List<Slip>>> found = new IdentityHashMap<>();
  private final Map<ReadParagraph, Map<String, List<Slip>>> before;
  private Optional<LastReport> last;

  private Slips(Map<ReadParagraph, Map<String, List<Slip>>> before, Optional<LastReport> last) {
    this.before = before;
    this.last = last;
  }

  /// Before anything was looked at.
  static Slips none() {
    return new Slips(Map.of(), Optional.empty());
  }

  /// For the check after a change.
  Slips next() {
    return new Slips(found, last);
  }

  /// The report of last year that is attached to a draft.
  Optional<LastReport> last(Draft draft, MentionReader reader) {
    last = LastReport.of(draft, reader, last);
    return last;
  }

  /// The faults in a paragraph by a rule, looked for only if they were not before.
  public List<Slip> of(String rule, ReadParagraph paragraph, Supplier<List<Slip>> search) {
    var known =
        found.computeIfAbsent(paragraph, one -> new HashMap<>(before.getOrDefault(one, Map.of())));
    return known.computeIfAbsent(rule, _ -> List.copyOf(search.get()));
  }
}
