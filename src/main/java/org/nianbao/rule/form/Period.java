package org.nianbao.rule.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.rule.Facts;
import org.nianbao.rule.Finding;
import org.nianbao.rule.Finding.Missing;
import org.nianbao.rule.Remedy;
import org.nianbao.rule.Rule;
import org.nianbao.rule.Slip;
import org.nianbao.rule.TextRule;
import org.nianbao.statement.ParagraphSearch;
import org.nianbao.statement.Passage;
import org.nianbao.statement.ReadParagraph;
import org.nianbao.statement.ReportText.Placed;
import org.nianbao.wording.Wording;

/// The period that the numbers of a report are of: 1 January to 31 December of its year.
final class Period {
  private static final Pattern RANGE =
      Pattern.compile(
          "(?:(20[0-9]{2}) ?年度? ?)?([0-9]{1,2}) ?月 ?([0-9]{1,2}) ?日 ?(?:起|开始)? ?[，,]?"
              + " ?(?:止于|至|到|—{1,2}|－|-|–|~|～) ?(?:(20[0-9]{2}) ?年度? ?|同年 ?|当年 ?|本年 ?)?([0-9]{1,2})"
              + " ?月 ?(?:([0-9]{1,2}) ?日|底|末)");

  private static final Pattern SINGLE =
      Pattern.compile(
          "(?:统计|数据|截[至止])[^。；]{0,12}?(?:到|至|为|止于|截止)?(20[0-9]{2}) ?年 ?([0-9]{1,2}) ?月"
              + " ?(?:([0-9]{1,2}) ?日|底|末)");

  private static final Pattern IN_WORDS =
      Pattern.compile("一月一日|1月[至—到-]12月|(?:统计|数据|期限)[^。]{0,20}(?:全年|年度|20[0-9]{2}年)");
  private static final Pattern STATISTICS = Pattern.compile("统计|数据|期限|时限|时段|周期|起止|时间");

  private static final Pattern CUT =
      Pattern.compile(
          "截[至止](?:到)? ?(?:(20[0-9]{2}) ?年 ?)?([0-9]{1,2}) ?月(?: ?([0-9]{1,2})"
              + " ?日|底|末|中旬|上旬|下旬|初)?");

  private static final ParagraphSearch<Boolean> STATED = Period::isStated;

  private Period() {}

  /// That no period is stated.
  static List<Finding> missing(Rule rule, Facts facts) {
    var opening = Introduction.of(facts.text());
    if (!Introduction.isBegun(facts.text())
        || opening.paragraphs().isEmpty()
        || opening.paragraphs().stream().anyMatch(one -> one.read().found(STATED))) {
      return List.of();
    }
    int year = facts.totals().draft().cover().year();
    return List.of(
        Finding.lacking(
            rule,
            Missing.PERIOD,
            opening.passage(),
            Wording.of("rule.form.period.message"),
            Wording.of("rule.form.period.advice", year)));
  }

  private static boolean isStated(ReadParagraph paragraph) {
    var text = paragraph.outsideNames();
    return RANGE.matcher(text).find()
        || SINGLE.matcher(text).find()
        || IN_WORDS.matcher(text).find();
  }

  /// A period that is not the report's year.
  static List<Finding> wrong(Rule rule, Facts facts) {
    int year = facts.totals().draft().cover().year();
    var findings = new ArrayList<Finding>();
    for (var paragraph : Introduction.of(facts.text()).paragraphs()) {
      var text = paragraph.read().outsideNames();
      var range = RANGE.matcher(text);
      boolean isFound = false;
      while (range.find()) {
        if (isAboutStatistics(text, range.start())) {
          isFound = true;
          if (!isWhole(range, year)) {
            findings.add(finding(rule, paragraph, range, year));
          }
        }
      }
      var single = SINGLE.matcher(text);
      if (!isFound && single.find() && !isEnd(single, year)) {
        findings.add(
            Finding.about(
                rule,
                List.of(TextRule.words(paragraph, single.start(1), single.end())),
                Wording.of(
                    "rule.form.period.wrong.message",
                    paragraph.text().substring(single.start(1), single.end()),
                    year),
                Wording.of("rule.form.period.advice", year)));
      }
    }
    return findings;
  }

  private static boolean isAboutStatistics(String text, int from) {
    int start = Math.max(Math.max(0, from - 60), Near.before(text, '。', from));
    return STATISTICS.matcher(text.substring(start, from)).find();
  }

  private static boolean isWhole(Matcher range, int year) {
    return isYear(range.group(1), year)
        && isYear(range.group(4), year)
        && (range.group(1) != null || range.group(4) != null)
        && is(range.group(2), 1)
        && is(range.group(3), 1)
        && is(range.group(5), 12)
        && (range.group(6) == null || is(range.group(6), 31));
  }

  private static boolean isEnd(Matcher single, int year) {
    return isYear(single.group(1), year)
        && is(single.group(2), 12)
        && (single.group(3) == null || is(single.group(3), 31));
  }

  private static boolean isYear(String written, int year) {
    return written == null || is(written, year);
  }

  private static boolean is(String written, int number) {
    return Integer.parseInt(written) == number;
  }

  private static Finding finding(Rule rule, Placed paragraph, Matcher range, int year) {
    var words = TextRule.words(paragraph, range.start(), range.end());
    var found =
        Finding.about(
            rule,
            List.of(words),
            Wording.of("rule.form.period.wrong.message", range.group(), year),
            Wording.of("rule.form.period.advice", year));
    var instead = range.group().replaceAll("20[0-9]{2}", Integer.toString(year));
    var mended = RANGE.matcher(instead);
    return mended.find() && isWhole(mended, year)
        ? found.with(
            List.of(new Remedy.Replace(Wording.of("remedy.replace", instead), words, instead)))
        : found;
  }

  /// Numbers of section one that are of a day within the year.
  static List<Slip> cut(ReadParagraph paragraph) {
    if (paragraph.passage() != Passage.OVERVIEW) {
      return List.of();
    }
    int year = paragraph.context().year();
    var slips = new ArrayList<Slip>();
    var cut = CUT.matcher(paragraph.outsideNames());
    while (cut.find()) {
      int month = Integer.parseInt(cut.group(2));
      boolean isEarly = month < 12 || cut.group(3) != null && Integer.parseInt(cut.group(3)) < 31;
      if (isYear(cut.group(1), year) && isEarly) {
        slips.add(
            new Slip(
                cut.start(),
                cut.end(),
                Wording.of("rule.form.period.cut.message", cut.group()),
                Wording.of("rule.form.period.cut.advice", year),
                Optional.empty()));
      }
    }
    return slips;
  }
}
