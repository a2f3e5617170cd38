package org.nianbao.rule.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.nianbao.rule.Facts;
import org.nianbao.rule.Finding;
import org.nianbao.rule.Rule;
import org.nianbao.rule.TextRule;
import org.nianbao.statement.ParagraphSearch;
import org.nianbao.statement.ReadParagraph;
import org.nianbao.wording.Wording;

/// Short titles such as 《条例》, which are defined before they are used.
final class ShortTitles {
  private static final Set<String> GENERIC =
      Set.of("条例", "规定", "办法", "实施办法", "实施条例", "通知", "格式", "要点", "指南", "意见", "方案", "目录");
  private static final Pattern USE = Pattern.compile("(简称|称|下称)?[：:]?[“\"]?《([^《》〈〉]{2,4})》");
  private static final Pattern PLAIN_DEFINITION =
      Pattern.compile("(?:简称|下称)[：:]?[“\"]([^”\"]{2,6})[”\"]");

  private static final ParagraphSearch<Titles> TITLES = ShortTitles::titles;

  private ShortTitles() {}

  /// The titles of a paragraph.
  ///
  /// @param defined those that it defines without 《》
  /// @param used the others, in order
  private record Titles(List<String> defined, List<Use> used) {}

  /// A title in 《》.
  ///
  /// @param isDefined whether it is defined there
  private record Use(String title, boolean isDefined, int from, int to) {}

  private static Titles titles(ReadParagraph paragraph) {
    var defined = PLAIN_DEFINITION.matcher(paragraph.text()).results().map(one -> one.group(1));
    var used =
        USE.matcher(paragraph.text())
            .results()
            .map(use -> new Use(use.group(2), use.group(1) != null, use.start(2) - 1, use.end()));
    return new Titles(defined.toList(), used.toList());
  }

  /// The first use of each short title that was not defined before.
  static List<Finding> undefined(Rule rule, Facts facts) {
    var known = new HashSet<String>();
    var findings = new ArrayList<Finding>();
    for (var paragraph : facts.text().paragraphs()) {
      if (paragraph.passage().isProse()) {
        var titles = paragraph.read().found(TITLES);
        known.addAll(titles.defined);
        for (var use : titles.used) {
          boolean isNew = known.add(use.title);
          if (isNew && !use.isDefined && GENERIC.contains(use.title)) {
            findings.add(
                Finding.about(
                    rule,
                    List.of(TextRule.words(paragraph, use.from, use.to)),
                    Wording.of("rule.form.short.message", use.title),
                    Wording.of("rule.form.short.advice", use.title)));
          }
        }
      }
    }
    return findings;
  }
}
