package org.nianbao.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nianbao.Chance;
import org.nianbao.Reports;
import org.nianbao.Reports.Report;
import org.nianbao.draft.Totals.State;
import org.nianbao.statute.Statute;

/// Totals that follow their sums.
class TotalsTest {
  private static final String REVIEW = "t4.review.total";
  private static final List<String> KINDS =
      List.of("natural_person", "business", "research", "public_welfare", "legal_service", "other");
  private static final List<String> NO_OUTCOMES =
      List.of("received", "carried_over", "carried_forward");

  @Test
  void followsItsSum() {
    var report = Reports.blank2021().row("t4.review", 1, 2, 3, 4);
    assertTotal(report, REVIEW, State.COMPLETE, "10", "10", "10");
    assertTrue(follows(report, REVIEW));
  }

  @Test
  void followsItsSumAgainAfterEveryChange() {
    var report = Reports.blank2021().row("t4.review", 1, 2, 3, 4).typed("t4.review.upheld", "5");
    assertTotal(report, REVIEW, State.COMPLETE, "14", "14", "14");
  }

  @Test
  void partialSumDecidesNothing() {
    var report = Reports.blank2021().row("t4.review", 1, 2);
    assertTotal(report, REVIEW, State.PARTIAL, "3", "3", "");
    assertEquals(Optional.empty(), value(report, REVIEW));
  }

  @Test
  void allBlankIsBlank() {
    assertTotal(Reports.blank2021(), REVIEW, State.EMPTY, "0", "", "");
    assertEquals(Optional.empty(), value(Reports.blank2021(), REVIEW));
  }

  @Test
  void zerosAddUpToZero() {
    assertTotal(Reports.blank2021().zeros(), REVIEW, State.COMPLETE, "0", "0", "0");
    assertEquals(Optional.of(BigDecimal.ZERO), value(Reports.blank2021().zeros(), REVIEW));
  }

  @Test
  void anUnreadablePartMakesItPartial() {
    var report = Reports.blank2021().row("t4.review", 1, 2, "三件", 4);
    assertTotal(report, REVIEW, State.PARTIAL, "7", "7", "");
    assertEquals(Optional.empty(), value(report, REVIEW));
  }

  @Test
  void aNotedPartCountsAsItsNumber() {
    var report = Reports.blank2021().row("t4.review", "1（含上年1件）", 2, 3, 4);
    assertTotal(report, REVIEW, State.COMPLETE, "10", "10", "10");
  }

  @Test
  void whatIsTypedIntoATotalStandsUntilItIsCleared() {
    var typed = Reports.blank2021().row("t4.review", 1, 2, 3, 4).typed(REVIEW, "11");
    assertFalse(follows(typed, REVIEW));
    assertTotal(typed, REVIEW, State.COMPLETE, "10", "11", "11");
    assertEquals(Optional.of(new BigDecimal(11)), value(typed, REVIEW));
    var cleared = typed.cleared(REVIEW);
    assertTrue(follows(cleared, REVIEW));
    assertTotal(cleared, REVIEW, State.COMPLETE, "10", "10", "10");
  }

  @Test
  void anUnreadableTotalDoesNotFallBackToItsSum() {
    var report = Reports.blank2021().row("t4.review", 1, 2, 3, 4).typed(REVIEW, "十");
    assertFalse(follows(report, REVIEW));
    assertEquals(Optional.empty(), value(report, REVIEW));
    assertTotal(report, REVIEW, State.COMPLETE, "10", "十", "十");
  }

  @Test
  void theCornerFollowsItsRow() {
    var report = Reports.blank2021().row("t3.total", 1, 2, 3, 4, 5, 6);
    assertTotal(report, "t3.total.total", State.COMPLETE, "21", "21", "21");
    assertEquals(
        Optional.empty(), value(report, "t3.granted.total"), "the column above it is still blank");
  }

