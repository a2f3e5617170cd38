package org.nianbao.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.Reports;
import org.nianbao.Reports.Report;
import org.nianbao.form.Section;
import org.nianbao.statute.Statute;

/// What the rule books say about whole reports.
class CheckerTest {

  /// Published reports have been seen whose 总计 column balances while other columns do not. Invented
  /// after one of them: 62 = 62 in all, but 自然人 60 ≠ 61 and 其他 1 ≠ 0.
  private static final Report BALANCED_ONLY_IN_TOTAL =
      Reports.blank2021()
          .row("t3.received", 57, 1, 0, 0, 0, 1)
          .row("t3.carried_over", 3)
          .row("t3.granted", 58, 1)
          .row("t3.carried_forward", 3)
          .zeros();

  @Test
  void everyColumnIsBalancedNotOnlyTheTotal() {
    var findings = BALANCED_ONLY_IN_TOTAL.findings();
    assertEquals(2, findings.count(Severity.ERROR));
    var person = only(BALANCED_ONLY_IN_TOTAL, "t3.natural_person.balance");
    assertCompares(person, 60, 61);
    assertTrue(person.message().contains("自然人"), person.message());
    var other = only(BALANCED_ONLY_IN_TOTAL, "t3.other.balance");
    assertCompares(other, 1, 0);
    assertTrue(other.message().contains("其他"), other.message());
    assertEquals(List.of(), BALANCED_ONLY_IN_TOTAL.findings("t3.total.balance"));
  }

  @Test
  void blankCellsLeaveComparisonsUndecided() {
    assertEquals(0, Reports.blank2021().findings().count(Severity.ERROR));
    var received = Reports.blank2021().typed("t3.received.natural_person", "1");
    assertEquals(0, received.findings().count(Severity.ERROR));
    var oneBlank =
        Reports.balanced().cleared("t3.granted.natural_person").typed("t3.total.total", "1");
    assertEquals(List.of(), oneBlank.findings("t3.natural_person.sum"));
    assertEquals(List.of(), oneBlank.findings("t3.granted.across"));
    assertFalse(oneBlank.findings("t3.total.across").isEmpty());
  }

  @Test
  void anUnreadableCellLeavesItsComparisonsUndecided() {
    var report = Reports.balanced().typed("t3.granted.natural_person", "很多");
    assertEquals(List.of("t3.readable"), report.objections());
  }

  /// 30 of 26 is wrong whatever the other cells will hold: in every total of both forms.
  @Test
  void aPartLargerThanItsStatedTotalIsAnErrorWhateverElseIsBlank() {
    for (var statute : Statute.all()) {
      int found = 0;
      for (var rule : statute.checker().rules()) {
        if (rule instanceof SumRule sum) {
          for (var part : sum.parts().parts()) {
            var report = Reports.blank(statute).typed(sum.total(), "26").typed(part, "30");
            var finding = only(report, sum.id());
            assertEquals(Severity.ERROR, finding.rule().severity());
            assertCompares(finding, 26, 30);
            assertEquals(
                part.label() + "是 30，" + sum.totalName() + "是 26，一项比总计多 4 件", finding.message());
            assertEquals(List.of(sum.total(), part), finding.cells());
            assertEquals(List.of(), report.typed(part, "26").findings(sum.id()));
            assertEquals(List.of(), report.typed(part, "0").findings(sum.id()));
            found++;
          }
        }
      }
      assertTrue(found > 200, "parts of " + statute.edition().id() + ": " + found);
    }
  }

  /// Which of them is wrong, and by how much, is known when all are filled in.
  @Test
  void partsThatOnlyTogetherAreTooMuchWaitForTheRest() {
    var report =
        Reports.blank2021()
            .typed("t4.review.total", "26")
            .typed("t4.review.upheld", "20")
            .typed("t4.review.other", "10（含上年2件）");
    assertEquals(List.of(), report.findings("t4.review.sum"));
    assertCompares(only(report.zeros(), "t4.review.sum"), 30, 26);
    var noted = report.typed("t4.review.other", "27（含上年2件）");
    assertCompares(only(noted, "t4.review.sum"), 26, 27);
  }

