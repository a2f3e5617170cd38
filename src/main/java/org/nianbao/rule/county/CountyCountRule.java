package org.nianbao.rule.county;

import java.util.List;
import java.util.Optional;
import org.nianbao.rule.Example;
import org.nianbao.rule.Facts;
import org.nianbao.rule.Finding;
import org.nianbao.rule.Finding.Missing;
import org.nianbao.rule.Material;
import org.nianbao.rule.Rule;
import org.nianbao.rule.Severity;
import org.nianbao.statement.Passage;
import org.nianbao.wording.Wording;

/// Requires that section one counts what the county asks for, or says that there was nothing.
///
/// @param counts what must be counted
/// @param citation the basis of the requirement
record CountyCountRule(List<Counted> counts, String citation) implements Rule {

  @Override
  public String id() {
    return "county.count";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String requirement() {
    return Wording.of(
        "rule.county.count.requirement",
        Wording.listed(counts.stream().map(Counted::label).toList()));
  }

  @Override
  public Optional<Example> example() {
    return Optional.of(Example.of("门户网站发布信息20条，公众号发布30条，公报2期，解读5篇，回应留言6条。", "今年的公开工作有新的进步。"));
  }

  @Override
  public Material material(Facts facts) {
    return Material.of(Passage.OVERVIEW);
  }

  @Override
  public List<Finding> findings(Facts facts) {
    var paragraphs = facts.text().in(Passage.OVERVIEW);
    return counts.stream()
        .filter(one -> paragraphs.stream().noneMatch(each -> one.isCountedIn(each.read())))
        .map(one ->
            Finding.lacking(
                this,
                Missing.NUMBER,
                Passage.OVERVIEW,
                Wording.of("rule.county.count.message", one.label()),
                Wording.of("rule.county.count.advice")))
        .toList();
  }
}
