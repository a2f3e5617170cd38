package org.nianbao.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nianbao.Reports;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Prose.Style;
import org.nianbao.draft.Totals;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.recognition.Recognition.Deviation;
import org.nianbao.recognition.Recognition.State;
import org.nianbao.source.GridText;
import org.nianbao.source.Origin;
import org.nianbao.source.Source;
import org.nianbao.source.Source.Kind;
import org.nianbao.source.SourceBlock;
import org.nianbao.source.SourcePlace;
import org.nianbao.source.TableBlock;
import org.nianbao.source.TextBlock;
import org.nianbao.source.TextRun;
import org.nianbao.source.TextRun.Mark;
import org.nianbao.statute.Statute;
import org.nianbao.wording.Wording;

/// Each rule of recognition, with what follows it and what does not.
class RecognitionTest {
  private static final String TITLE = "青川县水务局2025年政府信息公开工作年度报告";

  private static final List<String> HEADINGS =
      Stream.of(Section.values()).skip(1).map(Section::heading).toList();

  private static final String LONG = "全年通过政府网站、政务新媒体等渠道主动公开政府信息";

  private static SourceBlock paragraph(String text) {
    return TextBlock.of(text, Origin.of("段"));
  }

  private static List<SourceBlock> paragraphs(String... texts) {
    return Arrays.stream(texts).map(RecognitionTest::paragraph).toList();
  }

  private static Recognition of(Kind kind, List<SourceBlock> blocks) {
    return Recogniser.of(new Source(kind, blocks, List.of()));
  }

  private static Recognition of(String... texts) {
    return of(Kind.TEXT, paragraphs(texts));
  }

  /// A report with some paragraphs before the first heading and in the first and last section.
  private static Recognition report(
      List<String> before, List<String> overview, List<String> other) {
    var texts = new ArrayList<>(before);
    texts.add(HEADINGS.getFirst());
    texts.addAll(overview);
    texts.addAll(HEADINGS.subList(1, 6));
    texts.addAll(other);
    return of(texts.toArray(String[]::new));
  }

  private static Recognition overview(String... texts) {
    return report(List.of(TITLE), List.of(texts), List.of("无。"));
  }

  private static Recognition cover(String... texts) {
    return report(List.of(texts), List.of("依法公开。"), List.of("无。"));
  }

  private static Recognition ending(String... texts) {
    return report(List.of(TITLE), List.of("依法公开。"), List.of(texts));
  }

  private static List<String> paragraphs(Recognition found, Section section) {
    return found.draft().prose(section).paragraphs().stream()
        .map(paragraph -> paragraph.text())
        .toList();
  }

  /// A report with tables of some editions.
  private static Recognition withTables(String title, Draft two, Draft three) {
    return of(
        Kind.DOCX,
        List.of(
            paragraph(title),
            paragraph(Section.DISCLOSURE.heading()),
            table(two, Section.DISCLOSURE).grid("表二"),
            paragraph(Section.APPLICATIONS.heading()),
            table(three, Section.APPLICATIONS).grid("表三")));
  }

  private static DrawnTable table(Draft draft, Section section) {
    return DrawnTable.of(draft.edition().table(section).orElseThrow(), Totals.of(draft));
  }

  @Test
  void aParagraphThatAPageCutIsJoinedAndAsked() {
    var found = overview(LONG, "共三百条。");
    assertEquals(List.of(LONG + "共三百条。"), paragraphs(found, Section.OVERVIEW));
    assertEquals(1, found.decisions().size());
    assertEquals(1, found.decisions().getFirst().others().size());
  }

  @Test
  void aParagraphThatHasEndedIsNotJoined() {
    assertEquals(2, paragraphs(overview(LONG + "。", "共三百条。"), Section.OVERVIEW).size());
    assertEquals(2, paragraphs(overview(LONG, "（一）主动公开。共三百条。"), Section.OVERVIEW).size());
  }

  @Test
  void aJoinedParagraphCanBeDividedAgain() {
    var found = overview(LONG, "共三百条。");
    var cut = found.decisions().getFirst().cut().orElseThrow();
    var joined = found.draft().prose(Section.OVERVIEW);
    assertTrue(cut.isJoined(joined));
    var divided = cut.divided(joined).orElseThrow();
    assertEquals(LONG + "\n共三百条。", divided.prose().text());
    assertEquals(joined, cut.joined(divided.prose()).orElseThrow().prose());
    assertEquals(Optional.empty(), cut.divided(divided.prose()));
  }

