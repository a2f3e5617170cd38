package org.nianbao.rule.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.draft.UnitKind;
import org.nianbao.rule.Facts;
import org.nianbao.rule.Finding;
import org.nianbao.rule.Finding.Missing;
import org.nianbao.rule.Rule;
import org.nianbao.statement.Passage;
import org.nianbao.statement.ReportText;
import org.nianbao.wording.Wording;

/// What the law asks a report to say that no table has: assessment, evaluation by society and
/// accountability of a government, and the fee for handling information.
final class Duties {
  private static final Pattern ASSESSED = Pattern.compile("考核|考评|绩效|评估");
  private static final Pattern EVALUATED =
      Pattern.compile("评议|满意度|社会评价|群众评价|公众评价|社会监督员|第三方测评|民意测评|测评");
  private static final Pattern HELD = Pattern.compile("责任追究|追责|问责|追究[^，。；]{0,8}责任|责任[^，。；]{0,6}追究");
  private static final Pattern FEE = Pattern.compile("处理费|收费|费用|收取[^，。；]{0,14}费|减免|缴费");

  private Duties() {}

  /// What the report of a government does not say about supervision.
  static List<Finding> accountability(Rule rule, Facts facts) {
    var cover = facts.totals().draft().cover();
    if (!isGovernment(cover.unit().strip(), cover.kind())
        || !Introduction.isOverviewBegun(facts.text())
        || !Aspects.of(facts).hasSupervision()) {
      return List.of();
    }
    var text = body(facts.text());
    var missing = new ArrayList<String>();
    if (!ASSESSED.matcher(text).find()) {
      missing.add(Wording.of("rule.form.accountability.assessed"));
    }
    if (!EVALUATED.matcher(text).find()) {
      missing.add(Wording.of("rule.form.accountability.evaluated"));
    }
    if (!HELD.matcher(text).find()) {
      missing.add(Wording.of("rule.form.accountability.held"));
    }
    return missing.isEmpty()
        ? List.of()
        : List.of(
            Finding.lacking(
                rule,
                Missing.ACCOUNTABILITY,
                Passage.OVERVIEW,
                Wording.of("rule.form.accountability.message", String.join("、", missing)),
                Wording.of("rule.form.accountability.advice")));
  }

  private static boolean isGovernment(String unit, UnitKind kind) {
    return switch (kind) {
      case COUNTY, TOWNSHIP ->
          UnitName.isGovernment(unit) || unit.isEmpty() || unit.matches(".*[县市区旗乡镇]");
      case OFFICE, DEPARTMENT, SUBDISTRICT, OTHER -> UnitName.isGovernment(unit);
    };
  }

  /// The text of section one without its sub-headings: a word in one says nothing yet.
  private static String body(ReportText text) {
    var body = new StringBuilder();
    for (var paragraph : text.in(Passage.OVERVIEW)) {
      if (!paragraph.isHeading()) {
        var own = paragraph.text();
        int stop = Item.isNumbered(paragraph) ? Near.after(own, '。', 0) : -1;
        body.append(own, stop >= 0 && stop <= 30 ? stop : 0, own.length()).append('\n');
      }
    }
    return body.toString();
  }

  /// That section six does not state the fee for handling information.
  static List<Finding> fee(Rule rule, Facts facts) {
    var text = facts.text();
    var six = text.in(Passage.OTHER);
    boolean isWritten = six.stream().anyMatch(one -> !one.text().isBlank());
    return !isWritten
            || !Introduction.isOverviewBegun(text)
            || six.stream().anyMatch(one -> FEE.matcher(one.text()).find())
        ? List.of()
        : List.of(
            Finding.lacking(
                rule,
                Missing.FEE,
                Passage.OTHER,
                Wording.of("rule.form.fee.message"),
                Wording.of("rule.form.fee.advice")));
  }
}
