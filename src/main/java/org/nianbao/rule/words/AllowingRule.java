package org.nianbao.rule.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianbao.rule.Example;
import org.nianbao.rule.Finding.Missing;
import org.nianbao.rule.Severity;
import org.nianbao.rule.Slip;
import org.nianbao.rule.TextRule;
import org.nianbao.statement.ReadParagraph;

/// Another rule that says nothing about words that an office allows.
///
/// @param rule the other rule
/// @param allowed the words
record AllowingRule(TextRule rule, Set<String> allowed) implements TextRule {

  @Override
  public String id() {
    return rule.id();
  }

  @Override
  public Severity severity() {
    return rule.severity();
  }

  @Override
  public String requirement() {
    return rule.requirement();
  }

  @Override
  public String citation() {
    return rule.citation();
  }

  @Override
  public Optional<Example> example() {
    return rule.example();
  }

  @Override
  public Optional<Missing> missing() {
    return rule.missing();
  }

  @Override
  public Grouping grouping() {
    return rule.grouping();
  }

  @Override
  public List<Slip> slips(ReadParagraph paragraph) {
    return rule.slips(paragraph).stream()
        .filter(slip -> allowed.stream().noneMatch(word -> isWithin(word, paragraph.text(), slip)))
        .toList();
  }

  /// Whether what a rule objects to lies within an occurrence of a word.
  private static boolean isWithin(String word, String text, Slip slip) {
    int last = slip.from();
    for (int at = text.indexOf(word, Math.max(0, slip.to() - word.length()));
        at >= 0 && at <= last;
        at = text.indexOf(word, at + 1)) {
      if (at + word.length() >= slip.to()) {
        return true;
      }
    }
    return false;
  }
}
