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
import org.nianbao.wording.Wording;

/// Short titles such as 《条例》, which are defined before they are used.
final class ShortTitles {
  private static final Set<String> GENERIC =
      Set.of("条例", "规定", "办法", "实施办法", "实施条例", "通知", "格式", "要点", "指南", "意见", "方案", "目录");
  private static final Pattern USE = Pattern.compile("(简称|称|下称)?[：:]?[“\"]?《([^《》〈〉]{2,4})》");
  private static final Pattern PLAIN_DEFINITION =
      Pattern.compile("(?:简称|下称)[：:]?[“\"]([^”\"]{2,6})[”\"]");

  private ShortTitles() {}

  /// The first use of each short title that was not defined before.
  static List<Finding> undefined(Rule rule, Facts facts) {
    var known = new HashSet<String>();
    var findings = new ArrayList<Finding>();
    for (var paragraph : facts.text().paragraphs()) {
      if (!paragraph.passage().isProse()) {
        continue;
      }
      var plain = PLAIN_DEFINITION.matcher(paragraph.text());
      while (plain.find()) {
        known.add(plain.group(1));
      }
      var use = USE.matcher(paragraph.text());
      while (use.find()) {
        var title = use.group(2);
        if (use.group(1) == null && GENERIC.contains(title) && !known.contains(title)) {
          findings.add(
              Finding.about(
                  rule,
                  List.of(TextRule.words(paragraph, use.start(2) - 1, use.end())),
                  Wording.of("rule.form.short.message", title),
                  Wording.of("rule.form.short.advice", title)));
        }
        known.add(title);
      }
    }
    return findings;
  }
}
