package org.nianbao.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.Reports;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Totals;
import org.nianbao.form.Box;
import org.nianbao.form.Heading.Role;
import org.nianbao.form.Section;
import org.nianbao.reader.Reader;
import org.nianbao.recognition.DrawnTable.Drawn;
import org.nianbao.recognition.Recognition.State;

/// Pages as content systems write them, one for each of three styles.
class ContentSystemsTest {
  private static final String HARD = "&nbsp;".repeat(8);

  private static final Draft DRAFT = Reports.numbered();

  @TempDir private Path folder;

  private static DrawnTable table(Section section) {
    return DrawnTable.of(DRAFT.edition().table(section).orElseThrow(), Totals.of(DRAFT));
  }

  private Recognition recognised(String page) throws IOException {
    var file = folder.resolve("page.html");
    Files.writeString(
        file, "<html><head><meta charset=\"utf-8\"></head><body>" + page + "</body></html>");
    return Recogniser.of(Reader.read(file));
  }

  private static void assertWholeAndCertain(Recognition found) {
    assertEquals("2021", found.draft().edition().id());
    assertEquals(OwnExport.figures(DRAFT), entries(found));
    assertEquals(
        DRAFT.edition().tables().stream().mapToInt(table -> table.cells().size()).sum(),
        found.count(State.CERTAIN));
    assertEquals(List.of(), found.decisions());
  }

  private static Map<String, String> entries(Recognition found) {
    return found.cells().entrySet().stream()
        .collect(Collectors.toMap(cell -> cell.getKey().id(), cell -> cell.getValue().entry()));
  }

  private static String paragraph(String text) {
    return "<p style=\"text-indent:2em;\nfont-family:&#39;仿宋&#39;\">" + text + "</p>\n";
  }

  /// Word pasted into the editor: labels in pieces, hard blanks, figures in pieces, 商业企业 on two
  /// columns of the grid, the third group cut in two, a row of borderless cells below table four.
  @Test
  void aPageFromPastedWordIsRead() throws IOException {
    var two = table(Section.DISCLOSURE);
    var three = groupCut(businessOnTwoColumns(table(Section.APPLICATIONS)), 14);
    var four = table(Section.DISPUTES);
    var spaced = four.withRow(four.rows(), column -> Drawn.blank(four.rows(), column));
    var page =
        paragraph("<b>青川县水务局</b>")
            + paragraph("<b>2025年政府信息公开工作年度报告</b>")
            + paragraph("本报告依据条例编制。")
            + paragraph("一、总体情况")
            + paragraph("本年度依法公开。")
            + paragraph("二、主动公开政府信息情况")
            + pasted(two)
            + paragraph("三、收到和处理政府信息公开申请情况")
            + pasted(three)
            + paragraph("四、政府信息公开行政复议、行政诉讼情况")
            + pasted(spaced)
            + paragraph("五、存在的主要问题及改进情况")
            + paragraph("还不够。")
            + paragraph("六、其他需要报告的事项")
            + paragraph("无。")
            + "<p>&nbsp;</p><p><br/></p>";
    var found = recognised(page);
    assertWholeAndCertain(found);
    assertEquals("青川县水务局", found.draft().cover().unit());
    assertEquals(List.of(), found.deviations());
    assertEquals("还不够。", found.draft().prose(Section.PROBLEMS).text());
  }

  private static String pasted(DrawnTable table) {
    return table.html(
        drawn -> " STYLE=\"BORDER: 1PX SOLID;\nFONT-FAMILY: &#39;Times New Roman&#39;\"",
        drawn -> drawn.heading().isPresent() ? label(drawn.text()) : figure(drawn.text()));
  }

  private static String label(String text) {
    int half = text.length() / 2;
    return "<p>"
        + HARD
        + "<span>"
        + text.substring(0, half)
        + "</span></p><p><font>"
        + text.substring(half)
        + "</font>"
        + HARD
        + "<o:p></o:p></p>";
  }

  private static String figure(String text) {
    if (text.length() < 2) {
      return text.isEmpty() ? "&nbsp;" : text + "&nbsp;".repeat(7);
    }
    return "\n<p><span>"
        + text.charAt(0)
        + "</span><span style=\"x\">"
        + text.substring(1)
        + "</span>&nbsp;<span></span></p>";
  }

  /// Seven numbers on eight columns of the grid.
  private static DrawnTable businessOnTwoColumns(DrawnTable table) {
    int column =
        table.cells().stream()
            .filter(drawn -> drawn.text().equals("商业企业"))
            .findFirst()
            .orElseThrow()
            .box()
            .column();
    return table.map(drawn -> {
      var box = drawn.box();
      if (box.column() > column) {
        return drawn.with(new Box(box.row(), box.column() + 1, box.rows(), box.columns()));
      }
      return box.endColumn() > column
          ? drawn.with(new Box(box.row(), box.column(), box.rows(), box.columns() + 1))
          : drawn;
    });
  }

