package org.nianbao.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.file.ContentTrouble;
import org.nianbao.source.GridText;
import org.nianbao.source.TableBlock;

/// Web pages as content systems publish them.
class HtmlReaderTest {
  private static final Path PUBLISHED = Path.of("..", "shared", "reports", "2020.html");

  @TempDir private Path folder;

  private List<String> read(String page, Charset charset) throws IOException {
    return Shown.blocks(HtmlReader.read(Shown.file(folder, "a.html", page.getBytes(charset))));
  }

  private List<String> read(String page) throws IOException {
    return read(page, StandardCharsets.UTF_8);
  }

  /// Pasted out of WPS into an editor: a span for each piece, an empty one after it.
  @Test
  void aPageOfSpansIsRead() throws IOException {
    assertEquals(
        List.of("0:样例局2023年", "0:政府信息公开工作年度报告", "信息内容|本年制发件数/规章|20/行政许可|0"),
        read(
                "<div class=TRS_Editor><p class=\"MsoNormal\" style=\"text-align:center;\n"
                    + "mso-pagination:none;\"><span style=\"font-family:&#39;Times New"
                    + " Roman&#39;;\n"
                    + "font-size:22pt\"><font face=x>样例局</font>2023年</span><span></span></p>"
                    + "<p><span>政府信息公开工作年度报告</span><o:p></o:p></p><p><span>&nbsp;</span></p>"
                    + "<table><tbody><tr><td><p>信息内容</p></td><td><p>本年<br/>制发</p><p>件数</p></td></tr>"
                    + "<tr><td>规章</td><td><p><span>2</span><span>0</span><span></span></p></td></tr>"
                    + "<tr><td>行政许可</td><td>0&nbsp;&nbsp;&nbsp;</td></tr></tbody></table></div>")
            .stream()
            .map(block -> block.replace("本年 制发 件数", "本年制发件数"))
            .toList());
  }

  /// A page laid out by tables, in GBK, with upper-case tags and attributes without quotes.
  @Test
  void aPageLaidOutByTablesInGbkIsRead() throws IOException {
    assertEquals(
        List.of("0:当前位置：首页", "0:样例县２０２３年度报告", "0:一、总体情况", "申请人情况/自然人|总计/3|3", "0:打印"),
        read(
            "<HTML><HEAD><META HTTP-EQUIV=Content-Type CONTENT='text/html;"
                + " charset=gb2312'></HEAD><BODY><TABLE"
                + " WIDTH=100%><TR><TD>当前位置：首页</TD></TR><TR><TD><DIV>样例县\r\n"
                + "２０２３年度报告</DIV><P>一、总体情况<TABLE BORDER=1><TR><TD COLSPAN=2>申请人情况<TR><TD>自然人<TD>总计"
                + "<TR><TD>3<TD>3</TABLE></TD></TR><TR><TD>打印</TD></TR></TABLE></BODY></HTML>",
            Charset.forName("GBK")));
  }

  /// An editor of today: sections, headings, lists, classes for everything.
  @Test
  void aPageOfSectionsIsRead() throws IOException {
    assertEquals(
        List.of("0:首页", "1:样例市年度报告", "2:一、总体情况", "0:（一）主动公开。全年公开20条。", "项目|数/收费|28.5"),
        read(
            "<!DOCTYPE html><html><head><meta"
                + " charset=utf-8><title>样例市</title><style>.a{color:red}</style></head><body><nav><a"
                + " href=#>首页</a></nav><article><h1>样例市年度报告</h1><section><h2>一、总体情况</h2><p>\n"
                + "  <strong>（一）主动公开。</strong>全年公开<em>20</em>条。\n"
                + "</p><figure><table><thead><tr><th>项目</th><th>数</th></tr></thead><tbody><tr><td>收费</td>"
                + "<td>28.5</td></tr></tbody></table></figure></section></article><script>x()</script>"));
  }