  /// The corner of table three is held against cells whose own totals are not filled in.
  @Test
  void aPartOfAPartIsEnough() {
    var report =
        Reports.blank2021().typed("t3.total.total", "26").typed("t3.granted.natural_person", "30");
    assertEquals(2, report.findings().count(Severity.ERROR));
    assertCompares(only(report, "t3.total.sum"), 26, 30);
    assertCompares(only(report, "t3.total.across"), 26, 30);
    assertEquals("", only(report, "t3.total.sum").comparison().orElseThrow().actual().working());
  }

  @Test
  void oneSideOfTheBalanceMayNotPassTheOther() {
    var went =
        Reports.blank2021()
            .typed("t3.received.other", "20")
            .typed("t3.carried_over.other", "6")
            .typed("t3.carried_forward.other", "30");
    assertCompares(only(went, "t3.other.balance"), 26, 30);
    assertEquals(
        "其他一列不平，三　四、结转下年度继续办理　其他是 30，第一项＋第二项一共才 26，多 4 件",
        only(went, "t3.other.balance").message());
    assertEquals(
        List.of(), went.typed("t3.carried_forward.other", "26").findings("t3.other.balance"));
    assertEquals(List.of(), went.cleared("t3.received.other").findings("t3.other.balance"));
    var came =
        Reports.blank2019()
            .typed("t3.total.business", "20")
            .typed("t3.carried_forward.business", "6")
            .typed("t3.received.business", "30");
    assertCompares(only(came, "t3.business.balance"), 26, 30);
    var nested = Reports.blank2021().row("t3.received", 3).row("t3.carried_over", 1);
    assertCompares(
        only(nested.typed("t3.granted.natural_person", "5"), "t3.natural_person.balance"), 4, 5);
  }

  /// 26 = 30 - 4 may be what somebody meant: the minus is said, the sum is left alone.
  @Test
  void aPartBelowZeroLeavesTheSumUndecided() {
    var report = Reports.blank2021().typed("t4.review.total", "26").typed("t4.review.upheld", "30");
    assertEquals(1, report.typed("t4.review.other", "/").findings("t4.review.sum").size());
    assertEquals(List.of(), report.typed("t4.review.other", "-4").findings("t4.review.sum"));
    var nested = Reports.blank2021().typed("t3.total.total", "26");
    var beside =
        nested.typed("t3.granted.natural_person", "30").typed("t3.partly_granted.other", "-4");
    assertEquals(0, beside.findings("t3.total.sum").size());
    assertEquals(0, beside.findings("t3.total.across").size());
  }

  @Test
  void aChangeOfTheOlderFormIsNoPartOfASum() {
    var report = Reports.balanced2019().typed("t2.licence_change", "-30");
    assertEquals(List.of(), report.objections());
  }

  @Test
  void anUnreadableCellIsNotBlankToo() {
    assertEquals(List.of("t2.readable"), Reports.balanced().typed("t2.fee", "/").objections());
  }

  @Test
  void aTotalThatFollowsContradictsNoPartOfItself() {
    var report = Reports.balanced().following().typed("t3.granted.natural_person", "5346");
    assertEquals(List.of("t3.natural_person.balance", "t3.total.balance"), report.objections());
  }

  /// The corner follows its row, so a slip in the （七） row shows against the column above it.
  @Test
  void theCornerIsHeldAgainstItsColumnToo() {
    var report = Reports.balanced().following().typed("t3.total.natural_person", "13365");
    assertEquals(
        List.of(
            "t3.natural_person.sum",
            "t3.natural_person.balance",
            "t3.total.sum",
            "t3.total.balance"),
        report.objections());
    var corner = only(report, "t3.total.sum");
    assertTrue(
        corner.remedies().stream().noneMatch(Remedy.Follow.class::isInstance),
        "it follows already");
  }

  @Test
  void aTotalIsNotAskedFor() {
    assertEquals(List.of(), Reports.balanced().following().objections());
  }

