package org.nianbao.nextyear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nianbao.Reports;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Entry;
import org.nianbao.draft.Figure;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Run;
import org.nianbao.draft.Prose.Style;
import org.nianbao.draft.Prose.Weight;
import org.nianbao.draft.Totals;
import org.nianbao.draft.UnitKind;
import org.nianbao.file.ArbitraryDrafts;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.form.Term;
import org.nianbao.lastyear.LastYear;
import org.nianbao.lastyear.YearMention;
import org.nianbao.statute.Statute;
import org.nianbao.statute.TableThree;
import org.nianbao.statute.TableThree.Applicant;
import org.nianbao.statute.TableThree.Row;
import org.nianbao.wording.Wording;

class NextYearTest {

  private static Reports.Report last() {
    return Reports.blank2021()
        .cover(_ -> new Cover(Reports.UNIT, UnitKind.TOWNSHIP, 2024, "题", "日期", "电话"));
  }

  private static NextYear next(Reports.Report last) {
    return NextYear.of(last.draft()).orElseThrow();
  }

  private static CellRef over(Applicant applicant) {
    return TableThree.ref(Row.CARRIED_OVER, applicant);
  }

  @Test
  void unitKindAndContactAreTakenAndTitleAndDateAreNot() {
    assertEquals(
        new Cover(Reports.UNIT, UnitKind.TOWNSHIP, 2025, "", "", "电话"),
        next(last()).draft().cover());
  }

  @Test
  void theFormIsThatOfTheNextYear() {
    var of2019 = Reports.balanced2019();
    assertEquals("2019", next(of2019).draft().edition().id());
    var of2020 = of2019.cover(cover -> cover.withYear(2020));
    assertEquals("2021", next(of2020).draft().edition().id());
  }

  @Test
  void thereIsNoNextReportWhereThereIsNoForm() {
    for (int year : new int[] {2017, -5, Integer.MAX_VALUE}) {
      assertEquals(
          Optional.empty(), NextYear.of(last().cover(cover -> cover.withYear(year)).draft()));
    }
  }

  @Test
  void eachColumnIsCarriedOverAndTheTotalFollows() {
    var last = last().row("t3.carried_forward", 3, 1, 0, 0, 0, 0);
    var draft = next(last).draft();
    assertEquals("3", draft.entry(over(Applicant.NATURAL_PERSON)).text());
    assertEquals("1", draft.entry(over(Applicant.BUSINESS)).text());
    assertEquals("0", draft.entry(over(Applicant.OTHER)).text());
    var totals = Totals.of(draft);
    assertTrue(totals.follows(over(Applicant.TOTAL)));
    assertEquals("4", totals.shown(over(Applicant.TOTAL)));
    assertEquals(7, next(last).carried());
  }

  @Test
  void aTotalThatDiffersFromItsSumIsTakenAsItStands() {
    var draft = next(last().row("t3.carried_forward", 3, 1, 0, 0, 0, 0, 9)).draft();
    assertEquals("9", draft.entry(over(Applicant.TOTAL)).text());
  }

  @Test
  void blankAndUnreadableStayBlankAndANoteIsLeft() {
    var draft = next(last().row("t3.carried_forward", "", "无", "2（其中1件）")).draft();
    assertEquals(Entry.BLANK, draft.entry(over(Applicant.NATURAL_PERSON)));
    assertEquals(Entry.BLANK, draft.entry(over(Applicant.BUSINESS)));
    assertEquals("2", draft.entry(over(Applicant.RESEARCH)).text());
    assertEquals(Entry.BLANK, draft.entry(over(Applicant.TOTAL)));
  }

  @Test
  void whatIsTakenFromAnUncertainCellIsUncertain() {
    var source = TableThree.ref(Row.CARRIED_FORWARD, Applicant.OTHER);
    var granted = TableThree.ref(Row.GRANTED, Applicant.OTHER);
    var marks = Map.of(source, "两种读法", granted, "两种读法");
    var read =
        last()
            .row("t3.carried_forward", 0, 0, 0, 0, 0, 2)
            .draft()
            .with(new Draft.Basis(marks, Map.of(), Optional.empty()));
    var draft = NextYear.of(read).orElseThrow().draft();
    assertEquals(Map.of(over(Applicant.OTHER), "两种读法"), draft.basis().inferred());
  }