  /// The label 三 twice, one part below the other, and the label beside it in one of them.
  private static DrawnTable groupCut(DrawnTable table, int at) {
    return table.part(0, at).below(table.part(at, table.rows()));
  }

  /// A page edited by hand: the title outside the article, trail and links around it, mistyped
  /// labels and a mistyped heading, half-width brackets, blanks inside labels.
  @Test
  void aPageEditedByHandIsReadWithItsSlips() throws IOException {
    var two = retyped(table(Section.DISCLOSURE), "本年废止件数", "本年度止件数");
    var three =
        retyped(table(Section.APPLICATIONS), "社会公益组织", "社会组织")
            .map(drawn -> drawn.is(Role.VERTICAL) ? drawn.with("三、本 年 度 办 理 结 果") : drawn)
            .map(drawn -> drawn.with(drawn.text().replace('（', '(').replace('）', ')')));
    var page =
        "<div class=\"trail\">您当前的位置：首页 &gt; 政务公开 &gt; 年度报告</div>"
            + "<h1>青川县水务局2025年度政府信息公开工作年度报告</h1>"
            + "<div>发布时间：2026-01-20 分享到： --&gt;</div><div class=\"article\">"
            + "<p>一、总体情况</p><p>（一）主动公开。依法公开。</p>"
            + "<p>二、主动公开政府信息情况</p>"
            + two.html(_ -> " align=center", drawn -> drawn.text().replace("行政", "行政<br/>"))
            + "<p>三、收到和处理政府信息公开申请情况</p>"
            + three.html(_ -> "", Drawn::text)
            + "<p>四、政府信息公开行政法复议、行政诉讼情况</p>"
            + table(Section.DISPUTES).html(_ -> "", drawn -> "<p>" + drawn.text() + "</p>")
            + "<p>五、存在的主要问题及改进情况</p><p>还不够。</p>"
            + "<p>六、其他需要报告的事项</p><p>无。</p></div><p>附件下载</p><p>&nbsp;</p>";
    var found = recognised(page);
    assertWholeAndCertain(found);
    assertEquals("青川县水务局", found.draft().cover().unit());
    assertEquals(2025, found.draft().cover().year());
    var deviations =
        found.deviations().stream()
            .map(deviation -> deviation.stands() + " > " + deviation.should())
            .collect(Collectors.toSet());
    assertEquals(
        Set.of("四、政府信息公开行政法复议、行政诉讼情况 > 四、政府信息公开行政复议、行政诉讼情况", "本年度止件数 > 本年废止件数", "社会组织 > 社会公益组织"),
        deviations);
  }

  private static DrawnTable retyped(DrawnTable table, String from, String to) {
    return table.map(drawn -> drawn.text().equals(from) ? drawn.with(to) : drawn);
  }

  /// A page whose tables stand in a table that lays it out: bare texts, header cells, a table cut
  /// in two with its header again, tables three and four as one.
  @Test
  void aPageLaidOutWithTablesIsRead() throws IOException {
    var three = table(Section.APPLICATIONS);
    int cut = 15;
    var upper = three.part(0, cut);
    var lower = three.part(0, 3).below(three.part(cut, three.rows()));
    var joined =
        lower
            .and(
                List.of(
                    new Drawn(
                        new Box(lower.rows(), 0, 1, lower.columns()),
                        "四、政府信息公开行政复议、行政诉讼情况",
                        Optional.empty(),
                        Optional.empty())))
            .below(table(Section.DISPUTES));
    var page =
        "<table width=\"100%\"><tr><td><div>青川县水务局</div>"
            + "<div>2025年政府信息公开工作年度报告</div>"
            + "<div>一、总体情况</div><div>本年度依法公开。</div>"
            + "<div>二、主动公开政府信息情况</div>"
            + bare(table(Section.DISCLOSURE))
            + "<div>三、收到和处理政府信息公开申请情况</div>"
            + bare(upper)
            + bare(joined)
            + "<div>五、存在的主要问题及改进情况</div><div>还不够。</div>"
            + "<div>六、其他需要报告的事项</div><div>无。</div></td></tr></table>";
    var found = recognised(page);
    assertWholeAndCertain(found);
    assertTrue(
        found.deviations().stream()
            .allMatch(deviation -> deviation.kind() == Recognition.Deviation.Kind.HEADING),
        () -> found.deviations().toString());
  }

  private static String bare(DrawnTable table) {
    return table.html(_ -> "", Drawn::text).replace("<td", "<TD").replace("</td>", "</TD>");
  }
}
