package org.nianbao.rule.years;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.Reports;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Totals;
import org.nianbao.form.Section;
import org.nianbao.lastyear.LastYear;
import org.nianbao.rule.Facts;
import org.nianbao.rule.Finding;
import org.nianbao.rule.LastReport;
import org.nianbao.rule.Rule;
import org.nianbao.statement.ReportText;
import org.nianbao.statute.Statute;

/// What is said of a report beside that of last year, and what is not.
class YearsTest {
  private static final String LONG =
      "2024年，我局组织各科室逐条梳理公开事项，修订公开指南和公开目录，把重点领域信息放到网站首页，共12类，方便群众查找和监督。";

  private static Draft blank(int year) {
    return Draft.of(Statute.forYear(year).orElseThrow().edition(), Cover.of(Reports.UNIT, year));
  }

  private static Draft typed(Draft draft, String id, String text) {
    return draft.typed(draft.edition().cell(id).orElseThrow().ref(), text);
  }

  private static Draft written(Draft draft, String text) {
    return draft.with(Section.OVERVIEW, Prose.of(text));
  }

  private static List<Finding> found(String rule, Draft now, Draft last) {
    return Statute.findings(now.withLastYear(Optional.of(last))).list().stream()
        .filter(finding -> finding.rule().id().equals(rule))
        .toList();
  }

  private static Optional<String> unchecked(String id, Draft draft) {
    var statute = Statute.of(draft.edition());
    var rule =
        statute.checker().rules().stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .map(Rule.class::cast)
            .orElseThrow();
    var says = LastYear.of(draft).map(one -> new LastReport(one, ReportText.NONE));
    var text = Statute.findings(draft).text();
    return rule.unchecked(new Facts(Totals.of(draft), Optional.of(text), says));
  }

  @Test
  void aColumnThatDiffersIsNamedAndItsTotalIsNot() {
    var last = typed(blank(2024), "t3.carried_forward.natural_person", "2");
    last = typed(last, "t3.carried_forward.total", "2");
    var now = typed(blank(2025), "t3.carried_over.natural_person", "1");
    now = typed(now, "t3.carried_over.total", "1");
    var found = found("years.carried_over", now, last);
    assertEquals(1, found.size());
    assertEquals("自然人", found.getFirst().cells().getFirst().column());
    var cell = found.getFirst().cells().getFirst();
    assertEquals(List.of(), found("years.carried_over", now.withReason(cell, "并入一件"), last));
    var alone = typed(blank(2025), "t3.carried_over.total", "1");
    assertEquals(1, found("years.carried_over", alone, last).size());
  }

  @Test
  void lastYearsFormOf2019CarriesOverAndHasNoStock() {
    var last = typed(blank(2020), "t3.carried_forward.other", "4");
    last = typed(last, "t2.normative_public", "166");
    var now = typed(blank(2021), "t3.carried_over.other", "3");
    now = typed(now, "t2.normative_issued", "1");
    now = typed(now, "t2.normative_repealed", "1");
    now = typed(now, "t2.normative_in_force", "665");
    assertEquals(1, found("years.carried_over", now, last).size());
    assertEquals(List.of(), found("years.stock", now, last));
    var why = unchecked("years.stock", now.withLastYear(Optional.of(last)));
    assertTrue(why.orElseThrow().contains("2019"), why::toString);
  }

  @Test
  void whatIsInForceIsAskedAboutUntilAReasonIsGiven() {
    var last = typed(blank(2022), "t2.normative_in_force", "30");
    var now = typed(blank(2023), "t2.normative_issued", "2");
    now = typed(now, "t2.normative_repealed", "12");
    assertEquals(List.of(), found("years.stock", typed(now, "t2.normative_in_force", "20"), last));
    var other = typed(now, "t2.normative_in_force", "0");
    var found = found("years.stock", other, last);
    assertTrue(found.getFirst().message().contains("30＋2－12＝20"), found::toString);
    var reasoned = other.withReason(found.getFirst().cells().getFirst(), "全部移交区管委会");
    assertEquals(List.of(), found("years.stock", reasoned, last));
    assertEquals(List.of(), found("years.stock", now, last));
  }

