package org.nianbao.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.source.HtmlReading;
import org.nianbao.source.TextRun;
import org.nianbao.source.TextRun.Mark;

/// What formatting means.
class MarkupTest {
  private static final String SHEET =
      """
      <style>
      <!--table
       {mso-displayed-decimal-separator:"\\.";}
      @page {margin:1in;}
      @media print { .font0 {text-decoration:line-through} }
      /* .font0 {text-decoration:line-through} */
      .font5, .xl65 .deep
       {color:red; font-family:"a;b}c"; text-decoration:line-through;}
      td.xl66 {mso-number-format:"0\\;\\[Red\\]0"; text-decoration:underline line-through}
      .font7 {vertical-align:super}
      span.Strike {text-decoration-line: line-through !important}
      td.plain {text-decoration:none}
      a:hover {text-decoration:line-through}
      .gone {mso-hide:all}
      -->
      </style>
      """;

  /// A cell's text, what of it is struck through, and note marks beside it.
  private record CellText(String text, String struck, String marks) {}

  private static CellText cell(String content) {
    return cell("", content);
  }

  private static CellText cell(String attributes, String content) {
    var page = Markup.read(SHEET + "<table><tr><td " + attributes + ">" + content + "</table>", "");
    var runs = HtmlReading.text(page.selectFirst("td"));
    return new CellText(
        TextRun.text(runs).strip(),
        TextRun.text(runs, Mark.STRUCK) + TextRun.text(runs, Mark.DELETED),
        TextRun.text(runs, Mark.NOTE));
  }

  @Test
  void struckTextIsNoPartOfWhatIsMeant() {
    for (var struck :
        List.of(
            "<s>3</s>",
            "<S>3</S>",
            "<strike><b>3</b></strike>",
            "<del cite='mailto:x' datetime='2024'>3</del>",
            "<span class=msoDel>3</span>",
            "<span style='text-decoration:line-through'>3</span>",
            "<span style='TEXT-DECORATION: underline LINE-THROUGH"
                + " red'><font><b>3</b></font></span>",
            "<span style='text-decoration-line:line-through;text-decoration-style:double'>3</span>",
            "<span style='text-line-through:double'>3</span>",
            "<span style='text-decoration:line-through'><i"
                + " style='text-decoration:none'>3</i></span>",
            "<font class=font5>3</font>",
            "<span class='Strike big'>3</span>",
            "<p style='text-decoration:line-through'>3</p>",
            "<s style='text-line-through:double'><span lang=EN-US>3</span></s>")) {
      assertEquals(new CellText("58", "3", ""), cell(struck + "58"), struck);
      assertEquals(new CellText("58", "3", ""), cell("<span>5</span>8" + struck), struck);
    }
    assertEquals(new CellText("58", "3", ""), cell("class=xl65", "<i class=deep>3</i>58"));
    assertEquals(new CellText("", "358", ""), cell("class=xl66", "3<b>58</b>"));
    assertEquals(new CellText("", "3", ""), cell("style='text-decoration:line-through'", "3"));
  }

  @Test
  void whatIsNotStruckStays() {
    for (var plain :
        List.of(
            "<u>5</u>",
            "<ins>5</ins>",
            "<s style='text-decoration:none'>5</s>",
            "<span style='text-decoration:underline'>5</span>",
            "<span style='text-line-through:none'>5</span>",
            "<a class=x href='#'>5</a>",
            "<font class=font0>5</font>",
            "<i class=deep>5</i>")) {
      assertEquals(new CellText("58", "", ""), cell("class=plain", plain + "8"), plain);
    }
  }

  @Test
  void theMarkOfANoteIsNoDigit() {
    for (var mark :
        List.of(
            "<sup>1</sup>",
            "<sup><a href='#_ftn1'>1</a></sup>",
            "<span style='vertical-align:super'>1</span>",
            "<font class=font7>1</font>",
            "<span class=MsoFootnoteReference><span lang=EN-US>1</span></span>",
            "<sub>1</sub>",
            "<span style='font-size:9pt;vertical-align:sub'>1</span>")) {
      assertEquals(new CellText("58", "", "1"), cell("58" + mark), mark);
    }
    assertEquals(new CellText("58", "", ""), cell("<sup>58</sup>"));
    assertEquals(
        new CellText("581", "", ""), cell("58<sup style='vertical-align:baseline'>1</sup>"));
    assertEquals(new CellText("58", "", ""), cell("style='vertical-align:super'", "58"));
    assertEquals(new CellText("58", "1", ""), cell("58<sup><s>1</s></sup>"));
    assertEquals(new CellText("58", "", ""), cell("<ruby>58<rp>(</rp><rt>1</rt></ruby>"));
  }

