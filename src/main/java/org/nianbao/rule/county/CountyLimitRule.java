package org.nianbao.rule.county;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.rule.Example;
import org.nianbao.rule.Facts;
import org.nianbao.rule.Finding;
import org.nianbao.rule.Material;
import org.nianbao.rule.Rule;
import org.nianbao.rule.Sample;
import org.nianbao.rule.Severity;
import org.nianbao.rule.TextRule;
import org.nianbao.statement.Passage;
import org.nianbao.statement.ReportText.Placed;
import org.nianbao.wording.Wording;

/// Requires that parts of the text are no longer than the county allows. What is lit is the rest of
/// the paragraph in which it becomes too long.
///
/// @param limits the most characters of a part, blanks not counted
/// @param citation the basis of the requirement
record CountyLimitRule(Map<Passage, Integer> limits, String citation) implements Rule {

  @Override
  public String id() {
    return "county.limit";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String requirement() {
    return Wording.of("rule.county.limit.requirement");
  }

  @Override
  public Optional<Example> example() {
    var passage = first();
    return Optional.of(
        new Example(
            Sample.of(passage, "字".repeat(limits.get(passage))),
            Sample.of(passage, "字".repeat(limits.get(passage) + 1))));
  }

  private Passage first() {
    return limits.keySet().stream().sorted().findFirst().orElseThrow();
  }

  @Override
  public Material material(Facts facts) {
    return Material.of(limits.keySet().toArray(Passage[]::new));
  }

  @Override
  public List<Finding> findings(Facts facts) {
    var findings = new ArrayList<Finding>();
    for (var passage : limits.keySet().stream().sorted().toList()) {
      over(facts.text().in(passage), passage).ifPresent(findings::add);
    }
    return findings;
  }

  private Optional<Finding> over(List<Placed> paragraphs, Passage passage) {
    int most = limits.get(passage);
    int count = 0;
    Optional<Finding.Words> words = Optional.empty();
    for (var paragraph : paragraphs) {
      var text = paragraph.text();
      for (int i = 0; i < text.length(); i++) {
        if (text.charAt(i) != ' ' && ++count > most && words.isEmpty()) {
          words = Optional.of(TextRule.words(paragraph, i, text.length()));
        }
      }
    }
    var all = count;
    return words.map(lit ->
        Finding.about(
            this,
            List.of(lit),
            Wording.of("rule.county.limit.message", passage.label(), all, most, all - most),
            Wording.of("rule.county.limit.advice")));
  }
}