  @Test
  void theEncodingIsFoundWhateverIsDeclared() throws IOException {
    var declaredFalsely = "<meta charset=gb2312><p>政府信息公开</p>";
    for (var charset : List.of("UTF-8", "GB18030", "GBK")) {
      assertEquals(List.of("0:政府信息公开"), read(declaredFalsely, Charset.forName(charset)), charset);
      assertEquals(List.of("0:政府信息公开"), read("<p>政府信息公开", Charset.forName(charset)), charset);
    }
    assertEquals(List.of("0:政府信息公开"), read("\uFEFF<p>政府信息公开", StandardCharsets.UTF_16LE));
    assertEquals(List.of("0:政府資訊"), read("<meta charset=big5><p>政府資訊", Charset.forName("Big5")));
  }

  /// Pictures in base64 or not, their addresses quoted or not.
  @Test
  void picturesOfEveryEncodingAreNoText() throws IOException {
    var drawing = "%3Cpath d=%27M0 0L1 1%27/%3E".repeat(400_000);
    var photo = "QUJD".repeat(2_500_000);
    var pictures =
        List.of(
            "<img src=\"data:image/svg+xml," + drawing + "\">",
            "<img src=data:image/png;base64," + photo + ">",
            "<div style='background:url(DATA:image/png;BASE64," + photo + ")'></div>",
            "<div style=\"background:url(&quot;data:image/png;base64,"
                + photo
                + "&quot;)\"></div>");
    var page = "<p>前</p>" + String.join("<p>中</p>", pictures) + "<p>data：后</p>";
    assertEquals(List.of("0:前", "0:中", "0:中", "0:中", "0:data：后"), read(page));
  }

  @Test
  void picturesInThePageAreNoText() throws IOException {
    var picture = "<img src='data:image/png;base64," + "QUJD".repeat(10_000_000) + "'>";
    assertEquals(List.of("0:前", "0:后"), read("<p>前" + picture + "<p>后"));
  }

  @Test
  void hugePagesAreRefused() {
    assertThrows(ContentTrouble.class, () -> read("<p>" + "a".repeat(8_000_001)));
    assertThrows(ContentTrouble.class, () -> read("<b>".repeat(600_000)));
  }

  @Test
  void thePublishedPageHasItsFiguresInPlace() throws IOException {
    Assumptions.assumeTrue(Files.exists(PUBLISHED));
    var figures = new ObjectMapper().readTree(PUBLISHED.resolveSibling("2020.json").toFile());
    var tables = HtmlReader.read(PUBLISHED).tables().toList();
    assertEquals(3, tables.size());
    var second = new ArrayList<List<String>>();
    figures.path("table2").forEach(row -> second.add(texts(row)));
    assertEquals(second, rows(tables.get(0), 1));
    var third = new ArrayList<List<String>>();
    figures.path("table3").path("rows").forEach(row -> third.add(texts(row.path("values"))));
    assertEquals(third, rows(tables.get(1), 3));
    assertEquals(List.of(Collections.nCopies(15, "0")), rows(tables.get(2), 0));
  }

  /// The figures of each row that has some, if they stand in neighbouring places from a column on.
  private static List<List<String>> rows(TableBlock table, int first) {
    return IntStream.range(0, table.rows())
        .mapToObj(row ->
            table.cells().stream()
                .filter(cell -> cell.box().row() == row && cell.text().matches("-?[\\d.]+元?"))
                .toList())
        .filter(cells -> !cells.isEmpty())
        .peek(cells -> {
          for (int i = 0; i < cells.size(); i++) {
            assertEquals(first + i, cells.get(i).box().column(), cells.toString());
          }
        })
        .map(cells -> cells.stream().map(GridText::text).toList())
        .toList();
  }

  private static List<String> texts(JsonNode values) {
    return StreamSupport.stream(values.spliterator(), false).map(JsonNode::asText).toList();
  }
}
