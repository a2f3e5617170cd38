package org.nianbao.rule.years;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.draft.Totals;
import org.nianbao.form.Edition;
import org.nianbao.rule.Example;
import org.nianbao.rule.Facts;
import org.nianbao.rule.Finding;
import org.nianbao.rule.LastReport;
import org.nianbao.rule.Material;
import org.nianbao.rule.Remedy;
import org.nianbao.rule.Sample;
import org.nianbao.rule.TextRule;
import org.nianbao.statement.Mention;
import org.nianbao.statement.Passage;
import org.nianbao.statement.ReportText.Placed;
import org.nianbao.wording.Wording;

/// Requires that what the text says of last year's number, or of the change since (同比, 较上年), is
/// what last year's report has in the same cells. Only a number that agrees with this year's cells
/// says which they are.
///
/// @param id the rule's id
/// @param edition the form of the report
/// @param citation the basis of the requirement, a document and the place in it
record StatedChangeRule(String id, Edition edition, String citation) implements YearRule {

  @Override
  public String requirement() {
    return Wording.of("rule.change.requirement");
  }

  @Override
  public Optional<Example> example() {
    var cell = edition.cell("t2.licence").orElseThrow().ref();
    var last = Sample.of(cell, "100");
    var now = Sample.of(cell, "120");
    return Optional.of(
        new Example(
            now.and(Passage.OVERVIEW, "作出行政许可决定120件，比上年增加20件。").after(last),
            now.and(Passage.OVERVIEW, "作出行政许可决定120件，比上年增加30件。").after(last)));
  }

  @Override
  public Material material(Facts facts) {
    return Material.PROSE;
  }

  @Override
  public List<Finding> findings(Facts facts, LastReport last) {
    var findings = new ArrayList<Finding>();
    for (var paragraph : facts.text().paragraphs()) {
      Optional<Mention> base = Optional.empty();
      for (var mention : paragraph.read().mentions()) {
        if (!mention.readings().isEmpty()) {
          base = Optional.of(mention);
        } else if (base.isPresent()) {
          var stated =
              StatedChange.in(
                  paragraph.text(), base.get().numeral(), mention.numeral(), last.says().year());
          var pairs = pairs(base.get(), facts.totals(), last);
          if (stated.isPresent()
              && !pairs.isEmpty()
              && pairs.stream().noneMatch(pair -> stated.get().isRight(pair))) {
            findings.add(finding(paragraph, mention, stated.get(), pairs.getFirst()));
          }
        }
      }
    }
    return findings;
  }

  /// What both years have in the cells that a number states; empty if it does not agree with this
  /// year's, or if last year's are not all known.
  private static List<Jump> pairs(Mention base, Totals totals, LastReport last) {
    var pairs = new ArrayList<Jump>();
    for (var reading : base.readings()) {
      if (reading.value(totals).filter(now -> now.compareTo(base.number()) == 0).isPresent()) {
        var before = last.says().value(reading.term());
        if (before.isEmpty()) {
          return List.of();
        }
        pairs.add(new Jump(before.get(), base.number()));
      }
    }
    return pairs;
  }

  private Finding finding(Placed paragraph, Mention mention, StatedChange stated, Jump jump) {
    var numeral = mention.numeral();
    var words = TextRule.words(paragraph, numeral.from(), numeral.end());
    var finding =
        Finding.about(
            this,
            List.of(words),
            Wording.of(
                "rule.change.message",
                words.text(),
                jump.before().toPlainString(),
                jump.now().toPlainString(),
                stated.told(jump)),
            Wording.of("rule.change.advice"));
    return stated
        .instead(jump)
        .map(text -> {
          var digits = TextRule.words(paragraph, numeral.from(), numeral.to());
          return finding.with(
              List.<Remedy>of(
                  new Remedy.Replace(Wording.of("remedy.replace", text), digits, text)));
        })
        .orElse(finding);
  }
}
