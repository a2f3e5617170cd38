package org.nianbao.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nianbao.form.Box;
import org.nianbao.source.TextRun.Mark;

/// What paragraphs and tables are found in HTML.
class HtmlReadingTest {
  /// Each paragraph's text, and each table's cells with | between.
  private static List<String> read(String html) {
    return HtmlReading.of(html).blocks().stream()
        .map(block ->
            switch (block) {
              case TextBlock text -> text.text();
              case TableBlock table ->
                  table.cells().stream().map(GridText::text).collect(Collectors.joining("|"));
            })
        .toList();
  }

  private static TextBlock paragraph(String html) {
    return (TextBlock) HtmlReading.of(html).blocks().getFirst();
  }

  private static TableBlock table(String html) {
    return (TableBlock) HtmlReading.of(html).blocks().getFirst();
  }

  private static List<String> marked(List<TextRun> runs) {
    return runs.stream()
        .map(run -> run.mark() + (run.isBold() ? "*" : "") + ":" + run.text())
        .toList();
  }

  @Test
  void blocksAreParagraphsAndKeepTheirOrder() {
    assertEquals(
        List.of("标题", "一段", "a|b", "另一段", "1.项", "2.项"),
        read("<h1>标题</h1><div>一段<table><tr><td>a<td>b</table>另一段</div><ol><li>项<li>项</ol>"));
  }

  @Test
  void headingsHaveTheirLevel() {
    assertEquals(2, paragraph("<h2>一、总体情况</h2>").level());
    assertEquals(3, paragraph("<p style='MSO-OUTLINE-LEVEL: 3'><b>（一）</b>").level());
    assertEquals(0, paragraph("<h2></h2><p>正文").level());
  }

  @Test
  void lineBreaksOfTheSourceAreNoTextBetweenChineseCharacters() {
    assertEquals(List.of("政府信息公开"), read("<p>政府\n   信息</p\n><p></p>".replace("</p\n>", "公开</p>")));
    assertEquals(List.of("2020 年 12 月"), read("<p> 2020\n年 12\t月 </p>"));
    assertEquals(List.of("一\n二"), read("<p><br>一<br/><br/>二<br></p>"));
    assertEquals(List.of("\u00a0单位\u00a0"), read("<p>&nbsp;单位&nbsp;</p>"));
  }

  @Test
  void aNumberSpreadOverSpansIsOne() {
    assertEquals(
        List.of("20|0|商业 企业"),
        read(
            "<table><tr><td><span>2</span><span>0</span><span></span><td>0&nbsp;&nbsp;&nbsp;"
                + "<td><p>商业</p><p>企业</p></table>"));
  }

  @Test
  void struckDeletedHiddenAndNotesAreToldApart() {
    assertEquals(
        List.of(
            "STRUCK:26", "PLAIN:20", "NOTE:1", "PLAIN*:件", "DELETED:旧", "INSERTED:新", "HIDDEN:藏"),
        marked(
            paragraph(
                    "<p><s>26</s>20<span style='vertical-align:super'>1</span><b>件</b>"
                        + "<span class=msoDel><del>旧</del></span>"
                        + "<ins cite='mailto:a' datetime='2024-01-01'>新</ins>"
                        + "<span style='display:none'>藏</span></p>")
                .runs()));
    assertEquals("20件新", paragraph("<p>20<sup>[1]</sup>件<ins class=msoIns>新</ins>").text());
  }

  @Test
  void struckTextJoinsNoWords() {
    assertEquals("一 二", paragraph("<p>一 <del>三</del> 二").text());
    assertEquals("", table("<table><tr><td><del>5</del><td>1").cells().getFirst().text());
  }

  @Test
  void superscriptAloneIsTheText() {
    assertEquals("总体情况", paragraph("<p><sup>总体情况</sup></p>").text());
    assertEquals("7", table("<table><tr><td><sub>7</sub><td>1").cells().getFirst().text());
  }

  @Test
  void mergedCellsCoverTheirPlaces() {
    var cells = table("<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d</table>").cells();
    assertEquals(
        List.of(new Box(0, 0, 2, 1), new Box(0, 1, 1, 2), Box.at(1, 1), Box.at(1, 2)),
        cells.stream().map(GridText::box).toList());
  }

  @Test
  void noTwoCellsOverlap() {
    var html = "<table><tr><td>a<td rowspan=3>b<td>c<tr><td colspan=3>d<td>e<tr><td>f<td>g";
    var cells = table(html).cells();
    for (var one : cells) {
      assertTrue(cells.stream().noneMatch(two -> two != one && two.box().intersects(one.box())));
    }
    assertEquals("abcdefg", cells.stream().map(GridText::text).collect(Collectors.joining()));
  }

  @Test
  void aTextThatRunsOverItsNeighboursIsMergedWithNone() {
    var cells =
        table("<table><tr><td colspan=3 rowspan=2 style='mso-ignore:colspan'>a<td>b<tr><td>c")
            .cells();
    assertEquals(
        List.of("a", "", "", "b", "", "", "c"), cells.stream().map(GridText::text).toList());
    assertEquals(new Box(0, 0, 2, 1), cells.getFirst().box());
    var over = table("<table><tr><td rowspan=2 style='mso-ignore:rowspan'>a<td>b<tr><td>c").cells();
    assertEquals(Box.at(0, 0), over.getFirst().box());
    assertEquals("a|b||c", over.stream().map(GridText::text).collect(Collectors.joining("|")));
  }

