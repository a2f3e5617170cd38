package org.nianbao.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nianbao.Chance;
import org.nianbao.file.Rounds;
import org.nianbao.form.Box;
import org.nianbao.paste.PastedTable.Merged;

/// What is read from a clipboard.
class PastedTableTest {

  /// Each row's texts with | between; merged places as ^.
  private static List<String> shown(PastedTable pasted) {
    return pasted.rows().stream()
        .map(row ->
            String.join(
                "|",
                row.stream().map(place -> place instanceof Merged ? "^" : place.text()).toList()))
        .toList();
  }

  private static List<String> text(String text) {
    return shown(PastedTable.ofText(text));
  }

  private static List<String> html(String html) {
    return shown(PastedTable.ofHtml(html));
  }

  @Test
  void tabsAndLineEndsSeparate() {
    assertEquals(List.of("1|2", "3|4"), text("1\t2\r\n3\t4\r\n"));
    assertEquals(List.of("1|2", "3|4"), text("1\t2\n3\t4"));
    assertEquals(List.of("1", "2"), text("1\r2\r"));
  }

  @Test
  void blankPlacesAndRowsKeepTheirPlace() {
    assertEquals(List.of("1||3", "", "|5|"), text("1\t\t3\n\n\t5\t\n"));
  }

  @Test
  void quotedCellsHoldTabsLineBreaksAndQuotes() {
    assertEquals(
        List.of("社会公益 组织|a b|说\"好\"|4"), text("\"社会公益\n组织\"\t\"a\tb\"\t\"说\"\"好\"\"\"\t4\r\n"));
  }

  @Test
  void aQuotationMarkThatIsNotClosedIsText() {
    assertEquals(List.of("\"三安全|2", "3"), text("\"三安全\t2\n3"));
    assertEquals(List.of("\"三\"安全|2"), text("\"三\"安全\t2"));
  }

  @Test
  void invisibleCharactersAreLeftOut() {
    assertEquals(
        List.of("12|34|5|6"),
        text("\u00001\u00072\u200b\t\ufeff34\u00a0\t\u30005\u202e\t\u001b6\ufffc"));
    assertEquals(
        List.of("7"), html("<table><tr><td>&nbsp;\u200b7&#8203;&#x1;&nbsp;</td></tr></table>"));
  }

  @Test
  void mergedCellsKeepTheOthersInTheirColumns() {
    assertEquals(
        List.of("a|^|b", "c|d|^", "^|e|f", "|^|g"),
        html(
            "<table><tr><td colspan=2>a<td rowspan=2>b<tr><td rowspan=2>c<td>d"
                + "<tr><td>e<td>f<tr><td colspan='2'><td>g</table>"));
  }

  @Test
  void aMergedCellAtTheEndOfAShortRowKeepsItsColumn() {
    assertEquals(
        List.of("a|b|c", "d||^"), html("<table><tr><td>a<td>b<td rowspan=2>c<tr><td>d</table>"));
  }

  @Test
  void excelsFragmentWithoutItsTableIsRead() {
    assertEquals(
        List.of("1|2"),
        html("<col width=72><col width=72><tr height=20><td class=xl65>1</td><td>2</td></tr>"));
    assertEquals(
        List.of("1|2"),
        html(
            "Version:1.0\r\nStartHTML:00\r\nEndHTML:99\r\n<html><body><table>\n"
                + "<!--StartFragment-->\n<col width=72><tr><td>1</td><td>2</td></tr>"
                + "<!--EndFragment--></table></body></html>"));
  }

  @Test
  void nestedMarkupIsText() {
    assertEquals(
        List.of("12 34|5"),
        html(
            "<table><thead><tr><th><p><b>1</b><span>2</span></p><div><i>34</i></div></th><td>5<del>6</del><span"
                + " class=MsoCommentReference>[A1]</span></td></tr></table>"));
  }

  private static List<String> left(String html) {
    return PastedTable.ofHtml(html).leftovers().stream().map(Leftover::sentence).toList();
  }