  @Test
  void eachOfSeveralCutsIsDecidedByItself() {
    var found = overview(LONG, LONG, "共三百条。");
    var first = found.decisions().getFirst().cut().orElseThrow();
    var second = found.decisions().getLast().cut().orElseThrow();
    var joined = found.draft().prose(Section.OVERVIEW);
    assertEquals(LONG + LONG + "\n共三百条。", second.divided(joined).orElseThrow().prose().text());
    var apart = first.divided(joined).orElseThrow().prose();
    assertEquals(LONG + "\n" + LONG + "共三百条。", apart.text());
    assertEquals(3, second.divided(apart).orElseThrow().prose().paragraphs().size());
  }

  @Test
  void aCutThatIsNotSureIsOfferedAndLeft() {
    for (var halves :
        List.of(
            List.of(LONG, "一是公开了三百条。"),
            List.of(LONG, "第三季度起逐月公布。"),
            List.of("一年来，收到申请", "二十件，都已答复。"))) {
      var found = overview(halves.getFirst(), halves.getLast());
      assertEquals(halves, paragraphs(found, Section.OVERVIEW));
      var cut = found.decisions().getFirst().cut().orElseThrow();
      assertEquals(
          halves.getFirst() + halves.getLast(),
          cut.joined(found.draft().prose(Section.OVERVIEW)).orElseThrow().prose().text());
    }
    assertEquals(List.of(), overview("加强组织领导", "全年召开会议三次。").decisions(), "a heading");
    assertEquals(
        List.of(), overview("1. " + LONG + LONG, "2. " + LONG + LONG).decisions(), "items");
  }

  @Test
  void betweenThePagesOfAPdfFileACutIsOffered() {
    var blocks = new ArrayList<>(paragraphs(TITLE, HEADINGS.getFirst()));
    blocks.add(TextBlock.of(LONG, onPage(1)));
    blocks.add(TextBlock.of("共三百条", onPage(2)));
    blocks.add(TextBlock.of("二十种。", onPage(2)));
    blocks.addAll(paragraphs(HEADINGS.get(1)));
    var found = of(Kind.PDF, blocks);
    assertEquals(3, paragraphs(found, Section.OVERVIEW).size());
    assertEquals(1, found.decisions().stream().filter(one -> one.cut().isPresent()).count());
  }

  private static Origin onPage(int page) {
    return new Origin("页", List.of(new Origin.Area(page, 0, 0, 1, 1)));
  }

  @Test
  void aWordDocumentHasNoParagraphsCutByPages() {
    var blocks = paragraphs(TITLE, HEADINGS.getFirst(), LONG, "共三百条。", HEADINGS.get(1));
    assertEquals(2, paragraphs(of(Kind.DOCX, blocks), Section.OVERVIEW).size());
  }

  @Test
  void aTitleMayStandInTwoLines() {
    var found = cover("青川县水务局", "2025年政府信息公开工作年度报告", "本报告依据条例编制。");
    assertEquals("青川县水务局", found.draft().cover().unit());
    assertEquals("", found.draft().cover().ownTitle());
    assertEquals(List.of("本报告依据条例编制。"), paragraphs(found, Section.COVER));
  }

  @Test
  void aSentenceAboveTheTitleIsNoPartOfIt() {
    var found = cover("现将报告公布如下。", "青川县水务局", "2025年政府信息公开工作年度报告");
    assertEquals("青川县水务局", found.draft().cover().unit());
    assertTrue(found.unused().stream().anyMatch(unused -> unused.text().equals("现将报告公布如下。")));
  }

  @Test
  void theUnitMayStandBehindTheYear() {
    var found = cover("2025年青川县水务局政府信息公开工作年度报告");
    assertEquals("青川县水务局", found.draft().cover().unit());
    assertEquals(2025, found.draft().cover().year());
    assertEquals("2025年青川县水务局政府信息公开工作年度报告", found.draft().cover().ownTitle());
  }

  @Test
  void aReportWithoutATitleIsAskedForItsUnit() {
    var found = cover("本报告所列数据的统计期限自2024年1月1日至2024年12月31日。");
    assertEquals("", found.draft().cover().unit());
    assertEquals(2024, found.draft().cover().year());
    assertEquals(1, found.decisions().size());
  }