  @Test
  void theYearAsksForItsForm() {
    for (int year : new int[] {2021, 2024, 2030}) {
      assertEquals(List.of(), Reports.balanced().cover(c -> c.withYear(year)).objections());
      var old = Reports.balanced2019().cover(c -> c.withYear(year));
      assertEquals(List.of("cover.edition"), old.objections());
      assertTrue(only(old, "cover.edition").message().contains(Integer.toString(year)));
    }
    for (int year : new int[] {2019, 2020}) {
      assertEquals(List.of(), Reports.balanced2019().cover(c -> c.withYear(year)).objections());
      var recent = Reports.balanced().cover(c -> c.withYear(year));
      assertEquals(List.of("cover.edition"), recent.objections());
    }
    for (var statute : Statute.all()) {
      var early = Reports.balanced(statute).cover(c -> c.withYear(2018));
      assertEquals(List.of("cover.edition"), early.objections());
    }
  }

  @Test
  void blanksAreCountedByTheCellErrorsByTheFinding() {
    var blank = Reports.blank2021().cover(cover -> cover.withUnit("")).findings();
    assertEquals(1, blank.count(Severity.BLANK, Section.COVER));
    assertEquals(1, blank.count(Severity.BLANK, Section.OVERVIEW));
    assertEquals(10, blank.count(Severity.BLANK, Section.DISCLOSURE));
    assertEquals(24 * 6, blank.count(Severity.BLANK, Section.APPLICATIONS));
    assertEquals(12, blank.count(Severity.BLANK, Section.DISPUTES));
    assertEquals(1, blank.count(Severity.BLANK, Section.PROBLEMS));
    assertEquals(1, blank.count(Severity.BLANK, Section.OTHER));
    assertEquals(1 + 1 + 10 + 144 + 12 + 1 + 1, blank.count(Severity.BLANK));
    assertEquals(0, blank.count(Severity.ERROR));
    assertEquals(0, blank.count(Severity.WARNING));
  }

  @Test
  void errorsAreCountedInTheirSections() {
    var findings =
        Reports.balanced()
            .typed("t2.licence", "/")
            .typed("t3.received.natural_person", "1")
            .typed("t4.review.total", "1")
            .typed("t4.direct.upheld", "16（含1件）")
            .findings();
    assertEquals(1, findings.count(Severity.ERROR, Section.DISCLOSURE));
    assertEquals(2, findings.count(Severity.ERROR, Section.APPLICATIONS));
    assertEquals(1, findings.count(Severity.ERROR, Section.DISPUTES));
    assertEquals(1, findings.count(Severity.WARNING, Section.DISPUTES));
    assertEquals(4, findings.count(Severity.ERROR));
    assertEquals(0, findings.count(Severity.BLANK));
  }

  @Test
  void aNotedCellIsAWarningAndCountsAsItsNumber() {
    var noted = Reports.balanced().typed("t4.review.upheld", "376（含上年2件）");
    assertEquals(List.of("t4.noted"), noted.objections());
    assertEquals(1, noted.findings().count(Severity.WARNING));
    var wrong = Reports.balanced().typed("t4.review.upheld", "377（含上年2件）");
    assertEquals(List.of("t4.noted", "t4.review.sum"), wrong.objections());
    assertCompares(only(wrong, "t4.review.sum"), 791, 790);
  }

  @Test
  void findingsStandInTheOrderOfTheForm() {
    for (var statute : Statute.all()) {
      var sections =
          Reports.blank(statute).cover(cover -> cover.withUnit("")).findings().list().stream()
              .map(Finding::section)
              .toList();
      assertEquals(sections.stream().sorted().toList(), sections);
    }
  }

  @Test
  void findingsAreFoundAtTheirCells() {
    var report = Reports.balanced().typed("t2.licence", "/");
    var findings = report.findings();
    assertEquals(1, findings.at(report.cell("t2.licence").ref()).size());
    assertEquals(List.of(), findings.at(report.cell("t2.penalty").ref()));
  }

  @Test
  void aRuleBookWithTwoRulesOfOneIdIsRefused() {
    var rule = new UnitRule("cover.unit", "somewhere");
    assertThrows(
        IllegalArgumentException.class,
        () -> new Checker(List.of(rule, rule), Statute.OF_2021.checker().reader()));
  }

