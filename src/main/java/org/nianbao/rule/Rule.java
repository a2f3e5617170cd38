package org.nianbao.rule;

import java.util.List;
import java.util.Optional;

/// One requirement on a report.
public interface Rule {

  /// The stable ASCII id, which never changes its meaning.
  String id();

  /// The severity of its findings.
  Severity severity();

  /// The requirement in one line, for the rule book.
  String requirement();

  /// The basis of the requirement: a document and the place in it.
  String citation();

  /// An example that meets it and one that does not; empty only for one that failed in the program.
  default Optional<Example> example() {
    return Optional.empty();
  }

  /// The findings where the draft does not meet it; empty where it does, or where a blank leaves
  /// that undecided.
  List<Finding> findings(Facts facts);

  /// What must be there so that it decides anything, in a draft.
  default Material material(Facts facts) {
    return Material.NONE;
  }

  /// Why it could not be decided whether a draft meets all of it, one plain sentence; empty where
  /// it was decided. A rule that says so may have findings all the same, about the rest.
  default Optional<String> unchecked(Facts facts) {
    return material(facts).lacking(facts);
  }
}