  /// A row with several readings, of which none was chosen.
  @Test
  void whatIsBlankOnlyBecauseItWasNotSureIsNotSaidToBeInferred() {
    var source = TableThree.ref(Row.CARRIED_FORWARD, Applicant.OTHER);
    var read =
        last()
            .row("t3.carried_forward", "", "", "", "", "", "", "")
            .draft()
            .with(new Draft.Basis(Map.of(source, "两种读法"), Map.of(), Optional.empty()));
    var taken = new NextYearReport(NextYear.of(read).orElseThrow()).taken();
    assertTrue(taken.contains(Wording.of("nextyear.open", 1)), taken::toString);
    assertFalse(taken.contains(Wording.of("nextyear.inferred", 1)), taken::toString);
  }

  /// Whatever stands in last year's report.
  @Test
  void noOtherCellIsEverFilledAndNothingIsLost() {
    var drafts = new ArbitraryDrafts(new Random(11));
    var random = new Random(12);
    for (int i = 0; i < 100; i++) {
      var any = drafts.nextWithBasis();
      var last = any.withCover(any.cover().withYear(2019 + random.nextInt(8)));
      var next = NextYear.of(last).orElseThrow();
      var draft = next.draft();
      var filled = draft.entries().keySet();
      var attached = draft.basis().lastYear().orElseThrow();
      assertEquals(last.entries(), attached.entries());
      assertEquals(last.prose(), attached.prose());
      assertEquals(last.cover(), attached.cover());
      assertEquals(Map.of(), draft.basis().reasons());
      assertEquals(last.prose().keySet(), draft.prose().keySet());
      var lastYear = LastYear.of(draft).orElseThrow();
      assertTrue(lastYear.sources().keySet().containsAll(filled), () -> "" + filled);
      var totals = Totals.of(draft);
      for (var cell : lastYear.sources().keySet()) {
        assertEquals(lastYear.carriedOver(cell).isPresent(), lastYear.isTaken(totals, cell));
        assertFalse(lastYear.isAnother(totals, cell));
      }
      draft
          .prose()
          .forEach((section, prose) ->
              prose
                  .paragraphs()
                  .forEach(paragraph ->
                      assertEquals(
                          paragraph.style() == Style.BODY && paragraph.length() > 0,
                          lastYear.isTakenOver(section, paragraph))));
    }
  }

  @Test
  void yearsAreMovedOnWhereTheyAreSureAndAllAreListed() {
    var last =
        last()
            .written(Section.COVER, "依据〔2021〕30号编制。\n自2024年1月1日起至2024年12月31日止。")
            .written(Section.OVERVIEW, "2024年依法公开。\n2024年比2023年多。");
    var next = next(last);
    assertEquals("依据〔2021〕30号编制。\n自2025年1月1日起至2025年12月31日止。", text(next, Section.COVER));
    assertEquals("2025年依法公开。\n2024年比2023年多。", text(next, Section.OVERVIEW));
    assertEquals(
        List.of(
            new YearMention(Section.COVER, 0, "〔2021〕", "〔2021〕", "依据〔2021〕30号编制。"),
            new YearMention(
                Section.COVER,
                1,
                "2024年1月1日起至2024年12月31日",
                "2025年1月1日起至2025年12月31日",
                "自2024年1月1日起至2024年12月31日止。"),
            new YearMention(Section.OVERVIEW, 0, "2024年", "2025年", "2024年依法公开。"),
            new YearMention(Section.OVERVIEW, 1, "2024年", "2024年", "2024年比2023年多。"),
            new YearMention(Section.OVERVIEW, 1, "2023年", "2023年", "2024年比2023年多。")),
        next.years());
    assertEquals(
        Set.of(false, true),
        next.years().stream().map(YearMention::isMoved).collect(Collectors.toSet()));
  }

  private static String text(NextYear next, Section section) {
    return next.draft().prose(section).text();
  }

  @Test
  void styleWeightAndLinkedFiguresSurvive() {
    var cell = TableThree.ref(Row.RECEIVED, Applicant.TOTAL);
    var runs =
        List.of(
            Run.bold("20"), Run.of("24年，新收"), Run.of(Figure.of(cell), Weight.BOLD), Run.of("件。"));
    var last =
        last()
            .typed(cell, "35")
            .draft()
            .with(
                Section.OVERVIEW,
                new Prose(
                    List.of(
                        Paragraph.of(Style.HEADING, "（一）2024年情况"),
                        new Paragraph(Style.BODY, runs, Map.of()))));
    var draft = NextYear.of(last).orElseThrow().draft();
    var paragraph = draft.prose(Section.OVERVIEW).get(1);
    assertEquals("（一）2025年情况", draft.prose(Section.OVERVIEW).get(0).text());
    assertEquals("2025年，新收" + Figure.UNKNOWN + "件。", paragraph.text());
    assertEquals(Figure.of(cell), paragraph.figures().getFirst().figure());
    assertEquals(Weight.BOLD, paragraph.runs().getFirst().weight());
    assertEquals("20", paragraph.runs().getFirst().text());
    var lastYear = LastYear.of(draft).orElseThrow();
    var filled = draft.typed(cell, "7");
    assertTrue(lastYear.isTakenOver(Section.OVERVIEW, filled.prose(Section.OVERVIEW).get(1)));
  }