  @Test
  void aTableDeepInAPageIsRead() {
    for (int depth : new int[] {500, 600, 5_000}) {
      var page = "<div>".repeat(depth) + "<table><tr><td>612<td>7</table>";
      assertEquals(
          List.of("612", "7"),
          PastedTable.ofHtml(page).rows().getFirst().stream()
              .map(PastedTable.Place::text)
              .toList());
    }
  }

  @Test
  void hiddenRowsAreLeftOutByName() {
    var html =
        "<table><tr><td>1<td>4<tr style='height:0; DISPLAY:NONE; display: none'><td>2<td>5"
            + "<tr><td>3<td>6</table>";
    assertEquals(List.of("1|4", "3|6"), html(html));
    assertEquals(List.of("“2 5”（粘贴内容第 2 行）在原表里是隐藏的，没有填；要填请先取消隐藏再复制"), left(html));
    assertEquals(
        List.of(),
        left("<table><tr><td>1<tr height=0 style='display:none'><td width=72></td></table>"));
  }

  @Test
  void hiddenColumnsAreLeftOutByName() {
    var html =
        "<table><col width=72><col width=0 style='display:none'><col><tr><td>1<td>999<td>3"
            + "<tr><td>4<td>998<td>6<tr><td colspan=2>7<td>8</table>";
    assertEquals(List.of("1|3", "4|6", "7|8"), html(html));
    assertEquals(List.of("“999 998”（粘贴内容第 2 列）在原表里是隐藏的，没有填；要填请先取消隐藏再复制"), left(html));
    assertEquals(
        List.of("a|^|b"),
        html("<table><col><col hidden><col><col><tr><td colspan=3>a<td>b</table>"));
  }

  @Test
  void whatIsHiddenInACellIsPartOfIt() {
    assertEquals(
        List.of("全年共公开376条|5"),
        html("<table><tr><td>全年共公开<span style='display:none'>376条</span><td>5</table>"));
  }

  @Test
  void struckTextIsNoPartOfANumber() {
    assertEquals(
        List.of("58|460|5||7"),
        html(
            "<style>.font6{text-decoration:line-through}"
                + " .xl70{text-decoration:line-through}</style><table><tr><td><s>3</s>58<td><font"
                + " class=font6>3</font>460<td>5<del>6</del><td class=xl70>31<td>7</table>"));
    assertEquals(List.of(), left("<table><tr><td><s>3</s>58</table>"));
    assertEquals(
        List.of("“31”（粘贴内容第 1 行第 2 列）已经划掉，没有填"), left("<table><tr><td>1<td><s>31</s></table>"));
  }

  @Test
  void theMarkOfANoteIsNamed() {
    var html = "<table><tr><td>部分公开<sup>①</sup><td>58<sup>1</sup></table>";
    assertEquals(List.of("部分公开|58"), html(html));
    assertEquals(List.of("“1”（粘贴内容第 1 行第 2 列）是数旁边的注号，没有填"), left(html));
  }

  @Test
  void aValueUnderAShapeIsRead() {
    var shape =
        "<td><span style='mso-ignore:vglayout2'><table><tr><td>7</td></tr></table></span></td>";
    assertEquals(
        List.of("行政许可|7", "行政处罚|8"),
        html("<table><tr><td>行政许可</td>" + shape + "</tr><tr><td>行政处罚<td>8</table>"));
    assertEquals(List.of("7|7"), html("<table><tr>" + shape + shape + "</tr></table>"));
    assertEquals(List.of("7"), html("<table><tr>" + shape + "</tr></table>"));
    assertEquals(List.of("4 6|5"), html("<table><tr><td>4<table><tr><td>6</table><td>5</table>"));
  }

  @Test
  void insideAPageTheTableItselfIsTaken() {
    assertEquals(List.of("无|/"), html("<table><tr><td><table><tr><td>无<td>/</table></table>"));
    assertEquals(
        List.of("项目|5"),
        html("<table><tr><td><p>标题</p><table><tr><td>项目<td>5</table><p>附件</p></table>"));
  }