  @Test
  void hiddenRowsAndColumnsKeepTheirPlace() {
    var cells =
        table(
                "<table><col><col style='display:none'><col><tr><td>1<td>2<td>3<tr hidden><td>4"
                    + "<td>5<td>6<tr><td colspan=2>7<td>8")
            .cells();
    assertEquals(
        List.of("1", "", "3", "", "", "", "7", "8"), cells.stream().map(GridText::text).toList());
    assertEquals(List.of("HIDDEN:2"), marked(cells.get(1).runs()));
    assertEquals(Box.at(1, 2), cells.get(5).box());
  }

  @Test
  void aCellThatIsHiddenByItselfIsAnOmission() {
    var reading = HtmlReading.of("<table><tr><td>a<td style='display:none'>99<td>3</table>");
    assertEquals("99", reading.omissions().getFirst().text());
    assertEquals("第 1 个表格", reading.omissions().getFirst().place());
  }

  @Test
  void aTableThatLaysOutThePageIsNone() {
    assertEquals(
        List.of("导航", "正文", "a|b", "页脚"),
        read("<table><tr><td>导航<td><p>正文</p><table><tr><td>a<td>b</table><tr><td>页脚<td></table>"));
    assertEquals(List.of("一", "二"), read("<table><tr><td><p>一</p><p>二</p></table>"));
  }

  @Test
  void aValueUnderAShapeIsTheTextOfItsCell() {
    assertEquals(
        List.of("行政许可|7"),
        read(
            "<table><tr><td>行政许可<td><span style='mso-ignore:vglayout2'><table><tr><td>7</table>"
                + "</span></table>"));
  }

  @Test
  void struckTextInAHiddenRowIsStruck() {
    var cells = table("<table><tr hidden><td><s>9</s>5<td>1<tr><td>2<td>3</table>").cells();
    assertEquals(List.of("STRUCK:9", "HIDDEN:5"), marked(cells.getFirst().runs()));
  }

  @Test
  void everyBlockKnowsItsPlace() {
    assertEquals(
        List.of("第 1 段", "第 1 个表格", "第 2 段", "第 2 个表格"),
        HtmlReading.of("<p>a<table><tr><td>1<td>2</table><p>b<table><tr><td>1<td>2</table>")
            .blocks()
            .stream()
            .map(block -> block.origin().words())
            .toList());
  }

  @Test
  void textInAHiddenPartOfThePageIsHidden() {
    var blocks = HtmlReading.of("<div hidden><p>a</p><table><tr><td>1<td>2</table></div>").blocks();
    assertEquals("", ((TextBlock) blocks.get(0)).text());
    assertTrue(((TableBlock) blocks.get(1)).cells().stream().allMatch(GridText::isBlank));
    assertEquals(Mark.HIDDEN, ((TableBlock) blocks.get(1)).cells().get(0).runs().get(0).mark());
  }

  @Test
  void deepNestingIsRead() {
    for (var tag : List.of("<div>", "<table><tr><td>", "<b><i>", "<ul><li>", "<del>")) {
      assertTrue(HtmlReading.of(tag.repeat(8_000) + "x").blocks().size() <= 1, tag);
    }
  }

  @Test
  void hugeTablesAreReadAsFarAsTheyCanMatter() {
    var wide = "<table><tr><td colspan=1000 rowspan=2000>1<td>2" + "<tr>".repeat(1999) + "</table>";
    var reading = HtmlReading.of(wide.repeat(20));
    assertTrue(reading.blocks().size() < 5);
    assertTrue(reading.omissions().size() > 15);
  }

  @Test
  void nothingIsNothing() {
    assertEquals(List.of(), read(""));
    assertEquals(List.of(), read("<p>&nbsp;</p><table><tr><td><td>&nbsp;</table>"));
  }

  @Test
  void whatIsHiddenInACellIsNoTextOfIt() {
    for (var hidden :
        List.of(
            "<span style='display:none'>9</span>",
            "<span style='DISPLAY: NONE'><b>9</b></span>",
            "<span hidden>9</span>",
            "<textarea style='display:none'>9</textarea>",
            "<p style='display:none'>9</p>",
            "<i class=y>9</i>",
            "<span style='visibility:hidden'>9</span>",
            "<span style='font-size:0'>9</span>",
            "<span style='font:0/0 a'>9</span>")) {
      var cell =
          table("<style>.y{display:none}</style><table><tr><td>" + hidden + "743<td>1</table>")
              .cells()
              .getFirst();
      assertEquals("743", cell.text(), hidden);
      assertEquals("9", TextRun.text(cell.runs(), Mark.HIDDEN), hidden);
    }
  }

  @Test
  void whatIsShownInsideOfWhatIsNotIsText() {
    assertEquals(
        "743",
        table(
                "<table><tr><td style='visibility:hidden;font-size:0'><span"
                    + " style='visibility:visible;font-size:12px'>743</span><td>1</table>")
            .cells()
            .getFirst()
            .text());
  }

  @Test
  void wordsThatExcelCutsOffAreText() {
    var cut = "<td class=xl65>全年共公开<span style='display:none'>376条</span>";
    assertEquals(
        "全年共公开376条", table("<table><tr>" + cut + "<td>1</table>").cells().getFirst().text());
  }
}