  @Test
  void aTitleAndAPeriodOfTwoYearsAreAsked() {
    var found = cover(TITLE, "本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。");
    assertEquals(2025, found.draft().cover().year());
    assertEquals(
        List.of(List.of("2024")), found.decisions().stream().map(one -> one.others()).toList());
    var same = cover(TITLE, "本报告所列数据的统计期限自2025年1月1日起至2025年12月31日止。");
    assertEquals(List.of(), same.decisions());
  }

  @Test
  void aYearThatIsOnlyGuessedSaysWhy() {
    var begun = report(List.of("说明。"), List.of("2023年，全县依法公开。"), List.of("无。"));
    assertEquals(2023, begun.draft().cover().year());
    assertTrue(isAsked(begun, Wording.of("recognition.year.overview")));
    var dated = report(List.of("说明。"), List.of("依法公开。"), List.of("无。", "2023年1月20日"));
    assertEquals(2022, dated.draft().cover().year());
    assertTrue(isAsked(dated, Wording.of("recognition.year.date")));
  }

  private static boolean isAsked(Recognition found, String why) {
    return found.decisions().stream().anyMatch(one -> one.why().equals(why));
  }

  @Test
  void dateAndSignatureAtTheEndAreTheCovers() {
    var found = ending("无其他事项。", "青川县水务局", "2026年1月20日");
    assertEquals("2026年1月20日", found.draft().cover().date());
    assertEquals(List.of("无其他事项。"), paragraphs(found, Section.OTHER));
  }

  @Test
  void aDateWithinASentenceIsNotTheCovers() {
    var found = ending("本报告于2026年1月20日公布。");
    assertEquals("", found.draft().cover().date());
    assertEquals(1, paragraphs(found, Section.OTHER).size());
  }

  @Test
  void theContactIsReadToTheEnd() {
    var found = ending("无。", "联系方式：政务公开科", "电话：0000-0000000");
    assertEquals("政务公开科\n电话：0000-0000000", found.draft().cover().contact());
    assertEquals(List.of("无。"), paragraphs(found, Section.OTHER));
  }

  @Test
  void aSentenceAboutContactsIsProse() {
    var found = ending("公众可按公布的联系方式查询。");
    assertEquals("", found.draft().cover().contact());
    assertEquals(1, paragraphs(found, Section.OTHER).size());
  }

  @Test
  void pageNumbersAreNoText() {
    var found = ending("无。", "联系方式：政务公开科", "— 5 —");
    assertEquals("政务公开科", found.draft().cover().contact());
    assertTrue(found.unused().stream().anyMatch(unused -> unused.text().equals("— 5 —")));
    assertEquals(List.of("— 共五页 —"), paragraphs(ending("— 共五页 —"), Section.OTHER));
  }

  @Test
  void aMistypedHeadingIsFoundAndADeviation() {
    var found = of(TITLE, HEADINGS.get(0), "依法。", "四、政府信息公开行政法复议、行政诉讼情况", "五、存在问题及改进情况", "不够。");
    assertEquals(List.of("不够。"), paragraphs(found, Section.PROBLEMS));
    assertEquals(
        List.of("四、政府信息公开行政法复议、行政诉讼情况", "五、存在问题及改进情况"),
        found.deviations().stream()
            .map(Deviation::stands)
            .filter(stands -> !stands.isEmpty())
            .toList());
  }

  @Test
  void aMissingHeadingIsADeviation() {
    var found = of(TITLE, HEADINGS.get(0), "依法。", HEADINGS.get(4), "不够。");
    assertEquals(
        List.of(HEADINGS.get(1), HEADINGS.get(2), HEADINGS.get(3), HEADINGS.get(5)),
        found.deviations().stream().map(Deviation::should).toList());
  }

  @Test
  void aSentenceThatBeginsWithANumeralIsNoHeading() {
    var found = overview("一、主动公开工作有序推进，全年情况总体良好。");
    assertEquals(1, paragraphs(found, Section.OVERVIEW).size());
    assertEquals(List.of(), found.deviations());
  }

