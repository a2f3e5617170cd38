package org.nianbao.rule.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  private static final Pattern OWN =
      Pattern.compile("(?:本[局镇乡县市区委办院]|本机关|本单位|我[局镇乡县市区委办院])?(政府信息公开信息(?:工作)?(?:年度报告|年报))");

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
    var own = OWN.matcher(text);
    while (own.find()) {
      slips.add(
          new Slip(
              own.start(1),
              own.end(1),
              Wording.of("rule.form.reportName.message", own.group(1), RIGHT),
              Wording.of("rule.form.reportName.advice"),
              Optional.of(own.group(1).replaceFirst("公开信息", "公开"))));
    }
    return slips;
  }

  private static Optional<Slip> slip(ReadParagraph paragraph, java.util.regex.Matcher dated) {
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
}
