package org.nianbao.rule.words;

import java.util.List;
import java.util.Optional;
import org.nianbao.rule.Example;
import org.nianbao.rule.Severity;
import org.nianbao.rule.Slip;
import org.nianbao.rule.TextRule;
import org.nianbao.statement.ReadParagraph;

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

  /// Titles and other fields of the cover are asked for elsewhere: words are looked at in the prose
  /// alone.
  @Override
  public final List<Slip> slips(ReadParagraph paragraph) {
    return paragraph.passage().isProse() ? inProse(paragraph) : List.of();
  }

  /// The faults in a paragraph of prose, in order.
  abstract List<Slip> inProse(ReadParagraph paragraph);

  /// What to do where it is not met.
  final String advice() {
    return requirement.advice();
  }
}
