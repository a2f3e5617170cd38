package org.nianbao.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.nianbao.Reports;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.statute.Statute;

/// No figure of tables three and four can be wrong alone: where every total is stated, a change of
/// any single figure is found, and the finding points there.
class MutationTest {
  private static final Map<String, UnaryOperator<BigDecimal>> SLIPS =
      Map.of(
          "one more", figure -> figure.add(BigDecimal.ONE),
          "a digit too many", figure -> figure.movePointRight(1).add(new BigDecimal(3)));

  @Test
  void anyOf190FiguresChangedAloneIsFound() {
    assertEquals(190, checked(Statute.OF_2021));
  }

  @Test
  void anyOf176FiguresOfTheOlderFormChangedAloneIsFound() {
    assertEquals(176, checked(Statute.OF_2019));
  }

  private static int checked(Statute statute) {
    var report = Reports.balanced(statute);
    assertEquals(0, report.findings().count(Severity.ERROR), "the untouched report");
    var cells =
        Reports.cells(statute.edition()).stream()
            .map(cell -> cell.ref())
            .filter(cell -> cell.section() != Section.DISCLOSURE)
            .toList();
    SLIPS.forEach((slip, change) -> {
      for (var cell : cells) {
        var figure = report.draft().entry(cell).value().orElseThrow();
        var errors =
            report.typed(cell, change.apply(figure).toPlainString()).findings().list().stream()
                .filter(finding -> finding.rule().severity() == Severity.ERROR)
                .toList();
        assertFound(errors, cell, slip);
      }
    });
    System.out.printf(
        "MutationTest: %d figures of the %s form, each changed in %d ways: every change found%n",
        cells.size(), statute.edition().id(), SLIPS.size());
    return cells.size();
  }

  private static void assertFound(List<Finding> errors, CellRef changed, String slip) {
    var what = changed + ", " + slip;
    assertTrue(
        errors.stream().anyMatch(error -> Reports.concerned(error).contains(changed)),
        "no error speaks of " + what);
    assertTrue(
        errors.stream()
            .flatMap(error -> error.cells().stream())
            .anyMatch(cell -> sameLine(cell, changed)),
        "no error marks a cell in the row or column of " + what);
    for (var error : errors) {
      assertTrue(Reports.concerned(error).contains(changed), error.message() + " after " + what);
    }
  }

  /// In the same row or column of table three, or the same block of table four.
  private static boolean sameLine(CellRef one, CellRef other) {
    return one.section() == other.section()
        && (one.row().equals(other.row())
            || one.section() == Section.APPLICATIONS && one.column().equals(other.column()));
  }
}
