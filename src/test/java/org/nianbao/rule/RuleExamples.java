package org.nianbao.rule;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.nianbao.Reports;
import org.nianbao.Reports.Report;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Figure;
import org.nianbao.draft.Prose;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.statute.Statute;

/// For every rule a report that meets it and one that does not.
///
/// The identities are so many that their examples are worked out: the balanced report, and the same
/// with one figure changed. Every other rule has an example of its own, by its id.
///
/// @param passes a report to which the rule has no objection
/// @param fails a report with exactly one objection by the rule
record RuleExamples(Report passes, Report fails) {

  /// The examples for a rule of an edition's rule book; empty where nobody has written any.
  static Optional<RuleExamples> of(Statute statute, Rule rule) {
    var good = Reports.balanced(statute);
    if (rule.example().isPresent()) {
      var example = rule.example().get();
      return Optional.of(
          new RuleExamples(
              new Report(example.passes().in(good.draft())),
              new Report(example.fails().in(good.draft()))));
    }
    return failing(statute, rule, good).map(bad -> new RuleExamples(good, bad));
  }

  private static Optional<Report> failing(Statute statute, Rule rule, Report good) {
    return switch (rule) {
      case SumRule sum -> Optional.of(oneMore(good, sum.parts().parts().getFirst()));
      case BalanceRule balance -> Optional.of(oneMore(good, balance.left().parts().getFirst()));
      default -> Optional.ofNullable(written(statute, rule.id(), good));
    };
  }

  private static Report written(Statute statute, String rule, Report good) {
    return switch (rule) {
      case "cover.unit" -> good.cover(cover -> cover.withUnit(" "));
      case "cover.unit.name" -> good.cover(cover -> cover.withUnit("0"));
      case "cover.title" -> good.cover(cover -> cover.withTitle("青川县水务局20244年报告"));
      case "cover.date.readable" -> good.cover(cover -> cover.withDate("2025120"));
      case "cover.date.day" -> good.cover(cover -> cover.withDate("2025年13月40日"));
      case "cover.date.early" -> good.cover(cover -> cover.withDate("2019年1月20日"));
      case "cover.edition" ->
          good.cover(cover -> cover.withYear(statute.equals(Statute.OF_2019) ? 2021 : 2020));
      case "overview.written" -> good.written(Section.OVERVIEW, "\n");
      case "problems.written" -> good.written(Section.PROBLEMS, "\u00A0\u200B");
      case "other.written" -> good.written(Section.OTHER, "\u3000");
      case "figures.filled" ->
          new Report(
              good.cleared("t2.licence")
                  .draft()
                  .with(
                      Section.OVERVIEW,
                      Prose.of("许可")
                          .insert(
                              new Prose.Position(0, 2),
                              Prose.Run.of(
                                  Figure.of(good.draft().edition().cell("t2.licence").get().ref()),
                                  Prose.Weight.PLAIN))));
      case "figures.quoted" -> good.written(Section.OVERVIEW, "全年收到政府信息公开申请99999件。");
      case "t2.readable" -> good.typed("t2.licence", "三百件");
      case "t2.noted" -> good.typed("t2.penalty", "22（其中撤销1件）");
      case "t2.reviewed" -> inferred(good, "t2.penalty");
      case "t2.filled" -> good.cleared("t2.coercion");
      case "t3.readable" -> good.typed("t3.granted.research", "/");
      case "t3.noted" -> good.typed("t3.granted.research", "0（含上年0件）");
      case "t3.reviewed" -> inferred(good, "t3.granted.research");
      case "t3.natural_person.filled" -> good.cleared("t3.received.natural_person");
      case "t3.business.filled" -> good.cleared("t3.carried_over.business");
      case "t3.research.filled" -> good.cleared("t3.granted.research");
      case "t3.public_welfare.filled" -> good.cleared("t3.refused_safety.public_welfare");
      case "t3.legal_service.filled" -> good.cleared("t3.declined_repeated.legal_service");
      case "t3.other.filled" -> good.cleared("t3.carried_forward.other");
      case "t4.readable" -> good.typed("t4.direct.upheld", "-16");
      case "t4.noted" -> good.typed("t4.direct.upheld", "16(含上年2件)");
      case "t4.reviewed" -> inferred(good, "t4.direct.upheld");
      case "t4.review.filled" -> good.cleared("t4.review.upheld");
      case "t4.direct.filled" -> good.cleared("t4.direct.corrected");
      case "t4.after_review.filled" -> good.cleared("t4.after_review.pending");
      default -> null;
    };
  }

  /// The same report with a cell whose place in a document was not certain.
  static Report inferred(Report report, String id) {
    var draft = report.draft();
    var cell = draft.edition().cell(id).get().ref();
    return new Report(
        draft.with(new Draft.Basis(Map.of(cell, "数比格多"), Map.of(), Optional.empty())));
  }

  private static Report oneMore(Report report, CellRef cell) {
    var figure = report.draft().entry(cell).value().orElseThrow();
    return report.typed(cell, figure.add(BigDecimal.ONE).toPlainString());
  }
}
