package org.nianbao.rule.form;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.form.Cell;
import org.nianbao.form.CellRef;
import org.nianbao.form.Edition;
import org.nianbao.rule.Example;
import org.nianbao.rule.Material;
import org.nianbao.rule.Rule;
import org.nianbao.rule.Sample;
import org.nianbao.statement.Passage;
import org.nianbao.wording.Wording;

/// The requirements that a report tells nothing that a unit of its kind can hardly have done.
final class CompetenceRules {
  /// Departments of the State Council, and the governments of provinces and of cities with
  /// districts; the articles had other numbers before 2023.
  private static final String MAKERS = "《中华人民共和国立法法》（2023年修正）第九十一条、第九十三条";

  private final Edition edition;

  /// @param edition the form
  CompetenceRules(Edition edition) {
    this.edition = edition;
  }

  /// All of them.
  List<Rule> all() {
    var competence = new Competence(edition);
    var rules = new ArrayList<Rule>();
    var regulation = edition.covers(2021) ? "t2.regulation_issued" : "t2.regulation_made";
    rules.add(
        new ReportRequirement(
                "form.regulation",
                Wording.of("rule.form.regulation.requirement"),
                MAKERS,
                new Example(regulations(regulation, "0"), regulations(regulation, "1")),
                competence::regulations)
            .on(cells(Competence.REGULATIONS)));
    rules.add(
        new ParagraphRequirement(
            "form.regulation.text",
            Wording.of("rule.form.regulation.text.requirement"),
            MAKERS,
            Example.of("把规范性文件列为公开重点。", "把政府规章列为公开重点。"),
            Competence::regulations));
    rules.add(
        new ReportRequirement(
                "form.licence",
                Wording.of("rule.form.licence.requirement"),
                edition.document() + "，表二",
                new Example(licences("3"), licences("0")),
                competence::licences)
            .on(cells(Competence.LICENCES)));
    if (edition.covers(2021)) {
      rules.add(
          new ReportRequirement(
                  "form.stock",
                  Wording.of("rule.form.stock.requirement"),
                  edition.document() + "，表二",
                  new Example(stock("2"), stock("1")),
                  competence::stock)
              .on(cells(Competence.STOCK)));
    }
    return rules;
  }

  private Material cells(List<String> ids) {
    return Material.of(
        ids.stream().flatMap(id -> edition.cell(id).stream()).map(Cell::ref).toList());
  }

  private CellRef cell(String id) {
    return edition.cell(id).orElseThrow().ref();
  }

  private Sample licences(String number) {
    return Sample.of(Passage.UNIT, "青川县行政审批局").and(cell("t2.licence"), number);
  }

  private Sample stock(String inForce) {
    return Sample.of(cell("t2.normative_issued"), "3")
        .and(cell("t2.normative_repealed"), "1")
        .and(cell("t2.normative_in_force"), inForce);
  }

  private Sample regulations(String made, String number) {
    var sample = Sample.of(cell(made), number);
    for (var end : List.of("_repealed", "_in_force", "_published", "_public")) {
      var other = edition.cell("t2.regulation" + end);
      if (other.isPresent()) {
        sample = sample.and(other.get().ref(), "0");
      }
    }
    return sample;
  }
}
