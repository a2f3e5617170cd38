package org.nianbao.rule.years;

import java.util.List;
import java.util.Optional;
import org.nianbao.draft.Prose.Style;
import org.nianbao.rule.Example;
import org.nianbao.rule.Facts;
import org.nianbao.rule.Finding;
import org.nianbao.rule.Finding.Words;
import org.nianbao.rule.LastReport;
import org.nianbao.rule.Material;
import org.nianbao.rule.Sample;
import org.nianbao.rule.TextRule;
import org.nianbao.statement.Numeral.Kind;
import org.nianbao.statement.Passage;
import org.nianbao.statement.ReportText.Placed;
import org.nianbao.text.PlainText;
import org.nianbao.wording.Wording;

/// Asks about paragraphs that are word for word last year's, their years moved on or not, in one
/// finding for all of them. The preface and the contact are the same every year, and so are short
/// sentences that say that there was nothing.
///
/// @param id the rule's id
/// @param citation the basis of the requirement, a document and the place in it
record RepeatedTextRule(String id, String citation) implements YearRule {
  private static final int SHORTEST = 40;
  private static final int QUOTED = 12;
  private static final int MOST_QUOTED = 5;

  @Override
  public String requirement() {
    return Wording.of("rule.repeated_text.requirement");
  }

  @Override
  public Optional<Example> example() {
    var last = "2024年，我局组织各科室逐条梳理公开事项，修订公开指南和公开目录，把重点领域信息放到网站首页，方便群众查找和监督。";
    var next = "我局按季度检查各科室公开事项，增设惠民补贴专栏，对群众留言集中的供水、道路问题逐条答复，答复都登在网站首页。";
    return Optional.of(
        new Example(
            Sample.of(next).after(Sample.of(last)), Sample.of(last).after(Sample.of(last))));
  }

  @Override
  public Material material(Facts facts) {
    return Material.PROSE;
  }

  @Override
  public List<Finding> findings(Facts facts, LastReport last) {
    var repeated =
        facts.text().paragraphs().stream()
            .filter(one -> isOwn(one) && isRepeated(facts, last, one))
            .toList();
    return repeated.isEmpty() ? List.of() : List.of(finding(repeated));
  }

  private static boolean isOwn(Placed paragraph) {
    return paragraph.passage().isProse()
        && paragraph.passage() != Passage.PREFACE
        && paragraph.read().style() == Style.BODY
        && paragraph.text().length() >= SHORTEST;
  }

  private static boolean isRepeated(Facts facts, LastReport last, Placed paragraph) {
    var section = paragraph.passage().section();
    var written = facts.totals().draft().prose(section).get(paragraph.index());
    return last.says().isRepeated(section, written);
  }

  private Finding finding(List<Placed> repeated) {
    long counted = repeated.stream().filter(RepeatedTextRule::hasCounts).count();
    var quotes =
        Wording.quoted(
            repeated.stream()
                .limit(MOST_QUOTED)
                .map(one -> PlainText.shortened(one.text(), QUOTED))
                .toList());
    return Finding.about(
        this,
        repeated.stream().map(RepeatedTextRule::words).toList(),
        counted == 0
            ? Wording.of("rule.repeated_text.message", repeated.size(), quotes)
            : Wording.of("rule.repeated_text.message.counts", repeated.size(), quotes, counted),
        Wording.of("rule.repeated_text.advice"));
  }

  private static boolean hasCounts(Placed paragraph) {
    return paragraph.read().mentions().stream().anyMatch(one -> one.kind() == Kind.COUNT);
  }

  private static Words words(Placed paragraph) {
    return TextRule.words(paragraph, 0, paragraph.text().length());
  }
}
