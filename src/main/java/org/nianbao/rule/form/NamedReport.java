package org.nianbao.rule.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.rule.Slip;
import org.nianbao.statement.Passage;
import org.nianbao.statement.ReadParagraph;
import org.nianbao.wording.Wording;

/// The name by which a report speaks of itself, which is 政府信息公开工作年度报告 after the year.
final class NamedReport {
  private static final String RIGHT = "政府信息公开工作年度报告";

  private static final Pattern DATED =
      Pattern.compile(
          "(20[0-9]{2}) ?(年度?)"
              + " ?((?:政府|政务)?(?:信息)?(?:公开)?(?:信息)?(?:工作)?(?:的)?(年度)?(?:工作)?(?:报告|年报))");

  /// A name without a year.
  private static final Pattern UNDATED =
      Pattern.compile(
          "(?:政府信息|政务信息|政务|信息)(?:信息|工作|公开|的|主动|情况){0,5}"
              + "(?:年度工作报告|年度总结报告|年度报告|年度报|年报|工作报告|报告)(?![告送]|格式|有关|制度)");

  /// What a report may be called where it has no year.
  private static final Pattern ABBREVIATED = Pattern.compile("(?:政府)?信息公开(?:工作)?(?:年度报告|年报)");

  /// Words before a report that is one's own, whatever it is called.
  private static final Pattern OWN =
      Pattern.compile("(?:编制|形成|公布|发布|撰写|完成|公开|汇总|本[局镇乡县市区办委厅])(?:了|的|出)?[^，。；：《“]{0,14}$");

  private static final Pattern YEAR = Pattern.compile("20[0-9]{2} ?年度? ?$");

  /// Titles that name the report inside of a longer name.
  private static final Pattern OTHER_TITLE = Pattern.compile("通知|格式|方案|意见|办法|通报|要点|工作表");

  private static final int AROUND = 20;
  private static final int FAR = 60;

  private static final String NOTICE = "通知格式函意见方案办法";

  private NamedReport() {}

  /// The names in a paragraph that are not the report's.
  static List<Slip> slips(ReadParagraph paragraph) {
    if (!paragraph.passage().isProse()) {
      return List.of();
    }
    var slips = new ArrayList<Slip>();
    var text = paragraph.text();
    var dated = DATED.matcher(text);
    while (dated.find()) {
      boolean isNamed = dated.group(3).contains("公开") || dated.group(3).contains("信息");
      if (isNamed
          && dated.group(1).equals(Integer.toString(paragraph.context().year()))
          && !isInNotice(paragraph, dated.start(), dated.end())) {
        slip(paragraph, dated).ifPresent(slips::add);
      }
    }
    var undated = UNDATED.matcher(text);
    while (undated.find()) {
      int from = undated.start();
      var before = text.substring(Math.max(0, from - AROUND), from);
      if (!YEAR.matcher(before).find()
          && OWN.matcher(before).find()
          && !ABBREVIATED.matcher(undated.group()).matches()
          && !(undated.group().startsWith("信息") && before.endsWith("政府"))
          && !undated.group().equals(RIGHT)
          && !isQuoted(text, from, undated.end())) {
        slips.add(
            new Slip(
                from,
                undated.end(),
                Wording.of("rule.form.reportName.message", undated.group(), RIGHT),
                Wording.of("rule.form.reportName.advice"),
                Optional.of(RIGHT)));
      }
    }
    return slips;
  }

  private static Optional<Slip> slip(ReadParagraph paragraph, Matcher dated) {
    var name = dated.group(3);
    boolean isTwice = dated.group(2).equals("年度") && dated.group(4) != null;
    boolean isWrong = isWrong(name, paragraph.passage() == Passage.PREFACE);
    if (!isTwice && !isWrong) {
      return Optional.empty();
    }
    var message =
        isTwice && !isWrong
            ? Wording.of("rule.form.reportName.twice", dated.group())
            : Wording.of("rule.form.reportName.message", name, RIGHT);
    return Optional.of(
        new Slip(
            dated.start(),
            dated.end(),
            message,
            Wording.of("rule.form.reportName.advice"),
            Optional.of(dated.group(1) + "年" + RIGHT)));
  }

  /// Whether a name is not one that a report has. In the preface it is to be said in full;
  /// elsewhere an abbreviation will do.
  private static boolean isWrong(String name, boolean isInPreface) {
    if (name.equals(RIGHT) || name.endsWith("年报")) {
      return name.startsWith("政务公开") || name.contains("公开信息") || !name.contains("公开");
    }
    if (!name.contains("年度")) {
      return isInPreface;
    }
    return isInPreface || name.startsWith("政务公开") || !name.contains("公开") || name.contains("公开信息");
  }

  /// Whether words stand within the name of another document, such as a notice that asks for
  /// reports.
  private static boolean isInNotice(ReadParagraph paragraph, int from, int to) {
    var text = paragraph.text();
    if (text.startsWith("》", to)) {
      return isCalledFor(text, from);
    }
    int open = Near.before(text, '《', from);
    int close = open < 0 ? -1 : Near.after(text, '》', open);
    return open >= 0 && close >= to && close - to < 40 && isOther(text.substring(to, close))
        || to < text.length() && ("〉>".indexOf(text.charAt(to)) >= 0 || text.startsWith("栏", to));
  }

  private static boolean isCalledFor(String text, int from) {
    int open = Near.before(text, '《', from);
    return open >= 0 && text.startsWith("关于", open + 1);
  }

  private static boolean isOther(String rest) {
    return rest.isEmpty()
        || NOTICE.indexOf(rest.charAt(rest.length() - 1)) >= 0
        || rest.contains("通知");
  }

  /// Whether words stand in quotation marks, or in the title of another document.
  private static boolean isQuoted(String text, int from, int to) {
    var before = text.substring(Math.max(0, from - FAR), from);
    int quote = before.lastIndexOf('“');
    if (quote >= 0 && before.indexOf('”', quote) < 0) {
      return true;
    }
    int title = Math.max(before.lastIndexOf('《'), before.lastIndexOf('〈'));
    if (title < 0 || before.indexOf('》', title) >= 0) {
      return false;
    }
    int end = Near.after(text, '》', to);
    var whole =
        before.substring(title) + text.substring(from, end < 0 ? to : Math.min(end, to + 40));
    return OTHER_TITLE.matcher(whole).find();
  }
}