  /// Whatever has been checked before, and in whatever order: a finding depends on the draft alone.
  @Test
  void equalDraftsHaveEqualFindings() {
    var wrong = Reports.balanced().typed("t3.received.natural_person", "99");
    var findings = wrong.findings().list();
    assertFalse(findings.isEmpty());
    assertEquals(List.of(), Reports.balanced().findings().list());
    assertEquals(
        Reports.balanced().typed("t3.received.natural_person", "99").draft(), wrong.draft());
    assertEquals(
        findings, Reports.balanced().typed("t3.received.natural_person", "99").findings().list());
  }

  @ParameterizedTest
  @MethodSource("failures")
  void aRuleThatFailsIsOneFindingAndTheOthersGoOn(Throwable failure) {
    var report = Reports.balanced().typed("t3.received.natural_person", "1");
    var others = report.findings().list();
    var rules = new ArrayList<>(Statute.OF_2021.checker().rules());
    rules.add(3, failing("t9.failing", failure));
    var findings = new Checker(rules, Statute.OF_2021.checker().reader()).check(report.draft());
    assertEquals(others, findings.list().subList(1, findings.list().size()));
    assertEquals(report.draft(), findings.totals().draft());
    var told = findings.list().getFirst();
    assertEquals("t9.failing", told.rule().id());
    assertEquals(Severity.WARNING, told.rule().severity());
    assertEquals("“各项相符”这一项没能检查", told.message());
    assertEquals("稿的内容没有动，照常保存；这一项请自己核对。", told.advice());
  }

  static Stream<Throwable> failures() {
    return Stream.of(
        new IllegalStateException("?"),
        new StackOverflowError(),
        new AssertionError("?"),
        new NoClassDefFoundError("?"));
  }

  @Test
  void everyRuleMayFailAtOnce() {
    var rules =
        Stream.of("t9.one", "t9.two", "t9.three")
            .<Rule>map(id -> failing(id, new StackOverflowError()))
            .toList();
    var findings =
        new Checker(rules, Statute.OF_2021.checker().reader()).check(Reports.balanced().draft());
    assertEquals(3, findings.count(Severity.WARNING, Section.COVER));
    assertEquals(3, findings.list().size());
  }

  @ParameterizedTest
  @MethodSource("failures")
  void aRuleThatCannotEvenSayWhatItAsksForIsNamedByItsId(Throwable failure) {
    var findings =
        new Checker(List.of(new Speechless(failure)), Statute.OF_2021.checker().reader())
            .check(Reports.balanced().draft())
            .list();
    assertEquals(1, findings.size());
    assertEquals("“t9.speechless”这一项没能检查", findings.getFirst().message());
    assertEquals("t9.speechless", findings.getFirst().rule().requirement());
    assertEquals("", findings.getFirst().rule().citation());
  }

  @Test
  void aVirtualMachineThatEndsIsNoFinding() {
    var checker =
        new Checker(
            List.of(failing("t9.failing", new InternalError())),
            Statute.OF_2021.checker().reader());
    assertThrows(InternalError.class, () -> checker.check(Reports.balanced().draft()));
  }

  private static Rule failing(String id, Throwable failure) {
    return new ActingRule(
        id,
        () -> {
          throw thrown(failure);
        });
  }

  /// A rule that fails whatever it is asked.
  private record Speechless(Throwable failure) implements Rule {
    @Override
    public String id() {
      return "t9.speechless";
    }

    @Override
    public Severity severity() {
      throw thrown(failure);
    }

    @Override
    public String requirement() {
      throw thrown(failure);
    }

    @Override
    public String citation() {
      throw thrown(failure);
    }

    @Override
    public List<Finding> findings(Facts facts) {
      var totals = facts.totals();
      throw thrown(failure);
    }
  }

  private static RuntimeException thrown(Throwable failure) {
    switch (failure) {
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      default -> throw new AssertionError(failure);
    }
  }

  private static Finding only(Report report, String rule) {
    var findings = report.findings(rule);
    assertEquals(1, findings.size(), rule);
    return findings.getFirst();
  }

  private static void assertCompares(Finding finding, int expected, int actual) {
    var both = finding.comparison().orElseThrow();
    assertEquals(0, both.expected().figure().compareTo(BigDecimal.valueOf(expected)));
    assertEquals(0, both.actual().figure().compareTo(BigDecimal.valueOf(actual)));
    assertEquals(0, both.gap().compareTo(BigDecimal.valueOf(Math.abs(expected - actual))));
  }
}