  @Test
  void numbersBelowZeroHaveTheirMinus() {
    var brackets = "style='mso-number-format:\"\\#\\,\\#\\#0_\\)\\;\\\\\\(\\#\\,\\#\\#0\\\\\\)\"'";
    assertEquals("-1,234", cell(brackets, "(1,234)").text());
    assertEquals("-5", cell(brackets, "<span>（5）</span>").text());
    assertEquals("5", cell(brackets, "5").text());
    assertEquals("(一)", cell(brackets, "(一)").text());
    assertEquals("(5)", cell("(5)").text());
    assertEquals("-5", cell("x:num='-5'", "(5)").text());
    assertEquals("-5", cell("x:num='-5'", "-5").text());
    var red = "<font color='#FF0000' style='mso-ignore:color'>5</font>";
    assertEquals("-5", cell("style='mso-number-format:\"0\\;\\[Red\\]0\"'", red).text());
    assertEquals("5", cell("style='mso-number-format:\"0\\;\\[Red\\]0\"'", "5").text());
    assertEquals(
        "5", cell("style='mso-number-format:\"\\[Red\\]0\\;\\[Blue\\]\\\\-0\"'", red).text());
    assertEquals("0", cell("style='mso-number-format:\"0\\;-0\\;\\0022-\\0022??\"'", "-").text());
    assertEquals("-", cell("style='mso-number-format:\"0\"'", "-").text());
    assertEquals("-5", cell("style='mso-number-format:\"\\00240\\;\\005c\\(0\\)\"'", "(5)").text());
  }

  @Test
  void aDashForZeroIsZeroHoweverLongItIs() {
    for (var dash : List.of("-", "‐", "–", "—", "－", "─", "/", "零", "无")) {
      var accounting =
          "style='mso-number-format:\"_ [$¥-804]* \\#\\,\\#\\#0.00_ \\;_ [$¥-804]*"
              + " -\\#\\,\\#\\#0.00_ \\;_ [$¥-804]* \\0022%s\\0022??_ \\;_ \\@_ \"'";
      assertEquals("0", cell(accounting.formatted(dash), dash).text(), dash);
      assertEquals("0", cell(accounting.formatted(dash), "¥ " + dash + " ").text(), dash);
      assertEquals(dash, cell("style='mso-number-format:\"0\\;-0\\;0\"'", dash).text(), dash);
    }
    var other = "style='mso-number-format:\"0\\;-0\\;\\0022—\\0022\"'";
    assertEquals("-", cell(other, "-").text());
  }

  @Test
  void nestedContentIsReadOnceAndInOrder() {
    var shape =
        "<![if !vml]><span style='mso-ignore:vglayout;position:absolute'><img"
            + " src=x></span><![endif]><span style='mso-ignore:vglayout2'><table"
            + " cellpadding=0><tr><td class=xl65>%s</td></tr></table></span>";
    assertEquals("7", cell(shape.formatted("7")).text());
    assertEquals("7", cell(shape.formatted("<s>3</s>7")).text());
    assertEquals("7", cell(shape.formatted(shape.formatted("7"))).text());
    assertEquals("a 1 2 b", cell("a<table><tr><td>1<td>2</table>b").text().replaceAll("\\s+", " "));
    assertEquals("2058", cell("2<span>0</span><ins>58</ins>").text());
  }

  @Test
  void whatAFormControlShowsIsTheCellsText() {
    for (var control :
        List.of(
            "<input value=7>",
            "<input type=number value=7 disabled>",
            "<textarea>7</textarea>",
            "<button>7</button>",
            "<select><option>6<option selected>7</select>",
            "<select><option>7<option>8</select>",
            "<svg><title>x</title><text>7</text></svg>",
            "7<input type=hidden value=8><input type=checkbox value=9>")) {
      assertEquals("7", cell("", control).text().strip(), control);
    }
  }

  @Test
  void whatIsHiddenInACellIsMeantButNotWhatWordHides() {
    assertEquals("共公开376条", cell("共公开<span style='display:none'>376条</span>").text());
    assertEquals("58", cell("58<span style='display:none;mso-hide:all'>3</span>").text());
    assertEquals("58", cell("58<span class=gone>3</span>").text());
  }

  @Test
  void aNarrowColumnIsFilledFromTheText() {
    var html =
        "<table><col><col style='display:none'><col><tr><td>行政许可<td>####<td>####<td>####<tr"
            + " style='display:none'><td>a<td>b<td>c<td>d<tr><td colspan=2>x<td>y<td> ## </table>";
    assertEquals(
        "行政许可 1 6616 #### a b c d x y 8",
        Markup.read(html, "行政许可\t1\t6616\t####\r\na\tb\tc\td\r\nx\t\ty\t8\r\n").text());
    assertEquals(
        "行政许可 #### 6616 5 a b c d x y ##", Markup.read(html, "行政许可\t6616\t5\r\nx\ty\t\r\n").text());
    for (var other : List.of("", "6616", "行政许可\t6616\r\n", "1\t2\t3\t4\t5\n6\n7\n")) {
      assertEquals(Markup.read(html, "").text(), Markup.read(html, other).text(), other);
    }
  }

  @Test
  void sheetsThatAreNoneSayNothing() {
    for (var css :
        List.of(
            "{",
            "}",
            "td{",
            "td{text-decoration",
            "@",
            "@media{",
            "\"",
            "td:hover{display:none}",
            "[[{display:none}",
            "td::after,{{}}{",
            ".font5{\"text-decoration:line-through")) {
      assertEquals(
          "5 8",
          Markup.read("<style>" + css + "</style><p class=font5>5</p><p>8</p>", "").text(),
          css);
    }
  }
}