  @Test
  void aFigureOfCellsThatTheNewFormLacksIsPlainText() {
    var cell = TableThree.ref(Row.OTHERWISE, Applicant.TOTAL);
    var last =
        Reports.blank2019()
            .cover(cover -> cover.withYear(2020))
            .typed(cell, "5")
            .draft()
            .with(
                Section.OTHER,
                Prose.of("处理")
                    .insert(
                        new Prose.Position(0, 2),
                        Run.of(new Figure.Sum(Term.sum(cell)), Weight.PLAIN)));
    var draft = NextYear.of(last).orElseThrow().draft();
    assertEquals("处理5", draft.prose(Section.OTHER).text());
    assertFalse(draft.prose(Section.OTHER).hasFigures());
    assertTrue(
        LastYear.of(draft)
            .orElseThrow()
            .isTakenOver(Section.OTHER, draft.prose(Section.OTHER).get(0)));
  }

  @Test
  void aParagraphIsTakenOverUntilItIsEdited() {
    var draft = next(last().written(Section.OTHER, "2024年无。")).draft();
    var lastYear = LastYear.of(draft).orElseThrow();
    var paragraph = draft.prose(Section.OTHER).get(0);
    assertTrue(lastYear.isTakenOver(Section.OTHER, paragraph));
    assertFalse(lastYear.isTakenOver(Section.PROBLEMS, paragraph));
    assertFalse(lastYear.isTakenOver(Section.OTHER, Paragraph.of(Style.BODY, "2025年没有。")));
    assertTrue(lastYear.isTakenOver(Section.OTHER, Paragraph.of(Style.BODY, "2024年无。")));
    assertEquals(1, lastYear.takenOver(draft));
  }

  @Test
  void anotherNumberIsNoLongerTaken() {
    var draft = next(last().row("t3.carried_forward", 3, 0, 0, 0, 0, 0)).draft();
    var lastYear = LastYear.of(draft).orElseThrow();
    var cell = over(Applicant.NATURAL_PERSON);
    assertTrue(lastYear.isTaken(Totals.of(draft), cell));
    var other = draft.typed(cell, "4");
    assertFalse(lastYear.isTaken(Totals.of(other), cell));
    assertTrue(lastYear.isAnother(Totals.of(other), cell));
    assertTrue(lastYear.isAnother(Totals.of(other), over(Applicant.TOTAL)));
    assertFalse(lastYear.isAnother(Totals.of(draft.typed(cell, "")), cell));
    assertTrue(lastYear.isTaken(Totals.of(draft.typed(cell, "3.0")), cell));
    assertTrue(lastYear.isOf(other));
  }

  @Test
  void lastYearsTableTwoStandsBeside() {
    var lastYear = lastYear(Reports.balanced().typed("t2.normative_in_force", "12"));
    assertEquals(
        Optional.of("12"), lastYear.beside(Reports.balanced().cell("t2.normative_in_force").ref()));
    assertEquals(Optional.empty(), lastYear.beside(TableThree.ref(Row.RECEIVED, Applicant.TOTAL)));
  }

  @Test
  void aReportOnTheFormOf2019GivesNoStock() {
    var of2019 = Reports.balanced2019().typed("t2.normative_public", "12").typed("t2.licence", "8");
    for (int year : new int[] {2019, 2020}) {
      var lastYear = lastYear(of2019.cover(cover -> cover.withYear(year)));
      for (var statute : Statute.all()) {
        for (var cell : Reports.cells(statute.edition())) {
          if (cell.ref().id().matches("t2[.](regulation|normative)_(public|in_force)")) {
            assertEquals(Optional.empty(), lastYear.beside(cell.ref()));
          }
        }
      }
      assertEquals(Optional.of("8"), lastYear.beside(Reports.blank2021().cell("t2.licence").ref()));
    }
  }

  private static LastYear lastYear(Reports.Report last) {
    return LastYear.of(next(last).draft()).orElseThrow();
  }

  @Test
  void aReportWithoutOneBeforeHasNoLastYear() {
    assertEquals(Optional.empty(), LastYear.of(last().draft()));
  }
}
