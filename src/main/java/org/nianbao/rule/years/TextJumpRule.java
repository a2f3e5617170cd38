package org.nianbao.rule.years;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.rule.Example;
import org.nianbao.rule.Facts;
import org.nianbao.rule.Finding;
import org.nianbao.rule.LastReport;
import org.nianbao.rule.Material;
import org.nianbao.rule.Sample;
import org.nianbao.rule.TextRule;
import org.nianbao.statement.Mention;
import org.nianbao.statement.Numeral.Kind;
import org.nianbao.statement.ParagraphSearch;
import org.nianbao.statement.Passage;
import org.nianbao.statement.ReadParagraph;
import org.nianbao.statement.ReportText;
import org.nianbao.statement.ReportText.Placed;
import org.nianbao.wording.Wording;

/// Asks about numbers of section one that are several times last year's or a fraction of them. Of
/// several numbers of one sort the largest is the whole.
///
/// @param id the rule's id
/// @param citation the basis of the requirement, a document and the place in it
record TextJumpRule(String id, String citation) implements YearRule {
  private static final int LEAST = 100;

  private static final ParagraphSearch<List<Counted>> COUNTED = TextJumpRule::counted;

  /// A number with its place.
  private record Stated(Placed paragraph, Mention mention) {}

  @Override
  public String requirement() {
    return Wording.of("rule.jump.text.requirement");
  }

  @Override
  public Optional<Example> example() {
    var last = Sample.of("全年主动公开政府信息420条。");
    return Optional.of(
        new Example(
            Sample.of("全年主动公开政府信息510条。").after(last), Sample.of("全年主动公开政府信息5100条。").after(last)));
  }

  @Override
  public Material material(Facts facts) {
    return Material.of(Passage.OVERVIEW);
  }

  @Override
  public List<Finding> findings(Facts facts, LastReport last) {
    var before = stated(last.text());
    var findings = new ArrayList<Finding>();
    stated(facts.text())
        .forEach((quantity, now) -> {
          if (before.containsKey(quantity)) {
            var jump = new Jump(before.get(quantity).mention.number(), now.mention.number());
            if (jump.isLarge(LEAST)) {
              findings.add(finding(quantity, now, jump));
            }
          }
        });
    return findings;
  }

  /// A number and what it counts.
  private record Counted(TextQuantity quantity, Mention mention) {}

  private static List<Counted> counted(ReadParagraph paragraph) {
    var counted = new ArrayList<Counted>();
    int from = 0;
    for (var mention : paragraph.mentions()) {
      if (mention.kind() == Kind.COUNT && mention.readings().isEmpty()) {
        TextQuantity.of(paragraph.text(), from, mention.from(), mention.unit())
            .ifPresent(quantity -> counted.add(new Counted(quantity, mention)));
      }
      from = mention.numeral().end();
    }
    return List.copyOf(counted);
  }

  private static Map<TextQuantity, Stated> stated(ReportText text) {
    var stated = new EnumMap<TextQuantity, Stated>(TextQuantity.class);
    for (var paragraph : text.in(Passage.OVERVIEW)) {
      paragraph
          .read()
          .found(COUNTED)
          .forEach(one ->
              stated.merge(one.quantity, new Stated(paragraph, one.mention), TextJumpRule::larger));
    }
    return stated;
  }

  private static Stated larger(Stated one, Stated other) {
    return one.mention.number().compareTo(other.mention.number()) >= 0 ? one : other;
  }

  private Finding finding(TextQuantity quantity, Stated now, Jump jump) {
    var words = TextRule.words(now.paragraph, now.mention.from(), now.mention.numeral().end());
    return Finding.about(
        this,
        List.of(words),
        Wording.of("rule.jump.message", quantity.label(), jump.told()),
        Wording.of("rule.jump.advice"));
  }
}