  @Test
  void aTextThatRunsOverBlankPlacesIsMergedWithNone() {
    assertEquals(
        List.of("行政许可|||6616||"),
        html(
            "<table><tr><td colspan=3 style='mso-ignore:colspan'>行政许可</td><td>6616</td>"
                + "<td colspan=2 style='mso-ignore:colspan'></td></tr></table>"));
    assertEquals(
        List.of("a||b", "||c"),
        html(
            "<table><tr><td colspan=2 rowspan=2 style='mso-ignore:colspan-rowspan'>a<td>b"
                + "<tr><td>c</table>"));
  }

  @Test
  void attributesAreNumbersAsBrowsersReadThem() {
    assertEquals(
        List.of("a|^|^|^|^|^|^|b", "1|2", "^|3", "c|d|e"),
        html(
            "<table><tr><td colspan='7;'>a<td>b<tr><td rowspan=' 2.9'>1<td>2<tr><td>3"
                + "<tr><td colspan=-1>c<td colspan=0 rowspan=x>d<td colspan=''>e</table>"));
  }

  @Test
  void aNarrowColumnIsReadFromTheText() {
    var html = "<table><tr><td>行政许可<td>####<tr><td>行政处罚<td>####</table>";
    assertEquals(
        List.of("行政许可|6616", "行政处罚|####"),
        shown(PastedTable.of(html, "行政许可\t6616\r\n行政处罚\t##\r\n")));
    assertEquals(List.of("行政许可|####", "行政处罚|####"), shown(PastedTable.of(html, "6616\r\n7\r\n")));
    assertEquals(List.of("1|2"), shown(PastedTable.of("<p>1</p>", "1\t2")));
  }

  /// A grid with merged rectangles and hidden rows and columns, its HTML, and what is to be read.
  private static final class Sheet {
    private final Chance chance;
    private final int rows;
    private final int columns;
    private final Box[][] boxes;
    private final boolean[] hiddenRows;
    private final boolean[] hiddenColumns;

    Sheet(Chance chance) {
      this.chance = chance;
      rows = chance.in(1, 7);
      columns = chance.in(1, 7);
      boxes = new Box[rows][columns];
      hiddenRows = hidden(rows);
      hiddenColumns = hidden(columns);
      for (int row = 0; row < rows; row++) {
        for (int column = 0; column < columns; column++) {
          if (boxes[row][column] == null) {
            merge(row, column);
          }
        }
      }
    }

    private boolean[] hidden(int count) {
      var hidden = new boolean[count];
      for (int i = 0; i < count; i++) {
        hidden[i] = chance.in(0, 4) == 0;
      }
      return hidden;
    }

    private void merge(int row, int column) {
      int width = 1;
      int most = chance.oneOf(1, 1, 2, 3);
      while (width < most && column + width < columns && boxes[row][column + width] == null) {
        width++;
      }
      int height = Math.min(chance.oneOf(1, 1, 2, 3), rows - row);
      var box = new Box(row, column, height, width);
      for (int y = row; y < box.endRow(); y++) {
        for (int x = column; x < box.endColumn(); x++) {
          boxes[y][x] = box;
        }
      }
    }

    private String number(int number) {
      return chance.oneOf("", " ", "\n", "+", "0")
          + number
          + chance.oneOf("", ";", ".9", " ", "px", "\"", ",3").replace("\"", "");
    }

    private String none() {
      return chance.oneOf(
          "style='display:none'", "class=none", "hidden", "style='DISPLAY : none ;height:0'");
    }

    String html() {
      var html = new StringBuilder("<style>.none{display:none}</style><table>");
      for (int column = 0; column < columns; column++) {
        html.append("<col ").append(hiddenColumns[column] ? none() : "width=72").append('>');
      }
      for (int row = 0; row < rows; row++) {
        html.append("<tr ").append(hiddenRows[row] ? none() : "").append('>');
        for (int column = 0; column < columns; column++) {
          var box = boxes[row][column];
          if (box.row() == row && box.column() == column) {
            html.append(
                "<td rowspan='%s' colspan='%s'>"
                    .formatted(number(box.rows()), number(box.columns())));
            html.append(chance.oneOf("%s", "<p>%s</p>", "<s>9</s><b>%s</b>").formatted(text(box)));
          }
        }
      }
      return html.append("</table>").toString();
    }

    private static String text(Box box) {
      return "%d%d".formatted(box.row(), box.column());
    }

