package org.nianbao.rule.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.rule.Example;
import org.nianbao.rule.Sample;
import org.nianbao.rule.Slip;
import org.nianbao.statement.Passage;
import org.nianbao.statement.ReadParagraph;
import org.nianbao.wording.Wording;

/// Requires that the text calls the report 政府信息公开工作年度报告, and the year before it 年, not 年度.
final class ReportNameRule extends WordRule {
  private static final String NAME = "政府信息公开工作年度报告";

  private static final Pattern REPORT =
      Pattern.compile(
          "(20[0-9]{2}"
              + " ?年(?:度)?)?((?:政府信息|政务信息|政务|信息)(?:信息|工作|公开|的|主动|情况){0,5}(?:年度工作报告|年度总结报告|年度报告|年度报|年报|工作报告|报告))(?![告送]|格式|有关|制度)");

  /// What the report may also be called.
  private static final Pattern RIGHT = Pattern.compile("(?:政府)?信息公开(?:工作)?(?:年度报告|年报)");

  /// Words before a report that is one's own, whatever it is called.
  private static final Pattern OWN =
      Pattern.compile(
          "(?:编制|形成|公布|发布|撰写|完成|公开|汇总|本[局镇乡县市区办委厅]|20[0-9]{2} ?年度?)(?:了|的|出)?[^，。；：《“]{0,14}$");

  /// Titles that name the report inside of a longer name.
  private static final Pattern OTHER_TITLE = Pattern.compile("通知|格式|方案|意见|办法|通报|要点|工作表");

  private static final int AROUND = 20;

  private ReportNameRule(Requirement requirement, Example example) {
    super(requirement, example);
  }

  static ReportNameRule of(String document) {
    return new ReportNameRule(
        Requirement.of(
            "words.report",
            Wording.of("rule.words.report.requirement"),
            Wording.of("rule.words.report.advice"),
            document + "，报告标题"),
        new Example(
            Sample.of(Passage.PREFACE, "现公布2024年政府信息公开工作年度报告。"),
            Sample.of(Passage.PREFACE, "现公布2024年政府信息工作年度报告。")));
  }

  @Override
  List<Slip> inProse(ReadParagraph paragraph) {
    var text = paragraph.text();
    var slips = new ArrayList<Slip>();
    var found = REPORT.matcher(text);
    while (found.find() && slips.size() < 100) {
      var year = Optional.ofNullable(found.group(1)).orElse("");
      var name = found.group(2);
      int start = found.start();
      if (isQuoted(text, start, found.end()) || (year.isEmpty() && !isOwn(text, start))) {
        continue;
      }
      boolean isTwice = year.endsWith("年度") && name.contains("年度") && RIGHT.matcher(name).matches();
      if (isTwice || isWrong(text, found.start(2), name)) {
        slips.add(slip(found.start(), found.end(), year, found.group()));
      }
    }
    return slips;
  }

  private Slip slip(int from, int to, String year, String written) {
    return new Slip(
        from,
        to,
        written.matches("20[0-9]{2} ?年度政府信息公开(?:工作)?年度报告")
            ? Wording.of("rule.words.report.twice", written)
            : Wording.of("rule.words.report.message", written, NAME),
        advice(),
        Optional.of(year.replace("年度", "年") + NAME));
  }

  private static boolean isWrong(String text, int start, String name) {
    return !RIGHT.matcher(name).matches()
        && !(name.startsWith("信息") && start >= 2 && text.startsWith("政府", start - 2));
  }

  private static boolean isOwn(String text, int start) {
    return OWN.matcher(text.substring(Math.max(0, start - AROUND), start)).find();
  }

  /// Whether it stands in quotation marks, or in the title of another document.
  private static boolean isQuoted(String text, int from, int to) {
    var before = text.substring(Math.max(0, from - 60), from);
    int quote = before.lastIndexOf('“');
    if (quote >= 0 && before.indexOf('”', quote) < 0) {
      return true;
    }
    int title = Math.max(before.lastIndexOf('《'), before.lastIndexOf('〈'));
    if (title < 0 || before.indexOf('》', title) >= 0) {
      return false;
    }
    int end = text.indexOf('》', to);
    var whole =
        before.substring(title) + text.substring(from, end < 0 ? to : Math.min(end, to + 40));
    return OTHER_TITLE.matcher(whole).find();
  }
}
