package org.nianbao.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nianbao.Chance;
import org.nianbao.Reports;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Entry;
import org.nianbao.draft.Totals;
import org.nianbao.file.Samples;
import org.nianbao.form.Box;
import org.nianbao.form.Section;
import org.nianbao.form.Table;
import org.nianbao.paste.Leftover.Reason;
import org.nianbao.statute.Statute;

/// Where pasted tables land.
class LandingTest {
  private static final Draft BLANK = Reports.blank2021().draft();
  private static final Draft BLANK_2019 = Reports.blank2019().draft();
  private static final String SEVEN = "1\t2\t3\t4\t5\t6\t21";

  /// The columns of table three, from left to right.
  private static final List<String> COLUMNS =
      List.of(
          "natural_person",
          "business",
          "research",
          "public_welfare",
          "legal_service",
          "other",
          "total");

  private static Table table(Draft draft, Section section) {
    return draft.edition().table(section).orElseThrow();
  }

  private static Table three(Draft draft) {
    return table(draft, Section.APPLICATIONS);
  }

  private static Box at(Draft draft, String id) {
    return new Reports.Report(draft).cell(id).box();
  }

  private static Landing pasted(Draft draft, String id, PastedTable pasted) {
    var cell = new Reports.Report(draft).cell(id);
    return Landing.of(draft, draft.edition().tableOf(cell.ref()), cell.box(), pasted);
  }

  private static Landing pasted(String id, String text) {
    return pasted(BLANK, id, PastedTable.ofText(text));
  }

  /// The entries that stand in a table afterwards, by id.
  private static java.util.Map<String, String> standing(Draft draft, Table table) {
    return draft.entries().entrySet().stream()
        .filter(entry -> entry.getKey().section() == table.section())
        .collect(Collectors.toMap(entry -> entry.getKey().id(), entry -> entry.getValue().text()));
  }

  /// A row of table three afterwards, blanks included.
  private static String row(Landing landing, String row) {
    var report = new Reports.Report(landing.draft());
    return COLUMNS.stream()
        .map(column -> report.entry("t3." + row + "." + column).text())
        .collect(Collectors.joining(","));
  }

  private static List<Reason> reasons(Landing landing) {
    return landing.leftovers().stream().map(Leftover::reason).toList();
  }

