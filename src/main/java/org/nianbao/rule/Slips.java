package org.nianbao.rule;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.nianbao.statement.ReadParagraph;

/// The faults found in each paragraph by each rule. A paragraph that was looked at before a change
/// is not looked at again.
public final class Slips {
  private final Map<ReadParagraph, Map<String, List<Slip>>> found = new IdentityHashMap<>();
  private final Map<ReadParagraph, Map<String, List<Slip>>> before;

  private Slips(Map<ReadParagraph, Map<String, List<Slip>>> before) {
    this.before = before;
  }

  /// Before anything was looked at.
  static Slips none() {
    return new Slips(Map.of());
  }

  /// For the check after a change.
  Slips next() {
    return new Slips(found);
  }

  /// The faults in a paragraph by a rule, looked for only if they were not before.
  List<Slip> of(String rule, ReadParagraph paragraph, Supplier<List<Slip>> search) {
    var known =
        found.computeIfAbsent(paragraph, one -> new HashMap<>(before.getOrDefault(one, Map.of())));
    return known.computeIfAbsent(rule, _ -> List.copyOf(search.get()));
  }
}