  @Test
  void aHeadingWithAnotherNumberOrInOtherWordsIsFound() {
    for (var last :
        List.of(
            List.of("五、存在的主要问题及改进情况", "五、其他需要报告的事项"),
            List.of("四、存在的主要问题及改进情况", "六、其他事项"),
            List.of("五、存在问题和下一步打算", "第六部分 其他需要报告的事项"))) {
      var lines = new ArrayList<>(List.of(TITLE, HEADINGS.getFirst(), "依法公开。"));
      lines.addAll(HEADINGS.subList(1, 4));
      lines.addAll(List.of(last.getFirst(), "还不够。", last.getLast(), "无。"));
      var found = of(lines.toArray(String[]::new));
      assertEquals(List.of("依法公开。"), paragraphs(found, Section.OVERVIEW));
      assertEquals(List.of("还不够。"), paragraphs(found, Section.PROBLEMS), last.toString());
      assertEquals(List.of("无。"), paragraphs(found, Section.OTHER), last.toString());
      var stands = found.deviations().stream().map(Deviation::stands).toList();
      assertTrue(stands.stream().anyMatch(last::contains), stands.toString());
    }
  }

  @Test
  void headingsGluedToTheProseAreFound() {
    var found = of("一、总体情况2025年依法公开。五、存在的主要问题及改进情况还不够。六、其他需要报告的事项无。");
    assertEquals(List.of("2025年依法公开。"), paragraphs(found, Section.OVERVIEW));
    assertEquals(List.of("还不够。"), paragraphs(found, Section.PROBLEMS));
    assertEquals(List.of("无。"), paragraphs(found, Section.OTHER));
  }

  /// A page that was saved as text is one line: the row alone is what a person has to look at.
  @Test
  void aRowOfRunningTextStandsWhereItsLabelAndNumbersAre() {
    var found =
        of(
            "一、总体情况依法公开。二、主动公开政府信息情况信息内容本年处理决定数量行政许可 12"
                + "行政处罚　３行政强制 0五、存在的主要问题及改进情况不足。六、其他需要报告的事项无。");
    var penalties =
        found.decisions().stream().filter(one -> one.about().contains("行政处罚")).findFirst();
    var place = (SourcePlace.OfWords) penalties.orElseThrow().place();
    assertEquals("行政处罚　３", place.text());
  }

  @Test
  void aTableOfContentsIsNotTheReport() {
    var lines = new ArrayList<>(List.of(TITLE, "目录"));
    HEADINGS.forEach(heading -> lines.add(heading + "……………3"));
    var found = report(lines, List.of("依法公开。"), List.of("无。"));
    assertEquals(List.of("依法公开。"), paragraphs(found, Section.OVERVIEW));
    assertEquals(List.of("无。"), paragraphs(found, Section.OTHER));
  }

  @Test
  void subHeadingsAreKnownByTheirNumbers() {
    var prose = overview("（一）主动公开", "依法公开。").draft().prose(Section.OVERVIEW);
    assertEquals(
        List.of(Style.HEADING, Style.BODY),
        prose.paragraphs().stream().map(paragraph -> paragraph.style()).toList());
  }

  @Test
  void theTablesDecideTheEditionAndTheYearIsADeviation() {
    var old = Reports.balanced2019().draft();
    var found = withTables("青川县水务局2023年政府信息公开工作年度报告", old, old);
    assertEquals(Statute.OF_2019.edition(), found.draft().edition());
    assertEquals(1, found.decisions().size());
    assertEquals(
        List.of(Deviation.Kind.EDITION),
        found.deviations().stream()
            .map(Deviation::kind)
            .filter(kind -> kind != Deviation.Kind.HEADING)
            .toList());
    var right = withTables("青川县水务局2020年政府信息公开工作年度报告", old, old);
    assertEquals(List.of(), right.decisions());
  }

  @Test
  void tablesOfTwoEditionsAreAskedAndTheOthersFiguresAreListed() {
    var found = withTables(TITLE, Reports.balanced2019().draft(), Reports.balanced().draft());
    assertEquals(Statute.OF_2021.edition(), found.draft().edition());
    assertEquals(1, found.decisions().size());
    assertFalse(found.unused().isEmpty());
    assertTrue(
        found.cells().entrySet().stream()
            .filter(cell -> cell.getKey().section() == Section.DISCLOSURE)
            .allMatch(cell -> cell.getValue().state() == State.MISSING));
  }

  @Test
  void aFalseSumIsAsCertainAsATrueOne() {
    var draft = Reports.balanced().typed("t3.granted.total", "999").draft();
    var found = withTables(TITLE, draft, draft);
    var cell = found.cells().get(draft.edition().cell("t3.granted.total").orElseThrow().ref());
    assertEquals("999", cell.entry());
    assertEquals(State.CERTAIN, cell.state());
    assertEquals(List.of(), found.decisions());
  }

