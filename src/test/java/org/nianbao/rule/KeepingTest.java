package org.nianbao.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nianbao.Reports;
import org.nianbao.Reports.Report;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Kept;
import org.nianbao.draft.Kept.Decision;
import org.nianbao.draft.Person;
import org.nianbao.form.Section;
import org.nianbao.nextyear.NextYear;

class KeepingTest {
  private static final Decision DECISION =
      new Decision("口径不同", new Person("张三", "科长"), "2025-01-06");
  private static final String TEXT = "全年收到政府信息公开申请%s件。";

  private static Report written(String text) {
    return Reports.balanced().written(Section.OVERVIEW, text);
  }

  private static Report differing() {
    return written(TEXT.formatted("7007"));
  }

  private static Report kept(Report report) {
    var findings = report.findings();
    var next = report.draft();
    for (var finding : findings.open()) {
      next = new Report(next).findings().keep(finding, DECISION);
    }
    return new Report(next);
  }

  private static int open(Report report) {
    return report.findings().open().size();
  }

  @Test
  void aKeptWarningIsNoLongerCounted() {
    assertEquals(List.of("figures.quoted"), differing().objections());
    var report = kept(differing());
    var findings = report.findings();
    assertEquals(1, findings.list().size());
    assertEquals(List.of(), findings.open());
    assertEquals(0, findings.count(Severity.WARNING));
    var finding = findings.list().getFirst();
    assertEquals(Optional.of(DECISION), findings.kept(finding).map(Kept::decision));
    assertEquals(differing().draft(), findings.reopen(finding));
  }

  @Test
  void itStaysKeptWhenAParagraphIsInsertedAbove() {
    var draft = kept(differing()).draft();
    var moved = new Report(draft).written(Section.OVERVIEW, "新的一段。\n" + TEXT.formatted("7007"));
    assertEquals(0, open(moved));
    assertEquals(1, moved.findings().kept().size());
  }

  @Test
  void itIsOfferedAgainWhenANumberOrTheWordsChange() {
    var report = kept(differing());
    assertEquals(1, open(report.written(Section.OVERVIEW, TEXT.formatted("8008"))));
    assertEquals(1, open(report.written(Section.OVERVIEW, "本年度，收到政府信息公开申请7007件。")));
    var other = report.typed("t3.received.total", "9");
    assertEquals(1, other.findings("figures.quoted").size());
    assertEquals(
        Optional.empty(), other.findings().kept(other.findings("figures.quoted").getFirst()));
  }

  @Test
  void itIsKeptAgainWhenTheNumberIsBack() {
    var report = kept(differing()).written(Section.OVERVIEW, TEXT.formatted("8008"));
    assertEquals(0, open(report.written(Section.OVERVIEW, TEXT.formatted("7007"))));
  }

  @Test
  void whatWasDecidedAboutOtherNumbersIsOfferedAndThenReplaced() {
    var report = kept(differing()).written(Section.OVERVIEW, TEXT.formatted("8008"));
    var finding = report.findings().open().getFirst();
    assertEquals(Optional.of(DECISION), report.findings().decidedBefore(finding));
    assertEquals(1, kept(report).draft().basis().kept().size());
  }

  @Test
  void anotherSentenceWithTheSameNumberNeedsADecisionOfItsOwn() {
    var twice = TEXT.formatted("7007") + "\n" + TEXT.formatted("7007");
    var report = kept(differing()).written(Section.OVERVIEW, twice);
    assertEquals(1, open(report));
    assertEquals(0, open(kept(report)));
    assertEquals(2, kept(report).draft().basis().kept().size());
    var elsewhere =
        kept(differing())
            .written(Section.OVERVIEW, "")
            .written(Section.PROBLEMS, TEXT.formatted("7007"));
    assertEquals(1, elsewhere.findings("figures.quoted").size());
    assertEquals(0, elsewhere.findings().kept().size());
  }

  @Test
  void aNotedCellIsKeptUntilItsNoteChanges() {
    var report = kept(Reports.balanced().typed("t4.review.upheld", "376（含上年2件）"));
    assertEquals(0, report.findings().count(Severity.WARNING));
    var other = report.typed("t4.review.upheld", "376（含上年3件）");
    assertEquals(1, other.findings().count(Severity.WARNING));
  }

  @Test
  void errorsAndBlanksAreNeverKept() {
    for (var report :
        List.of(
            Reports.balanced().typed("t4.review.upheld", "377"),
            Reports.balanced().cleared("t2.licence"))) {
      var findings = report.findings();
      var finding = findings.list().getFirst();
      assertThrows(IllegalArgumentException.class, () -> findings.keep(finding, DECISION));
      var forced =
          report
              .draft()
              .with(
                  Draft.Basis.NONE.withKept(
                      List.of(
                          new Kept(
                              FindingSubject.of(finding, findings.totals()), DECISION, Map.of()))));
      assertEquals(Map.of(), new Report(forced).findings().kept());
    }
  }

  @Test
  void nextYearItIsOfferedAgainWithLastYearsReason() {
    var next = new Report(NextYear.of(kept(differing()).draft()).orElseThrow().draft());
    assertEquals(List.of(), next.draft().basis().kept());
    var total = next.zeros();
    var finding = total.findings("figures.quoted").getFirst();
    assertEquals(Optional.empty(), total.findings().kept(finding));
    assertEquals(Optional.of(DECISION), total.findings().decidedBefore(finding));
  }
}