  @Test
  void theCornerFollowsColumnsThatFollowTheirs() {
    var report = Reports.balanced().following();
    assertTotal(report, "t3.total.natural_person", State.COMPLETE, "13364", "13364", "13364");
    assertTotal(report, "t3.total.total", State.COMPLETE, "13810", "13810", "13810");
  }

  @Test
  void aTotalTypedInAColumnGoesIntoTheCorner() {
    var report = Reports.balanced().following().typed("t3.total.natural_person", "13365");
    assertTotal(report, "t3.total.total", State.COMPLETE, "13811", "13811", "13811");
  }

  @Test
  void oneBlankCellLeavesEveryTotalAboveItPartial() {
    var report = Reports.balanced().following().cleared("t3.granted.business");
    for (var total : List.of("t3.granted.total", "t3.total.business", "t3.total.total")) {
      assertEquals(Optional.empty(), value(report, total), total);
      assertEquals("", printed(report, total), total);
    }
    assertEquals(Optional.of(new BigDecimal(13364)), value(report, "t3.total.natural_person"));
  }

  @Test
  void totalsThatFollowAreThoseOfThePublishedReport() {
    var stated = Reports.balanced();
    var worked = stated.following().worked();
    for (var cell : Reports.cells(stated.draft().edition())) {
      assertEquals(
          stated.draft().entry(cell.ref()).value(), worked.value(cell.ref()), cell.ref().id());
    }
  }

  @Test
  void completeTotalsEqualPlainAddition() {
    Chance.tries(100, TotalsTest::addUp);
  }

  private static void addUp(Chance chance) {
    var rows =
        Reports.lines("statute/cell-ids-2021.txt").stream()
            .filter(id -> id.startsWith("t3."))
            .map(id -> id.split("\\.")[1])
            .distinct()
            .toList();
    var report = Reports.blank2021();
    var sums = new HashMap<String, Long>();
    var columns = new long[6];
    for (var row : rows) {
      if (!row.equals("total")) {
        var figures = chance.numbers(6, 99_999);
        report = report.row("t3." + row, figures.toArray());
        sums.put("t3." + row, figures.stream().mapToLong(figure -> figure).sum());
        for (int kind = 0; kind < 6; kind++) {
          columns[kind] += NO_OUTCOMES.contains(row) ? 0 : figures.get(kind);
        }
      }
    }
    sums.put("t3.total", Arrays.stream(columns).sum());
    for (var block : List.of("t4.review", "t4.direct", "t4.after_review")) {
      var figures = chance.numbers(4, 99_999);
      report = report.row(block, figures.toArray());
      sums.put(block, figures.stream().mapToLong(figure -> figure).sum());
    }
    for (int kind = 0; kind < 6; kind++) {
      assertShows(report, "t3.total." + KINDS.get(kind), columns[kind]);
    }
    for (var sum : sums.entrySet()) {
      assertShows(report, sum.getKey() + ".total", sum.getValue());
    }
  }

  private static void assertShows(Report report, String id, long number) {
    assertEquals(Optional.of(BigDecimal.valueOf(number)), value(report, id), id);
    assertEquals(Long.toString(number), printed(report, id), id);
  }

  @Test
  void noTotalOfTableTwoIsComputed() {
    for (var statute : Statute.all()) {
      assertTrue(statute.edition().tables().getFirst().sums().isEmpty());
    }
  }

  private static void assertTotal(
      Report report, String id, State state, String sum, String shown, String printed) {
    var worked = report.worked();
    var total = report.cell(id).ref();
    assertEquals(new Totals.Sum(new BigDecimal(sum), state), worked.sumOf(total).orElseThrow());
    assertEquals(shown, worked.shown(total));
    assertEquals(printed, worked.printed(total));
  }

  private static boolean follows(Report report, String id) {
    return report.worked().follows(report.cell(id).ref());
  }

  private static Optional<BigDecimal> value(Report report, String id) {
    return report.worked().value(report.cell(id).ref());
  }

  private static String printed(Report report, String id) {
    return report.worked().printed(report.cell(id).ref());
  }
}
