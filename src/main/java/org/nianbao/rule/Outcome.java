package org.nianbao.rule;

import java.util.List;
import java.util.Optional;

/// What came of checking a draft against one rule.
///
/// @param rule the rule
/// @param findings its findings, those that are kept included
/// @param unchecked why it could not be decided whether all of it is met; empty if it was decided
public record Outcome(Rule rule, List<Finding> findings, Optional<String> unchecked) {

  public Outcome {
    findings = List.copyOf(findings);
  }

  /// Whether the draft meets the rule without any doubt.
  public boolean isMet() {
    return findings.isEmpty() && unchecked.isEmpty();
  }
}