    List<String> shown() {
      var met = new HashSet<Box>();
      var lines = new ArrayList<String>();
      for (int row = 0; row < rows; row++) {
        var line = new ArrayList<String>();
        for (int column = 0; column < columns && !hiddenRows[row]; column++) {
          if (!hiddenColumns[column]) {
            line.add(met.add(boxes[row][column]) ? text(boxes[row][column]) : "^");
          }
        }
        if (!line.isEmpty()) {
          lines.add(String.join("|", line));
        }
      }
      return lines;
    }

    List<String> unseen() {
      return Arrays.stream(boxes)
          .flatMap(Arrays::stream)
          .distinct()
          .filter(box ->
              IntStream.range(box.row(), box.endRow()).allMatch(row -> hiddenRows[row])
                  || IntStream.range(box.column(), box.endColumn())
                      .allMatch(column -> hiddenColumns[column]))
          .map(Sheet::text)
          .sorted()
          .toList();
    }
  }

  @Test
  void anyTableIsReadBackAsItIsShown() {
    Chance.tries(
        300,
        chance -> {
          var sheet = new Sheet(chance);
          var html = sheet.html();
          assertEquals(sheet.shown(), html(html), html);
          assertEquals(
              sheet.unseen(),
              PastedTable.ofHtml(html).leftovers().stream()
                  .flatMap(left -> Stream.of(left.text().split("\t")))
                  .sorted()
                  .toList(),
              html);
        });
  }

  @Test
  void ofSeveralTablesTheOneWithTheMostFiguresIsTaken() {
    assertEquals(
        List.of("1|2", "3|4"),
        html(
            "<table><tr><td>首页<td>9<td><table><tr><td>1<td>2<tr><td>3<td>4</table></table>"
                + "<table><tr><td>8<td>9</table>"));
  }

  @Test
  void withoutATableThereIsNothing() {
    assertTrue(PastedTable.ofHtml("<img src='data:image/png;base64,AAAA'><p>1</p>").isEmpty());
    assertTrue(PastedTable.ofHtml("<table><tr><td><img src=x></td></tr></table>").isEmpty());
    assertTrue(PastedTable.ofHtml("").isEmpty());
    assertTrue(PastedTable.ofText("").isEmpty());
    assertTrue(PastedTable.ofText("\t\t\r\n\t\r\n").isEmpty());
  }

  @Test
  void spansBeyondAllReasonAreHarmless() {
    var pasted =
        PastedTable.ofHtml(
            "<table><tr><td colspan=999999999 rowspan=999999999>1<td>2<tr><td>3"
                + "<tr><td rowspan=0 colspan=-4>4</table>");
    assertEquals("1", pasted.rows().getFirst().getFirst().text());
    assertEquals(PastedTable.MAX_COLUMNS, pasted.width());
  }

  /// What is read in more than linear time does not end here.
  @Test
  void megabytesAreReadAsFarAsTheyCanMatter() {
    int megabytes = Rounds.of(2, 10);
    int lines = 110_000 * megabytes;
    int trs = 26_000 * megabytes;
    var text = "12\t34\t\"5\t\n".repeat(lines);
    var html = "<tr><td style='a'>12</td><td>3</td></tr>".repeat(trs);
    var quotes = "\"".repeat(1_000_000 * megabytes);
    var pasted = PastedTable.ofText(text);
    assertEquals(PastedTable.MAX_ROWS, pasted.rows().size());
    assertEquals(3 * (lines - PastedTable.MAX_ROWS), pasted.unread());
    assertEquals(lines - PastedTable.MAX_ROWS, pasted.unreadRows());
    var table = PastedTable.ofHtml("<table>" + html + "</table>");
    assertEquals(2 * (trs - PastedTable.MAX_ROWS), table.unread());
    assertEquals(trs - PastedTable.MAX_ROWS, table.unreadRows());
    assertEquals(1, PastedTable.ofText(quotes).rows().size());
    assertTrue(PastedTable.ofHtml("<div>".repeat(200_000 * megabytes)).isEmpty());
    assertTrue(PastedTable.ofHtml("<table><tr><td>".repeat(5_000) + "1").width() <= 1);
  }
}
