package org.nianbao.rule.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.nianbao.rule.Example;
import org.nianbao.rule.Slip;
import org.nianbao.statement.Passage;
import org.nianbao.statement.ReadParagraph;
import org.nianbao.wording.Wording;

/// Refuses another year where the report's own is meant: as the subject of a sentence, before the
/// report's name, in the work plan that was carried out, at the end of a period. The year before in
/// a comparison, in accounts or in last year's shortcomings is right, and so is the next in plans.
final class OtherYearRule extends WordRule {
  private static final Pattern SENTENCE = Pattern.compile("[^。！？；\n]++[。！？；\n]?+");

  /// A year as the subject of a sentence.
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?:^|[。；：]) ?(?:[（(][一二三四五六七八九十]{1,2}[）)])?(20[0-9]{2}) ?年(?:度|全年)?(?:[，,]"
              + " ?)?(?:我|本|全[市县区镇乡局年]|共|未|没有|\uFFFC|[\\u4e00-\\u9fff]{0,6}(?:收到|公开|未|没有|坚持|认真|深入|严格|紧紧|以))");

  /// The report's own name.
  private static final Pattern REPORT =
      Pattern.compile("(20[0-9]{2}) ?年(?:度)?政府信息公开(?:工作)?(?:年度报告|年报)");

  /// A report that is said to be made or published within the very year that it is about.
  private static final Pattern TOO_EARLY =
      Pattern.compile(
          "(20[0-9]{2}) ?年(?!度)[^，。；0-9]{0,8}(?:编制|发布|公布|公开)[^，。；0-9]{0,6}(\\1) ?年度?"
              + "[^，。；0-9]{0,14}(?:年度报告|年报)");

  /// A plan of work.
  private static final Pattern PLAN =
      Pattern.compile("(20[0-9]{2}) ?年(?:度)?[^，。；《》0-9]{0,14}(?:工作要点|公开要点|工作安排|重点工作任务|任务分[解工])");

  /// The end of a period.
  private static final Pattern END =
      Pattern.compile("截[至止]到? ?(20[0-9]{2}) ?年(?:(?:12 ?月 ?(?:31 ?日)?)?[年月]?底?|末)");

  private static final Pattern COMPARED =
      Pattern.compile("较|比|上年|去年|以来|相比|增长|下降|减少|改进|整改|问题|不足|决算|结转|历年|此前|印发|修订|获|评为|荣|自|起|曾");

  private static final Pattern PLANNED = Pattern.compile("将|拟|计划|下一步|打算|继续|力争|结转|转下|办理");

  private OtherYearRule(Requirement requirement, Example example) {
    super(requirement, example);
  }

  static OtherYearRule of(String document) {
    return new OtherYearRule(
        Requirement.of(
            "words.year",
            Wording.of("rule.words.year.requirement"),
            Wording.of("rule.words.year.advice"),
            document),
        Example.of("全年，我局公开信息 5 条。", "2009年，我局公开信息 5 条。"));
  }

  @Override
  List<Slip> inProse(ReadParagraph paragraph) {
    var slips = new ArrayList<Slip>();
    var sentences = SENTENCE.matcher(paragraph.text());
    while (sentences.find() && slips.size() < 100) {
      collect(paragraph, sentences, slips);
    }
    var early = TOO_EARLY.matcher(paragraph.text());
    while (early.find() && slips.size() < 100) {
      int year = Integer.parseInt(early.group(2));
      slips.add(
          Slip.of(
              early.start(2),
              early.end(),
              Wording.of("rule.words.year.early", year, year - 1),
              advice()));
    }
    return slips;
  }

  private void collect(ReadParagraph paragraph, MatchResult sentence, List<Slip> slips) {
    var text = sentence.group();
    int own = paragraph.context().year();
    if (!text.contains("20") || text.contains("统计期限") || text.contains("起止")) {
      return;
    }
    boolean namesOwn = text.contains(String.valueOf(own));
    var outside = paragraph.outsideNames().substring(sentence.start(), sentence.end());
    if (!namesOwn && !COMPARED.matcher(text).find()) {
      add(SUBJECT, outside, sentence, own, slips, isPlanned(paragraph, text));
      add(END, outside, sentence, own, slips, false);
      add(PLAN, text, sentence, own, slips, isPlanned(paragraph, text));
    } else if (!text.matches("(?s).*(?:改进|整改|问题|不足).*") && !namesOwn) {
      add(PLAN, text, sentence, own, slips, isPlanned(paragraph, text));
    }
    if (paragraph.passage() == Passage.PREFACE && !text.contains("通知》")) {
      add(REPORT, text, sentence, own, slips, false);
    }
  }

  private static boolean isPlanned(ReadParagraph paragraph, String sentence) {
    return paragraph.passage() == Passage.PROBLEMS || PLANNED.matcher(sentence).find();
  }

  private void add(
      Pattern pattern,
      String text,
      MatchResult sentence,
      int own,
      List<Slip> slips,
      boolean isPlanned) {
    var found = pattern.matcher(text);
    while (found.find() && slips.size() < 100) {
      int year = Integer.parseInt(found.group(1));
      int from = sentence.start() + found.start(1);
      if (year != own
          && !(isPlanned && year == own + 1)
          && slips.stream().noneMatch(one -> one.from() == from)) {
        slips.add(
            Slip.of(from, from + 4, Wording.of("rule.words.year.message", year, own), advice()));
      }
    }
  }
}
