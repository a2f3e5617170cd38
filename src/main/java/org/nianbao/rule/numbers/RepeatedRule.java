package org.nianbao.rule.numbers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.rule.Example;
import org.nianbao.rule.Facts;
import org.nianbao.rule.Finding;
import org.nianbao.rule.Material;
import org.nianbao.rule.Rule;
import org.nianbao.rule.Severity;
import org.nianbao.rule.TextRule;
import org.nianbao.statement.Mention;
import org.nianbao.statement.Mention.Silence;
import org.nianbao.statement.ParagraphSearch;
import org.nianbao.statement.ReadParagraph;
import org.nianbao.statement.ReportText.Placed;
import org.nianbao.wording.Wording;

/// Requires that the same words have the same number wherever the text states it.
///
/// @param id the rule's id
/// @param citation the basis of the requirement, a document and the place in it
record RepeatedRule(String id, String citation) implements Rule {
  private static final int SHORTEST = 6;

  /// Words that say nothing of what is counted.
  private static final Pattern IDLE =
      Pattern.compile("20[0-9]{2}年度?|全年|本年度?|年内|共计|合计|总计|累计|总共|共|其中|[我本][局镇乡县市区委办院街道]|已|了|的| ");

  private static final ParagraphSearch<List<Counted>> COUNTED = RepeatedRule::counted;

  /// A number with its place.
  private record Stated(Placed paragraph, Mention mention) {}

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String requirement() {
    return Wording.of("rule.repeated.requirement");
  }

  @Override
  public Optional<Example> example() {
    return Optional.of(
        Example.of("门户网站发布政务信息20条。\n全年门户网站发布政务信息20条。", "门户网站发布政务信息20条。\n全年门户网站发布政务信息16条。"));
  }

  @Override
  public Material material(Facts facts) {
    return Material.PROSE;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    var first = new LinkedHashMap<String, Stated>();
    var findings = new ArrayList<Finding>();
    for (var paragraph : facts.text().paragraphs()) {
      for (var counted : paragraph.read().found(COUNTED)) {
        var mention = counted.mention;
        var stated = new Stated(paragraph, mention);
        if (isOpen(facts, mention)) {
          var before = first.putIfAbsent(mention.readings().toString(), stated);
          if (before != null && isAnother(before.mention, mention)) {
            findings.add(finding(mention.name(), before, stated));
          }
        } else if (counted.words.length() >= SHORTEST) {
          var before = first.putIfAbsent(counted.words + mention.unit(), stated);
          if (before != null && isAnother(before.mention, mention)) {
            findings.add(finding(counted.words, before, stated));
          }
        }
      }
    }
    return findings;
  }

  /// Whether the same words have another number; words that name other cells there are not the
  /// same.
  private static boolean isAnother(Mention before, Mention mention) {
    return before.number().compareTo(mention.number()) != 0
        && before.readings().equals(mention.readings());
  }

  /// Whether a number states cells that are not filled in, so that only the text can contradict it.
  private static boolean isOpen(Facts facts, Mention mention) {
    return !mention.readings().isEmpty()
        && mention.state(facts.totals()) == Mention.State.UNCHECKED;
  }

  private static boolean isCount(Mention mention) {
    return mention.numeral().isExact()
        && mention
            .silence()
            .filter(one -> one != Silence.NOT_IN_TABLES && one != Silence.SOME)
            .isEmpty();
  }

  /// A number, and the words right before it that say what it counts; empty if it counts nothing
  /// exactly.
  private record Counted(Mention mention, String words) {}

  private static List<Counted> counted(ReadParagraph paragraph) {
    var counted = new ArrayList<Counted>();
    int from = 0;
    for (var mention : paragraph.mentions()) {
      var words = isCount(mention) ? label(paragraph.text(), from, mention.from()) : "";
      counted.add(new Counted(mention, words));
      from = mention.numeral().end();
    }
    return List.copyOf(counted);
  }

  private static String label(String text, int from, int to) {
    return IDLE.matcher(WordsBefore.of(text, from, to)).replaceAll("");
  }

  private Finding finding(String words, Stated one, Stated other) {
    return Finding.about(
        this,
        List.of(words(other), words(one)),
        Wording.of(
            "rule.repeated.message",
            words,
            one.mention.number().toPlainString() + one.mention.unit(),
            other.mention.number().toPlainString() + other.mention.unit()),
        Wording.of("rule.repeated.advice"));
  }

  private static Finding.Words words(Stated one) {
    return TextRule.words(one.paragraph, one.mention.from(), one.mention.numeral().end());
  }
}
