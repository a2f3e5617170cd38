package org.nianbao.rule.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nianbao.draft.Totals;
import org.nianbao.form.CellRef;
import org.nianbao.form.Edition;
import org.nianbao.rule.Facts;
import org.nianbao.rule.Finding;
import org.nianbao.rule.Finding.Where;
import org.nianbao.rule.Remedy;
import org.nianbao.rule.Rule;
import org.nianbao.rule.Slip;
import org.nianbao.statement.ReadParagraph;
import org.nianbao.wording.Wording;

/// What a unit of its kind can hardly have done.
final class Competence {
  private static final Pattern OWN_REGULATION =
      Pattern.compile(
          "(?<!法律、|法规、|法规和|法规及|法规|法律法规)政府规章(?!制度)|(?:制定|出台|印发|制发|公布|发布|颁布|废止)了?(?:的)?(?:政府|部门)?规章(?!制度)|规章(?="
              + " ?[1-9１-９])");
  private static final Pattern NONE = Pattern.compile("未|没有|无|不|0 ?[件部]|零");

  /// Regulations in table two.
  static final List<String> REGULATIONS =
      List.of(
          "t2.regulation_issued",
          "t2.regulation_repealed",
          "t2.regulation_in_force",
          "t2.regulation_made",
          "t2.regulation_published",
          "t2.regulation_public");

  /// Licences in table two.
  static final List<String> LICENCES = List.of("t2.licence");

  /// Documents made, repealed and in force.
  static final List<String> STOCK =
      Stream.of("t2.regulation", "t2.normative")
          .flatMap(kind -> Stream.of("_issued", "_repealed", "_in_force").map(kind::concat))
          .toList();

  private final Edition edition;

  /// @param edition the form
  Competence(Edition edition) {
    this.edition = edition;
  }

  /// Regulations in table two of a unit that cannot make any.
  List<Finding> regulations(Rule rule, Facts facts) {
    var unit = facts.totals().draft().cover().unit().strip();
    if (!UnitName.isWithoutRegulations(unit)) {
      return List.of();
    }
    var cells =
        cells(REGULATIONS)
            .filter(cell -> value(facts.totals(), cell).filter(one -> one.signum() > 0).isPresent())
            .toList();
    return cells.isEmpty()
        ? List.of()
        : List.of(
            at(
                rule,
                cells,
                Wording.of("rule.form.regulation.message", unit),
                Wording.of("rule.form.regulation.advice")));
  }

  /// Regulations that the text of such a unit speaks of as its own.
  static List<Slip> regulations(ReadParagraph paragraph) {
    var unit = paragraph.context().unit();
    if (!paragraph.passage().isProse() || !UnitName.isWithoutRegulations(unit)) {
      return List.of();
    }
    var slips = new ArrayList<Slip>();
    var text = paragraph.outsideNames();
    var own = OWN_REGULATION.matcher(text);
    while (own.find()) {
      int start = own.start();
      int clause = start;
      while (clause > Math.max(0, start - 20) && "，。；：".indexOf(text.charAt(clause - 1)) < 0) {
        clause--;
      }
      var around = text.substring(clause, Math.min(text.length(), own.end() + 5));
      boolean isOfOthers = around.matches(".*(?:上级|国家|国务院|省|市政府|市人民政府|依据|按照|根据|违反|执行).*");
      if (!NONE.matcher(around).find() && !isOfOthers) {
        int from = own.group().indexOf("规章") + start;
        from = own.group().endsWith("政府规章") || own.group().endsWith("部门规章") ? from - 2 : from;
        slips.add(
            Slip.of(
                from,
                own.end(),
                Wording.of("rule.form.regulation.text.message", unit.strip()),
                Wording.of("rule.form.regulation.advice")));
      }
    }
    return slips;
  }

  /// A bureau of approvals that has decided on no licence.
  List<Finding> licences(Rule rule, Facts facts) {
    var unit = facts.totals().draft().cover().unit().strip();
    if (!UnitName.isApproving(unit)) {
      return List.of();
    }
    return cells(LICENCES)
        .filter(cell -> value(facts.totals(), cell).filter(one -> one.signum() == 0).isPresent())
        .map(cell ->
            at(
                rule,
                List.of(cell),
                Wording.of("rule.form.licence.message", unit),
                Wording.of("rule.form.licence.advice")))
        .toList();
  }

  /// Fewer documents in force than were made and not repealed within the year, or none although
  /// some were made.
  List<Finding> stock(Rule rule, Facts facts) {
    var findings = new ArrayList<Finding>();
    for (var kind : List.of("t2.regulation", "t2.normative")) {
      var cells = cells(STOCK).filter(cell -> cell.id().startsWith(kind)).toList();
      var values = cells.stream().flatMap(cell -> value(facts.totals(), cell).stream()).toList();
      if (values.size() < 3) {
        continue;
      }
      var issued = values.get(0);
      var least = issued.subtract(values.get(1));
      var inForce = values.get(2);
      boolean isNone = issued.signum() > 0 && inForce.signum() == 0;
      if (inForce.compareTo(least) < 0 || isNone) {
        findings.add(
            at(
                rule,
                cells,
                Wording.of(
                    "rule.form.stock.message",
                    cells.getFirst().row(),
                    issued.toPlainString(),
                    values.get(1).toPlainString(),
                    inForce.toPlainString()),
                Wording.of("rule.form.stock.advice")));
      }
    }
    return findings;
  }

  private Stream<CellRef> cells(List<String> ids) {
    return ids.stream().flatMap(id -> edition.cell(id).stream()).map(cell -> cell.ref());
  }

  private static Optional<BigDecimal> value(Totals totals, CellRef cell) {
    return totals.value(cell);
  }

  private static Finding at(Rule rule, List<CellRef> cells, String message, String advice) {
    var first = cells.getFirst();
    return new Finding(
        rule,
        new Where(
            first.section(), first.label(), Optional.empty(), cells, List.of(), Optional.empty()),
        message,
        advice,
        Optional.empty(),
        List.of(new Remedy.Visit(Wording.of("remedy.visit.cell"), cells)));
  }
}
