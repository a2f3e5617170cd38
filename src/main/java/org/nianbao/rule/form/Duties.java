package org.nianbao.rule.form;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nianbao.draft.Prose.Style;
import org.nianbao.draft.UnitKind;
import org.nianbao.rule.Facts;
import org.nianbao.rule.Finding;
import org.nianbao.rule.Finding.Missing;
import org.nianbao.rule.Rule;
import org.nianbao.statement.ParagraphSearch;
import org.nianbao.statement.Passage;
import org.nianbao.statement.ReadParagraph;
import org.nianbao.wording.Wording;

/// What the law asks a report to say that no table has: assessment, evaluation by society and
/// accountability of a government, and the fee for handling information.
final class Duties {
  private static final Pattern FEE = Pattern.compile("处理费|收费|费用|收取[^，。；]{0,14}费|减免|缴费");

  private static final ParagraphSearch<Set<Duty>> NAMED = Duties::named;

  private Duties() {}

  /// What a government reports on supervision.
  private enum Duty {
    ASSESSED("考核|考评|绩效|评估"),
    EVALUATED("评议|满意度|社会评价|群众评价|公众评价|社会监督员|第三方测评|民意测评|测评"),
    HELD("责任追究|追责|问责|追究[^，。；]{0,8}责任|责任[^，。；]{0,6}追究");

    private final Pattern named;

    Duty(String named) {
      this.named = Pattern.compile(named);
    }

    private String label() {
      return switch (this) {
        case ASSESSED -> Wording.of("rule.form.accountability.assessed");
        case EVALUATED -> Wording.of("rule.form.accountability.evaluated");
        case HELD -> Wording.of("rule.form.accountability.held");
      };
    }
  }

  /// What the report of a government does not say about supervision.
  static List<Finding> accountability(Rule rule, Facts facts) {
    var cover = facts.totals().draft().cover();
    if (!isGovernment(cover.unit().strip(), cover.kind())
        || !Introduction.isOverviewBegun(facts.text())
        || !Aspects.of(facts).hasSupervision()) {
      return List.of();
    }
    var missing = EnumSet.allOf(Duty.class);
    facts
        .text()
        .in(Passage.OVERVIEW)
        .forEach(paragraph -> missing.removeAll(paragraph.read().found(NAMED)));
    return missing.isEmpty()
        ? List.of()
        : List.of(
            Finding.lacking(
                rule,
                Missing.ACCOUNTABILITY,
                Passage.OVERVIEW,
                Wording.of(
                    "rule.form.accountability.message",
                    missing.stream().map(Duty::label).collect(Collectors.joining("、"))),
                Wording.of("rule.form.accountability.advice")));
  }

  private static boolean isGovernment(String unit, UnitKind kind) {
    return switch (kind) {
      case COUNTY, TOWNSHIP ->
          UnitName.isGovernment(unit) || unit.isEmpty() || unit.matches(".*[县市区旗乡镇]");
      case OFFICE, DEPARTMENT, SUBDISTRICT, OTHER -> UnitName.isGovernment(unit);
    };
  }

  /// What a paragraph speaks of outside of its sub-heading: a word there says nothing yet.
  private static Set<Duty> named(ReadParagraph paragraph) {
    var named = EnumSet.noneOf(Duty.class);
    if (paragraph.style() != Style.HEADING) {
      var own = paragraph.text();
      int stop = Item.title(paragraph).isPresent() ? Near.after(own, '。', 0) : -1;
      var body = own.substring(stop >= 0 && stop <= 30 ? stop : 0);
      for (var duty : Duty.values()) {
        if (duty.named.matcher(body).find()) {
          named.add(duty);
        }
      }
    }
    return named;
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