  private static PastedTable fixture(String name) throws IOException {
    try (var in = LandingTest.class.getResourceAsStream(name)) {
      return PastedTable.ofHtml(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static Draft blankOf(Draft draft) {
    return Draft.of(draft.edition(), draft.cover());
  }

  /// With totals that their sums show as well following them, as a paste leaves them.
  private static Draft following(Draft draft) {
    var next = draft;
    for (var table : draft.edition().tables()) {
      for (var total : table.sums().keySet()) {
        var cleared = next.with(total, Entry.BLANK);
        var sum = Totals.of(cleared).sumOf(total).orElseThrow();
        if (next.entry(total) instanceof Entry.Numeral stated
            && sum.state() != Totals.State.EMPTY
            && sum.value().compareTo(stated.number()) == 0) {
          next = cleared;
        }
      }
    }
    return next;
  }

  @Test
  void changesAndAmountsOf2019LandAsMeant() {
    var changes =
        pasted(BLANK_2019, "t2.licence_last_year", PastedTable.ofText("1\t增10\t3\n2\t减少4\t−0"));
    assertEquals(List.of(), changes.leftovers());
    assertEquals(
        java.util.Map.of(
            "t2.licence_last_year", "1",
            "t2.licence_change", "+10",
            "t2.licence", "3",
            "t2.other_service_last_year", "2",
            "t2.other_service_change", "-4",
            "t2.other_service", "0"),
        standing(changes.draft(), table(BLANK_2019, Section.DISCLOSURE)));
    var amount =
        pasted(BLANK_2019, "t2.procurement_projects", PastedTable.ofText("7.0\t12.0\u00A0"));
    assertEquals(
        java.util.Map.of("t2.procurement_projects", "7", "t2.procurement_amount", "12.0"),
        standing(amount.draft(), table(BLANK_2019, Section.DISCLOSURE)));
  }

  @Test
  void ourOwnCopyOfAnyTableLandsEqual() {
    Chance.tries(
        40,
        chance -> {
          var draft = Reports.blank(chance.oneOf(Statute.OF_2019, Statute.OF_2021)).draft();
          for (var cell : Reports.cells(draft.edition())) {
            if (chance.in(0, 3) > 0) {
              draft =
                  draft.typed(
                      cell.ref(),
                      chance.oneOf(
                          "0", "7", "12", "1,234", "３５", "无", "－", "28.5", "22（其中修订16件）", "\"2\""));
            }
          }
          var truth = following(draft);
          for (var table : draft.edition().tables()) {
            var whole = new Box(0, 0, table.rows(), table.columns());
            var copy = Copy.of(Totals.of(draft), table, whole);
            var anchor = chance.oneOf(table.cells().toArray(org.nianbao.form.Cell[]::new)).box();
            for (var pasted :
                List.of(PastedTable.ofText(copy.text()), PastedTable.ofHtml(copy.html()))) {
              var landing = Landing.of(blankOf(draft), table, anchor, pasted);
              assertEquals(standing(truth, table), standing(landing.draft(), table));
              assertEquals(List.of(), landing.leftovers());
            }
          }
        });
  }

  @Test
  void anyPartWithItsLabelsLandsWhereItWas() {
    Chance.tries(
        60,
        chance -> {
          var draft = Reports.numbered();
          var table = three(draft);
          int row = chance.in(3, 27);
          int column = chance.in(3, 9);
          var part = new Box(row, column, chance.in(1, 28 - row), chance.in(1, 10 - column));
          var copy = Copy.withLabels(Totals.of(draft), table, part);
          for (var pasted :
              List.of(PastedTable.ofText(copy.text()), PastedTable.ofHtml(copy.html()))) {
            var landing = Landing.of(BLANK, table, Box.at(3, 3), pasted);
            assertEquals(List.of(), landing.leftovers());
            for (var cell : table.cells()) {
              var inside = part.covers(cell.box().row(), cell.box().column());
              var shown = Totals.of(draft).shown(cell.ref());
              assertEquals(
                  inside ? shown : "", inside ? Totals.of(landing.draft()).shown(cell.ref()) : "");
              assertEquals(inside, landing.entries().containsKey(cell.ref()), cell.ref().id());
            }
          }
        });
  }

  @Test
  void tableThreeFromAWorkbookIsTheTruth() throws IOException {
    for (var draft :
        List.of(Reports.numbered(), Samples.draft("pingluo-2024"), Samples.draft("haiyuan-2020"))) {
      for (var table : draft.edition().tables()) {
        var text = Workbooks.text(Workbooks.xlsx(Totals.of(draft), table), table.columns());
        var landing =
            Landing.of(
                blankOf(draft), table, table.cells().getLast().box(), PastedTable.ofText(text));
        assertEquals(List.of(), landing.leftovers());
        assertEquals(standing(following(draft), table), standing(landing.draft(), table));
      }
    }
  }

  @Test
  void tableThreeFromLibreOfficeIsTheTruth() throws IOException {
    var landing = pasted(BLANK, "t3.granted.business", fixture("libreoffice.html"));
    assertEquals(List.of(), landing.leftovers());
    assertEquals(
        standing(Reports.numbered(), three(BLANK)), standing(landing.draft(), three(BLANK)));
    assertEquals(three(BLANK).cells().size(), landing.entries().size());
  }

  @Test
  void tableThreeFromWordIsTheTruthAndItsOwnLabelIsListed() throws IOException {
    var landing = pasted(BLANK, "t3.carried_forward.total", fixture("word.html"));
    assertEquals(
        standing(Reports.numbered(), three(BLANK)), standing(landing.draft(), three(BLANK)));
    assertEquals(List.of(Reason.OTHER_LABEL), reasons(landing));
    assertEquals("社会组织", landing.leftovers().getFirst().text());
    assertEquals("“社会组织”与表上的“社会公益组织”不同，请核对", landing.leftovers().getFirst().sentence());
  }

  @Test
  void sevenFiguresStandUnderSevenColumns() {
    var landing = pasted("t3.received.natural_person", SEVEN + "\n" + SEVEN);
    assertEquals("1,2,3,4,5,6,", row(landing, "received"));
    assertEquals("1,2,3,4,5,6,", row(landing, "carried_over"));
    assertEquals(14, landing.entries().size());
    assertEquals(12, landing.changes().size());
  }

  @Test
  void sixFiguresAreTheSixKinds() {
    var landing = pasted("t3.received.natural_person", "1\t2\t3\t4\t5\t6");
    assertEquals("1,2,3,4,5,6,", row(landing, "received"));
    assertEquals(6, landing.entries().size());
  }

  @Test
  void aPastedTotalThatDiffersIsKept() {
    var landing = pasted("t3.received.natural_person", "1\t2\t3\t4\t5\t6\t22");
    assertEquals("1,2,3,4,5,6,22", row(landing, "received"));
  }

  @Test
  void aPastedTotalThatEqualsItsSumFollowsEvenWhereOneStood() {
    var stated = new Reports.Report(BLANK).typed("t3.received.total", "99").draft();
    var landing = pasted(stated, "t3.received.natural_person", PastedTable.ofText(SEVEN));
    assertEquals("1,2,3,4,5,6,", row(landing, "received"));
    assertEquals(7, landing.changes().size());
  }

  @Test
  void aTotalOfTotalsIsComparedWithTheTotalsAsPasted() {
    var text = Copy.of(Totals.of(Reports.numbered()), three(BLANK), new Box(0, 0, 28, 10)).text();
    var wrong = text.replaceFirst("(（七）总计\t\t)(\\d+)\t", "$19999\t");
    var landing = pasted(BLANK, "t3.received.total", PastedTable.ofText(wrong));
    var report = new Reports.Report(landing.draft());
    assertEquals("9999", report.entry("t3.total.natural_person").text());
    assertTrue(report.entry("t3.total.total").value().isPresent());
    assertEquals("", report.entry("t3.granted.total").text());
  }

  @Test
  void aBlankPlaceClearsNothingAndShiftsNothing() {
    var draft = new Reports.Report(BLANK).typed("t3.received.business", "8").draft();
    var landing = pasted(draft, "t3.received.natural_person", PastedTable.ofText("1\t\t3"));
    assertEquals("1,8,3,,,,", row(landing, "received"));
  }

  @Test
  void aMergedPlaceShiftsNothing() {
    var pasted =
        PastedTable.ofHtml(
            "<table><tr><td rowspan=2>1<td>2<td colspan=2>3<td>5<tr><td>6<td>7<td>8<td>9</table>");
    var landing = pasted(BLANK, "t3.received.natural_person", pasted);
    assertEquals("1,2,3,,5,,", row(landing, "received"));
    assertEquals(",6,7,8,9,,", row(landing, "carried_over"));
  }

  @Test
  void figuresAreReadHoweverTheyAreWritten() {
    var landing = pasted("t3.received.natural_person", "１２３\t1,234\t12.0\t－\t 7 \t1.5\u0000");
    assertEquals("123,1234,12,－,7,1.5,", row(landing, "received"));
    assertEquals(
        List.of("t3.received.public_welfare", "t3.received.other"),
        landing.unreadable().stream().map(Object::toString).toList());
    assertEquals(List.of(), landing.leftovers());
  }

  @Test
  void whatIsOverTheEdgeIsListed() {
    var landing = pasted("t3.carried_forward.other", "1\t2\t3\t4\n5\t6");
    assertEquals(",,,,,1,2", row(landing, "carried_forward"));
    assertEquals(List.of(Reason.OVER_THE_EDGE, Reason.OVER_THE_EDGE), reasons(landing));
    assertEquals("3\t4", landing.leftovers().getFirst().text());
    assertEquals("5\t6", landing.leftovers().getLast().text());
    assertEquals("“5 6”（粘贴内容第 2 行）超出了表格，没有填", landing.leftovers().getLast().sentence());
  }

  @Test
  void oneFigureFillsTheRange() {
    var landing = Landing.of(BLANK, three(BLANK), new Box(3, 3, 2, 2), PastedTable.ofText("0\r\n"));
    assertEquals("0,0,,,,,", row(landing, "received"));
    assertEquals("0,0,,,,,", row(landing, "carried_over"));
    assertEquals(4, landing.entries().size());
  }

  @Test
  void aRangeThatIsAMultipleIsFilledAnyOtherIsNot() {
    var pasted = PastedTable.ofText("1\t2");
    assertEquals(
        "1,2,1,2,,,",
        row(Landing.of(BLANK, three(BLANK), new Box(3, 3, 2, 4), pasted), "carried_over"));
    assertEquals(
        "1,2,,,,,", row(Landing.of(BLANK, three(BLANK), new Box(3, 3, 1, 3), pasted), "received"));
  }

  @Test
  void aWholeRowOrTableSelectedStartsAtItsFirstCell() {
    var landing = Landing.of(BLANK, three(BLANK), new Box(4, 0, 1, 10), PastedTable.ofText(SEVEN));
    assertEquals("1,2,3,4,5,6,", row(landing, "carried_over"));
    var all = Landing.of(BLANK, three(BLANK), new Box(0, 0, 28, 10), PastedTable.ofText("0"));
    assertEquals(three(BLANK).cells().size(), all.entries().size());
    assertEquals(List.of(), all.leftovers());
  }

  @Test
  void rowsOfUnequalLengthStartTogether() {
    var landing = pasted("t3.received.natural_person", "1\n2\t3\t4\n\n5\t6");
    assertEquals("1,,,,,,", row(landing, "received"));
    assertEquals("2,3,4,,,,", row(landing, "carried_over"));
    assertEquals(",,,,,,", row(landing, "granted"));
    assertEquals("5,6,,,,,", row(landing, "partly_granted"));
  }

  @Test
  void rowsLandByTheirLabelsInAnySourceShape() {
    for (var label :
        List.of(
            "（五）不予处理\t2.重复申请",
            "\t\t2. 重复申请",
            "2．重复申请",
            "三、本 年度 办 理 结 果\t（五）不 予 处 理\t2.重复\u3000申请")) {
      var landing = pasted("t3.received.business", label + "\t" + SEVEN);
      assertEquals("1,2,3,4,5,6,", row(landing, "declined_repeated"), label);
      assertEquals(List.of(), landing.leftovers(), label);
    }
  }

  @Test
  void eightFiguresForSevenPlacesAreLeftWithBothReadings() {
    var landing = pasted("t3.received.natural_person", "2.重复申请\t0\t1\t0\t0\t0\t0\t0\t1\n");
    assertEquals(List.of(), List.copyOf(landing.entries().keySet()));
    var left = landing.leftovers().getFirst();
    assertEquals(Reason.AMBIGUOUS, left.reason());
    assertEquals("0\t1\t0\t0\t0\t0\t0\t1", left.text());
    assertEquals(
        List.of("0,1,0,0,0,0,0", "1,0,0,0,0,0,1"),
        left.readings().stream()
            .map(reading ->
                reading.values().stream().map(Entry::text).collect(Collectors.joining(",")))
            .toList());
    assertTrue(left.sentence().contains("从右数是 自然人 1、商业企业 0"));
  }

  @Test
  void oneScarredRowLeavesTheOthersWhereTheyBelong() {
    var lines =
        Copy.of(Totals.of(Reports.numbered()), three(BLANK), new Box(0, 0, 28, 10))
            .text()
            .lines()
            .toList();
    var scarred =
        IntStream.range(0, lines.size())
            .mapToObj(i ->
                i == 20 ? lines.get(i) + "\t0" : i == 21 ? lines.get(i).substring(1) : lines.get(i))
            .collect(Collectors.joining("\n"));
    var landing = pasted(BLANK, "t3.received.natural_person", PastedTable.ofText(scarred));
    assertEquals(List.of(Reason.AMBIGUOUS), reasons(landing));
    var truth = standing(Reports.numbered(), three(BLANK));
    truth.keySet().removeIf(id -> id.startsWith("t3.declined_publication."));
    var got = standing(landing.draft(), three(BLANK));
    got.keySet().removeIf(id -> id.startsWith("t3.total."));
    assertEquals(truth, got);
  }

  @Test
  void aRowThatIsTooShortIsNotGuessed() {
    var head = "\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n";
    var landing = pasted("t3.received.natural_person", head + "2.重复申请\t1\t2\t3\t4\t5\t15");
    assertEquals(List.of(), List.copyOf(landing.entries().keySet()));
    assertEquals(List.of(Reason.AMBIGUOUS), reasons(landing));
  }

  @Test
  void columnsInAnotherOrderAreNotGuessed() {
    var head = "\t总计\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\n";
    var landing = pasted("t3.received.business", head + "2.重复申请\t21\t1\t2\t3\t4\t5\t6");
    assertEquals("1,2,3,4,5,6,", row(landing, "declined_repeated"));
    assertEquals(List.of(Reason.NO_SUCH_COLUMN), reasons(landing));
  }

  @Test
  void rowsInAnotherOrderGoByTheirLabels() {
    var landing = pasted("t2.fee", "行政强制\t7\n行政许可\t9\n行政处罚\t8");
    assertEquals(
        java.util.Map.of("t2.coercion", "7", "t2.licence", "9", "t2.penalty", "8"),
        standing(landing.draft(), table(BLANK, Section.DISCLOSURE)));
    assertEquals(List.of(), landing.leftovers());
  }

  @Test
  void aMistypedLabelIsFoundInTheOrderOfTheFormAndListed() {
    var row = pasted("t2.licence", "行政处罚\t8\n行政事业收费\t9");
    assertEquals(
        java.util.Map.of("t2.penalty", "8", "t2.fee", "9"),
        standing(row.draft(), table(BLANK, Section.DISCLOSURE)));
    assertEquals(List.of("“行政事业收费”与表上的“行政事业性收费”不同，请核对"), sentences(row));
    var column = pasted("t3.received.business", "\t自然人\t社会组织\t总计\n2.重复申请\t1\t2\t3");
    assertEquals("1,,,2,,,", row(column, "declined_repeated"));
    assertEquals(List.of("“社会组织”与表上的“社会公益组织”不同，请核对"), sentences(column));
  }

  private static List<String> sentences(Landing landing) {
    return landing.leftovers().stream().map(Leftover::sentence).toList();
  }

  @Test
  void rowsOfTheOtherEditionAreListed() {
    var old = Reports.balanced2019().draft();
    var text = Copy.of(Totals.of(old), three(old), new Box(0, 0, 26, 10)).text();
    var landing = pasted(BLANK, "t3.received.natural_person", PastedTable.ofText(text));
    assertEquals(List.of(Reason.NO_SUCH_ROW), reasons(landing));
    assertTrue(landing.leftovers().getFirst().text().startsWith("（六）其他处理"));
    assertEquals(
        standing(old, three(old)).get("t3.carried_forward.natural_person"),
        standing(landing.draft(), three(BLANK)).get("t3.carried_forward.natural_person"));
  }

  @Test
  void anotherTableChangesNothing() {
    var four = table(BLANK, Section.DISPUTES);
    var text = Copy.of(Totals.of(Reports.numbered()), four, new Box(0, 0, 4, 15)).text();
    var landing = pasted(BLANK, "t3.received.natural_person", PastedTable.ofText(text));
    assertTrue(landing.entries().isEmpty());
    assertTrue(reasons(landing).stream().allMatch(Reason.OTHER_TABLE::equals));
  }

  @Test
  void wordsBesideFiguresAreSetAside() {
    var landing = pasted("t3.received.natural_person", "单位\t个人\t企业\n青川镇\t1\t2\n白水镇\t3\t4");
    assertEquals("1,2,,,,,", row(landing, "received"));
    assertEquals("3,4,,,,,", row(landing, "carried_over"));
    assertEquals(List.of(Reason.WORDS, Reason.WORDS, Reason.WORDS), reasons(landing));
  }

  @Test
  void tableTwoTakesOneFigureForAMergedCell() {
    var one = pasted("t2.licence", "5\t\t");
    assertEquals(
        java.util.Map.of("t2.licence", "5"),
        standing(one.draft(), table(BLANK, Section.DISCLOSURE)));
    assertEquals(1, pasted("t2.licence", "5").entries().size());
    var column = pasted("t2.licence", "5\n6\n7\n28.488564");
    assertEquals(
        "5,6,7,28.488564",
        Arrays.stream("licence penalty coercion fee".split(" "))
            .map(id -> standing(column.draft(), table(BLANK, Section.DISCLOSURE)).get("t2." + id))
            .collect(Collectors.joining(",")));
    assertEquals(List.of(), column.leftovers());
    var labelled = pasted("t2.fee", "行政强制\t7\n行政事业性收费\t9");
    assertEquals(2, labelled.entries().size());
    assertEquals("9", standing(labelled.draft(), table(BLANK, Section.DISCLOSURE)).get("t2.fee"));
  }

  @Test
  void theSplitColumnOfTheOldTableTwoIsNoColumnOfItsOwn() {
    for (var text : List.of("1\t2\t3", "1\t2\t\t3", "规章\t1\t2\t3", "规章\t1\t2\t\t3")) {
      var landing = pasted(BLANK_2019, "t2.regulation_made", PastedTable.ofText(text));
      var got = standing(landing.draft(), table(BLANK_2019, Section.DISCLOSURE));
      assertEquals("1", got.get("t2.regulation_made"), text);
      assertEquals("2", got.get("t2.regulation_published"), text);
      assertEquals("3", got.get("t2.regulation_public"), text);
      assertEquals(3, got.size(), text);
    }
  }

  @Test
  void tableFourTakesAScarredRowForNoRow() {
    var four = table(BLANK, Section.DISPUTES);
    var text = Copy.of(Totals.of(Reports.numbered()), four, new Box(0, 0, 4, 15)).text();
    var landing = pasted(BLANK, "t4.review.upheld", PastedTable.ofText(text.strip() + "\t0"));
    assertTrue(landing.entries().isEmpty());
    assertEquals(List.of(Reason.AMBIGUOUS), reasons(landing));
  }

  @Test
  void aColumnWithItsLabelStandsRightBelowIt() {
    var landing = pasted("t3.granted.total", "商业企业\n1\n2\n3");
    assertEquals(",1,,,,,", row(landing, "received"));
    assertEquals(",3,,,,,", row(landing, "granted"));
  }

  @Test
  void aMegabyteInOneCellIsListedNotFilled() {
    var landing = pasted("t3.received.natural_person", "9".repeat(1_000_000) + "\t2");
    assertEquals(",2,,,,,", row(landing, "received"));
    assertEquals(List.of(Reason.TOO_LONG), reasons(landing));
    assertTrue(landing.leftovers().getFirst().sentence().length() < 120);
  }

  @Test
  void whatWasNotReadIsCounted() {
    var landing = pasted("t3.received.natural_person", "1\n".repeat(PastedTable.MAX_ROWS + 7));
    assertEquals("粘贴的内容太多，只读了前 1000 行，后面 7 行没有读", landing.leftovers().getFirst().sentence());
    assertEquals(PastedTable.MAX_ROWS + 7 - 25, landing.left());
    assertEquals(25, landing.entries().size());
  }

  @Test
  void rowsLeftOutAreCountedHoweverMany() {
    for (int rows : List.of(26, 1_000, 1_001, 240_000)) {
      for (var pasted :
          List.of(
              PastedTable.ofText("1\t2\t3\r\n".repeat(rows)),
              PastedTable.ofHtml("<table>" + "<tr><td>1<td>2<td>3".repeat(rows) + "</table>"),
              PastedTable.ofText("1\t2\t3\r\n\r\n".repeat(rows)))) {
        var landing = pasted(BLANK, "t3.received.natural_person", pasted);
        int landed = landing.entries().size() / 3;
        assertEquals(rows - landed, landing.left());
      }
    }
    var wide =
        pasted("t3.received.natural_person", "1\t".repeat(PastedTable.MAX_COLUMNS) + "2\t3\n");
    assertEquals("粘贴的内容太宽，右边另有 2 处没有读", wide.leftovers().getFirst().sentence());
  }

  @Test
  void excelsPlacesGiveOneReading() {
    var run = "<td colspan=%d style='mso-ignore:colspan'>%s</td>";
    var licence = run.formatted(3, "行政许可") + "<td>6616</td>";
    for (var row : List.of(licence, licence + run.formatted(3, ""), licence + "<td></td>")) {
      var landing =
          pasted(BLANK, "t2.licence", PastedTable.ofHtml("<table><tr>" + row + "</table>"));
      assertEquals(List.of(), landing.leftovers(), row);
      assertEquals(
          java.util.Map.of("t2.licence", "6616"),
          standing(landing.draft(), table(BLANK, Section.DISCLOSURE)),
          row);
    }
    for (var row :
        List.of(
            "<td>一、本年新收政府信息公开申请数量<td>1<td>2" + run.formatted(4, "") + "<td>3",
            run.formatted(3, "一、本年新收政府信息公开申请数量")
                + "<td>1<td>2"
                + run.formatted(4, "&nbsp;")
                + "<td>3")) {
      var landing =
          pasted(
              BLANK, "t3.granted.business", PastedTable.ofHtml("<table><tr>" + row + "</table>"));
      assertEquals(List.of(), landing.leftovers(), row);
      assertEquals("1,2,,,,,", row(landing, "received"), row);
    }
  }

  @Test
  void whatANarrowColumnDoesNotShowIsUnreadableAndNamed() {
    var landing =
        pasted(
            BLANK,
            "t2.licence",
            PastedTable.of("<table><tr><td>行政许可<td>####<tr><td>行政处罚<td>7</table>", "7"));
    assertEquals(
        List.of("t2.licence"), landing.unreadable().stream().map(Object::toString).toList());
    assertEquals(List.of(Reason.NARROW), reasons(landing));
    var cell = new Reports.Report(BLANK).cell("t2.licence").ref().label();
    assertEquals(
        cell + "只有“####”，原表那一列太窄，没有显示出数；请拉宽那一列再复制", landing.leftovers().getFirst().sentence());
  }

  @Test
  void aHiddenColumnOfATableIsNamedAndMovesNothing() {
    var landing =
        pasted(
            BLANK,
            "t3.received.natural_person",
            PastedTable.ofHtml(
                "<table><col><col style='display:none'><col><tr><td>1<td>999<td>3</table>"));
    assertEquals("1,3,,,,,", row(landing, "received"));
    assertEquals(List.of(Reason.HIDDEN), reasons(landing));
    assertEquals(1, landing.left());
  }

  @Test
  void nothingChangesNothing() {
    var landing =
        Landing.of(BLANK, three(BLANK), at(BLANK, "t3.granted.other"), PastedTable.empty());
    assertEquals(BLANK, landing.draft());
    assertTrue(landing.leftovers().isEmpty());
  }
}