  @ParameterizedTest
  @CsvSource({
    "t2.licence, 2293, 10690, 1",
    "t2.licence, 2629, 4529, 0",
    "t2.coercion, 42, 0, 1",
    "t2.coercion, 3, 0, 0",
    "t3.received.total, 21, 70, 0",
    "t3.received.total, 3, 30, 0",
    "t4.review.total, 0, 0, 0"
  })
  void onlyALargeStepIsAskedAbout(String cell, String before, String now, int times) {
    assertEquals(
        times,
        found("years.jump", typed(blank(2025), cell, now), typed(blank(2024), cell, before))
            .size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "新收申请8件，较上年增加3件。",
        "新收申请8件，同比增长60%。",
        "新收申请8件，比去年的5件增加了3件。",
        "新收申请8件（2024年为5件）。",
        "新收申请8件，较2024年增加60.0%。",
        "新收申请8件，同比增加约2件。",
        "新收申请8件，其中互联网3件。",
        "新收申请8件。门户网站访问量同比增长12%。",
        "新收申请8件，较2023年增加6件。"
      })
  void whatIsRightOfLastYearOrNotKnownIsLeft(String text) {
    assertEquals(List.of(), change(text), text);
  }

  @ParameterizedTest
  @CsvSource({
    "新收申请8件，较上年增加2件。, 2件",
    "新收申请8件，同比增长37.5%。, 37.5%",
    "新收申请8件，同比下降60%。, 60%",
    "新收申请8件，比去年的6件增加了3件。, 6件",
    "新收申请8件（2024年为6件）。, 6件",
    "新收申请8件，与上年相比减少3件。, 3件"
  })
  void whatIsWrongOfLastYearIsLit(String text, String words) {
    var found = change(text);
    assertEquals(1, found.size(), text);
    assertEquals(words, found.getFirst().words().getFirst().text());
  }

  private static List<Finding> change(String text) {
    var now = typed(blank(2025), "t3.received.total", "8");
    now = typed(now, "t3.carried_over.total", "0");
    var last = typed(blank(2024), "t3.received.total", "5");
    last = typed(last, "t3.carried_over.total", "0");
    return found("years.change", written(now, text), last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年，本机关未收取信息处理费。",
        "2025年，我局组织各科室逐条梳理公开事项，修订公开指南和公开目录，把重点领域信息放到网站首页，共15类，方便群众查找和监督。"
      })
  void aShortSentenceAndANewNumberAreNoCopy(String text) {
    assertEquals(
        List.of(),
        found(
            "years.repeated",
            written(blank(2025), text),
            written(blank(2024), LONG + "\n" + text.replace("15", "12"))));
  }

  @Test
  void whatIsTakenOverIsOneFindingWithEveryPlace() {
    var other = LONG.replace("共12类，", "").replace("各科室", "各股室");
    var last = written(blank(2024), LONG + "\n" + other);
    var now = written(blank(2025), LONG.replace("2024", "2025") + "\n今年新写的一段。\n" + other);
    var found = found("years.repeated", now, last);
    assertEquals(1, found.size());
    assertEquals(2, found.getFirst().words().size());
    assertTrue(found.getFirst().message().contains("有 2 段"), found::toString);
    assertTrue(found.getFirst().message().contains("其中 1 段"), found::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "全年主动公开各级单位政府信息2645条。, 2025年全区共主动公开政府信息14571条。, 1",
    "其他应主动公开的政府信息2条。, 主动公开公文类信息130条。, 0",
    "微信公众号发布信息80条。, 微信公众号发布信息120条。, 0",
    "微信公众号发布文章1210篇。, 通过微信公众号发布文章131篇。, 1"
  })
  void aLargeStepInSectionOneIsAskedAbout(String before, String now, int times) {
    assertEquals(
        times,
        found("years.jump.text", written(blank(2025), now), written(blank(2024), before)).size());
  }

  @Test
  void aReportOfAnotherUnitIsAskedAbout() {
    var other = Draft.of(blank(2024).edition(), Cover.of("澄浦县教育局", 2024));
    assertEquals(1, found("years.unit", blank(2025), other).size());
    var shorter = Draft.of(blank(2024).edition(), Cover.of(Reports.UNIT.substring(1), 2024));
    assertEquals(List.of(), found("years.unit", blank(2025), shorter));
  }

  @Test
  void whatCouldNotBeComparedSaysWhy() {
    var draft = blank(2025);
    assertTrue(unchecked("years.carried_over", draft).orElseThrow().contains("没有附"));
    var old = draft.withLastYear(Optional.of(blank(2022)));
    assertTrue(unchecked("years.repeated", old).orElseThrow().contains("2022"));
    assertEquals(List.of(), found("years.carried_over", draft, blank(2022)));
    var blank = draft.withLastYear(Optional.of(blank(2024)));
    assertTrue(unchecked("years.carried_over", blank).orElseThrow().contains("7"));
    assertTrue(unchecked("years.repeated", blank).orElseThrow().contains("正文"));
    var written = written(draft, "全年公开信息 5 条。").withLastYear(Optional.of(blank(2024)));
    assertEquals(Optional.empty(), unchecked("years.repeated", written));
  }
}