  @Test
  void signsForNothingStayAsTheyAre() {
    var draft = Reports.balanced().typed("t3.granted.other", "/").draft();
    var found = withTables(TITLE, draft, draft);
    var cell = found.cells().get(draft.edition().cell("t3.granted.other").orElseThrow().ref());
    assertEquals("/", cell.entry());
    assertEquals(State.CERTAIN, cell.state());
  }

  /// Table three with other runs in one of its cells.
  private static Recognition withRuns(TextRun... runs) {
    var draft = Reports.balanced().draft();
    var ref = draft.edition().cell("t3.granted.other").orElseThrow().ref();
    var drawn = table(draft, Section.APPLICATIONS);
    var box =
        drawn.cells().stream()
            .filter(cell -> cell.cell().equals(Optional.of(ref)))
            .findFirst()
            .orElseThrow()
            .box();
    var grid = drawn.grid("表三");
    var cells =
        grid.cells().stream()
            .map(cell ->
                cell.box().equals(box) ? new GridText(box, List.of(runs), Optional.empty()) : cell)
            .toList();
    return of(
        Kind.DOCX,
        List.of(
            paragraph(TITLE),
            paragraph(Section.APPLICATIONS.heading()),
            new TableBlock(cells, grid.layout(), grid.origin())));
  }

  private static String granted(Map<CellRef, String> reading) {
    return reading.entrySet().stream()
        .filter(cell -> cell.getKey().id().equals("t3.granted.other"))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  private static String granted(Recognition found) {
    return found.cells().entrySet().stream()
        .filter(cell -> cell.getKey().id().equals("t3.granted.other"))
        .findFirst()
        .orElseThrow()
        .getValue()
        .entry();
  }

  @Test
  void aTrackedChangeInAFigureIsAcceptedAndAsked() {
    var found =
        withRuns(new TextRun("3", Mark.DELETED, false), new TextRun("4", Mark.INSERTED, false));
    assertEquals("4", granted(found));
    assertEquals(
        List.of(List.of("3")),
        found.decisions().stream().map(decision -> decision.others()).toList());
    assertEquals(List.of(), withRuns(TextRun.of("4")).decisions());
  }

  @Test
  void struckAndHiddenTextIsListedAndNotRead() {
    var found =
        withRuns(
            new TextRun("3", Mark.STRUCK, false),
            new TextRun("5", Mark.HIDDEN, false),
            TextRun.of("4"));
    assertEquals("4", granted(found));
    assertEquals(List.of("3", "5"), found.unused().stream().map(unused -> unused.text()).toList());
    assertEquals(List.of(), found.decisions());
  }

  @Test
  void aNumberWithWhiteSpaceInItIsAsked() {
    for (var divided : List.of("7\n79", "7 79", "7\t79", "7\u200979")) {
      var found = withRuns(TextRun.of(divided));
      assertEquals(1, found.decisions().size(), divided);
      assertEquals(
          Wording.of("recognition.why.divided"), found.decisions().getFirst().why(), divided);
      assertEquals("779", granted(found), "the cells beside it are not blank");
      var readings = found.decisions().getFirst().readings();
      assertEquals(
          List.of("779", "7", "79"), readings.stream().map(RecognitionTest::granted).toList());
    }
  }

  @Test
  void whatPeopleSeeAsAnotherNumberIsAsked() {
    var power = withRuns(TextRun.of("10"), new TextRun("4", Mark.NOTE, false));
    assertEquals(1, power.decisions().size());
    assertEquals("10000", granted(power.decisions().getFirst().readings().get(1)));
    var reversed = withRuns(TextRun.of("\u202E311"));
    assertEquals(Wording.of("recognition.why.reversed"), reversed.decisions().getFirst().why());
    assertEquals("113", granted(reversed.decisions().getFirst().readings().get(1)));
    var note = withRuns(TextRun.of("11"), new TextRun("4", Mark.NOTE, false));
    assertEquals(List.of(), note.decisions());
  }

  @Test
  void aTitleWithoutAYearHasTheUnit() {
    var found = of(Kind.DOCX, List.of(paragraph("青川县水务局政府信息公开工作年度报告")));
    assertEquals("青川县水务局", found.draft().cover().unit());
  }
}
