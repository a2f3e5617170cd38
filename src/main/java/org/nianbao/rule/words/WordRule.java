package org.nianbao.rule.words;

import java.util.Optional;
import org.nianbao.rule.Example;
import org.nianbao.rule.Severity;
import org.nianbao.rule.TextRule;

/// A rule about words that needs more than patterns: what the rule book says of it, and an example.
abstract class WordRule implements TextRule {
  private final Requirement requirement;
  private final Example example;

  WordRule(Requirement requirement, Example example) {
    this.requirement = requirement;
    this.example = example;
  }

  @Override
  public final String id() {
    return requirement.id();
  }

  @Override
  public final Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public final String requirement() {
    return requirement.text();
  }

  @Override
  public final String citation() {
    return requirement.citation();
  }

  @Override
  public final Optional<Example> example() {
    return Optional.of(example);
  }

  /// What to do where it is not met.
  final String advice() {
    return requirement.advice();
  }
}
