package org.nianbao.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nianbao.draft.Figure;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Position;
import org.nianbao.draft.Prose.Run;
import org.nianbao.draft.Prose.Style;
import org.nianbao.draft.Prose.Weight;
import org.nianbao.file.Rounds;
import org.nianbao.form.Edition;
import org.nianbao.form.Term;
import org.nianbao.statute.Statute;

class ClippingTest {
  private static final Edition EDITION = Statute.OF_2021.edition();

  private static Prose read(String html) {
    return Clipping.read(html, "", EDITION).prose();
  }

  private static Paragraph body(Run... runs) {
    return new Paragraph(Style.BODY, List.of(runs), Map.of());
  }

  @Test
  void word() {
    var html =
        """
        Version:1.0\r
        StartHTML:0000000105\r
        <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset=utf-8>
        <style><!-- p.MsoNormal {mso-style-parent:"";} --></style></head><body lang=ZH-CN>
        <!--StartFragment-->
        <h2><span lang=EN-US>（一）</span><b>主动公开情况</b><o:p></o:p></h2>
        <p class=MsoNormal style='text-indent:32.0pt;mso-char-indent-count:2.0'><b
        style='mso-bidi-font-weight:normal'><span style='font-family:仿宋_GB2312'>一是抓制度。</span></b><span
        style='mso-bidi-font-weight:bold;color:red'>全年公开信息<span lang=EN-US>12</span>条，
        涉及“三农”。</span><del cite="mailto:x"><span class=msoDel>删去的话</span></del><span
        class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[A1]</a></span></p>
        <p class=MsoNormal><o:p>&nbsp;</o:p></p>
        <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
        style='font-family:Wingdings;mso-list:Ignore'>l<span style='font:7.0pt'>&nbsp;&nbsp;</span></span><![endif]>要点</p>
        <p class=MsoListParagraph><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>规范性文件</p>
        <!--EndFragment-->
        <div style='mso-element:comment-list'><p class=MsoCommentText>批注文字</p></div></body></html>
        """;
    assertEquals(
        new Prose(
            List.of(
                Paragraph.of(Style.HEADING, "（一）主动公开情况"),
                body(Run.bold("一是抓制度。"), Run.of("全年公开信息12条，涉及“三农”。")),
                Paragraph.of(Style.BODY, "要点"),
                Paragraph.of(Style.SUBHEADING, "1.规范性文件"))),
        read(html));
  }

  @Test
  void wps() {
    var html =
        """
        <html><body><p class="MsoNormal" style="text-indent:32pt;"><span
        style="font-weight:bold;font-family:楷体">（二）依申请公开。</span></p><p class=MsoNormal><span
        >&#12288;&#12288;</span><span style="font-weight: 700">二是</span><span
        style="font-weight:normal">收到申请3件&#8203;。</span></p><p class=MsoNormal
        style="mso-outline-level:3">公开渠道</p></body></html>
        """;
    assertEquals(
        new Prose(
            List.of(
                Paragraph.of(Style.HEADING, "（二）依申请公开。"),
                body(Run.bold("二是"), Run.of("收到申请3件。")),
                Paragraph.of(Style.SUBHEADING, "公开渠道"))),
        read(html));
  }

  @Test
  void libreOffice() {
    var html =
        """
        <!DOCTYPE html><html><head><meta name="generator" content="LibreOffice 24.2 (Linux)"/>
        <title></title></head><body lang="zh-CN"><h2 class="western">监督保障</h2>
        <ol start="1"><li><p style="margin-bottom: 0cm">开展培训<font face="SimSun">
        <b>两次</b></font></p></li></ol><p><br/>
        </p></body></html>
        """;
    assertEquals(
        new Prose(
            List.of(
                Paragraph.of(Style.HEADING, "监督保障"), Paragraph.of(Style.SUBHEADING, "1.开展培训两次"))),
        read(html));
  }

  @Test
  void webPage() {
    var html =
        """
        <b style="font-weight:normal"><div class="TRS_Editor"><script>alert(1)</script>
        　　（一）主动公开。2024年公开1,234件，其中规范性文件２件。<br><br>　　<strong>下一步，</strong>改进服务！<!-- 广告 -->
        <img src="x.png" alt="图"><table><tr><td><p>收到申请</p></td><td>3 件</td></tr></table>
        <span style="display: none">看不见</span></div></b>
        """;
    assertEquals(
        new Prose(
            List.of(
                Paragraph.of(Style.BODY, "（一）主动公开。2024年公开1,234件，其中规范性文件２件。"),
                body(Run.bold("下一步，"), Run.of("改进服务！")),
                Paragraph.of(Style.BODY, "收到申请 3 件"))),
        read(html));
  }

  @Test
  void textAlone() {
    assertEquals(
        NumberingTest.prose("#（一）主动公开", "公开3件。", "##1.文件", "甲 乙"),
        Clipping.read("　　（一）主动公开\r\n\r\n　　公开3\u0007件。\u000b1.文件\n甲\t乙\u200b\n").prose());
  }

  @Test
  void anImageOrNothingGivesNothing() {
    assertEquals(Prose.EMPTY, read("<img src='x'>"));
    assertEquals(Prose.EMPTY, Clipping.read("", " \n　\u0000", EDITION).prose());
    assertEquals(Prose.of("字"), Clipping.read("<img src='x'>", "字", EDITION).prose());
  }

  @Test
  void ourOwnKeepsEverything() {
    var cells = EDITION.tables().getFirst().cells();
    var one = cells.get(0).ref();
    var two = cells.get(1).ref();
    var sum = new Figure.Sum(new Term(List.of(one, two)));
    var share = new Figure.Share(Term.sum(one), new Term(List.of(one, two)), 2);
    var prose =
        new Prose(
            List.of(
                Paragraph.of(Style.HEADING, "没有编号 <甲>  & 乙"),
                body(
                    Run.bold("一是"),
                    new Run("12", Weight.BOLD, Optional.of(sum), Map.of()),
                    Run.of("件，占"),
                    new Run("7.5%", Weight.PLAIN, Optional.of(share), Map.of())),
                Paragraph.of(Style.BODY, ""),
                Paragraph.of(Style.SUBHEADING, "1.丙")));
    assertEquals(prose, read(Clipping.html(prose)));
    var foreign = Clipping.html(prose).replace(two.id(), "t9.none");
    assertEquals(prose.text(), read(foreign).text());
    assertEquals(List.of(), read(foreign).get(1).figures());
  }

  private static Clipping clipping(String html) {
    return Clipping.read(html, "", EDITION);
  }

  @Test
  void struckTextIsNotPasted() {
    for (var struck :
        List.of(
            "<s>3</s>",
            "<strike>3</strike>",
            "<del>3</del>",
            "<span style='text-decoration:line-through'><b>3</b></span>",
            "<style>.font6{text-decoration:line-through}</style><font class=font6>3</font>",
            "<s style='text-line-through:double'>3</s>")) {
      assertEquals(Prose.of("收到申请58件。"), read("<p>收到申请" + struck + "58件。</p>"), struck);
    }
  }

  @Test
  void aParagraphStruckAsAWholeIsNamed() {
    var clipping = Clipping.read("<p>一是</p><p><s>二是公开3件。</s></p>", "一是\n二是公开3件。", EDITION);
    assertEquals(Prose.of("一是"), clipping.prose());
    assertEquals("已经划掉的 1 段没有粘贴：“二是公开3件。”", clipping.sentences());
    var nothing = Clipping.read("<p><del>3</del></p>", "3", EDITION);
    assertTrue(nothing.prose().isBlank());
    assertEquals("已经划掉的 1 段没有粘贴：“3”", nothing.sentences());
  }

  @Test
  void theMarkOfANoteStaysAMark() {
    assertEquals(Prose.of("收到申请58¹件"), read("<p>收到申请58<sup>1</sup>件</p>"));
    assertEquals(
        Prose.of("收到申请58[¹²]件，100m²，CO₂"),
        read(
            "<p>收到申请58<span style='vertical-align:super'>[<i>12</i>]</span>件，100m<sup>2</sup>，"
                + "CO<sub>2</sub></p>"));
    assertEquals(
        Prose.of("全年公开2024条"), read("<p><sup>全年公开<span lang=EN-US>2024</span>条</sup></p>"));
  }

  @Test
  void nestedContentIsReadOnceAndInOrder() {
    assertEquals(
        Prose.of("甲 7 乙"),
        read(
            "<table><tr><td>甲<td><span style='mso-ignore:vglayout2'><table><tr><td>7</table></span>"
                + "<td>乙</table>"));
    assertEquals(Prose.of("行政许可 7"), read("<col><tr><td>行政许可</td><td>7</td></tr>"));
  }

  @Test
  void whatExcelClippedIsPasted() {
    assertEquals(
        Prose.of("全年共公开信息376条。"),
        read("<table><tr><td>全年共公开信息<span style='display:none'>376条。</span></td></tr></table>"));
    assertEquals(
        Prose.of("一 376条"),
        read("<tr><td>一</td><td><font><span style='display:none'>376条</span></font></td></tr>"));
  }

  @Test
  void whatIsHiddenInATextIsNamed() {
    for (var html :
        List.of(
            "<p>公开<span style='display:none'>376条</span>信息</p>",
            "<p style='display:none'>376条</p><p>公开信息</p>",
            "<p>公开信息</p><div hidden><p>376条</p></div>")) {
      var read = Clipping.read(html, "", EDITION);
      assertEquals(List.of("376条"), read.hidden(), html);
      assertTrue(read.sentences().contains("隐藏的 1 处没有粘贴：“376条”"), read.sentences());
    }
  }

  @Test
  void whatIsHiddenInATableIsNamed() {
    var clipping =
        clipping(
            "<table><col><col style='display:none'><tr><td>公开<td>999<td>3件"
                + "<tr style='display:none'><td>旧<td>2<td>1</table>");
    assertEquals(Prose.of("公开 3件"), clipping.prose());
    assertEquals("原文里隐藏的 2 处没有粘贴：“旧 2 1”、“999”；要粘贴请先取消隐藏再复制", clipping.sentences());
    assertEquals("", clipping("<table><tr><td>公开<td>3件</table>").sentences());
    var reaching =
        clipping("<table><tr style='display:none'><td rowspan=2>总计<td>1<tr><td>2</table>");
    assertEquals(NumberingTest.prose("总计", "2"), reaching.prose());
    assertEquals(List.of("1"), reaching.hidden());
  }

  @Test
  void aNarrowColumnIsReadFromTheText() {
    assertEquals(
        Prose.of("行政许可 6616"),
        Clipping.read("<table><tr><td>行政许可<td>####</table>", "行政许可\t6616\r\n", EDITION).prose());
  }

  @Test
  void ourOwnThatSomebodyWroteIntoIsReadWhole() {
    var own = Clipping.html(Prose.of("公开3件。"));
    assertEquals(Prose.of("公开3件。"), read(own));
    assertEquals(Prose.of("公开3件。另有5件。"), read(own.replace("</span>", "</span>另有5件。")));
    assertEquals(Prose.of("公开58件。"), read(own.replace("3件", "<s>3</s>58件")));
    assertEquals(2, read(own.replace("</body>", "<p>新段</p></body>")).paragraphs().size());
  }

  /// What is read in more than linear time does not end here.
  @Test
  void megabytesAreCutAndCounted() {
    int megabytes = Rounds.of(2, 10);
    var text = "政府信息公开".repeat(170_000 * megabytes);
    var clipping = Clipping.read("<p>" + "<span>".repeat(3000) + text, text, EDITION);
    assertEquals(Clipping.MOST_CHARACTERS, clipping.prose().text().length());
    assertEquals(text.length() - Clipping.MOST_CHARACTERS, clipping.leftOut());
    var lines = Clipping.read("a\n".repeat(500_000 * megabytes));
    assertEquals(500_000 * megabytes - lines.prose().paragraphs().size(), lines.leftOut());
    int count = 25_000 * megabytes;
    var rows = clipping("<table>" + "<tr><td>12<td>3".repeat(count) + "</table>");
    assertEquals(4 * (count - rows.prose().paragraphs().size()), rows.leftOut());
  }

  @Test
  void onePieceBecomesPartOfTheLine() {
    var landed =
        Clipping.read("<b>重点</b>", "", EDITION)
            .over(Prose.of("甲乙丙"), new Position(0, 1), new Position(0, 2));
    assertEquals(
        new Prose(List.of(body(Run.of("甲"), Run.bold("重点"), Run.of("丙")))), landed.prose());
    assertEquals(new Clipping.Landed(landed.prose(), 0, 1), landed);
  }

  @Test
  void subHeadingsStandAloneAndAreNumbered() {
    var target = NumberingTest.prose("#（一）甲", "前后", "#（二）乙");
    var landed = Clipping.read("（一）新\n文").over(target, new Position(1, 1), new Position(1, 1));
    assertEquals(NumberingTest.prose("#（一）甲", "前", "#（二）新", "文后", "#（三）乙"), landed.prose());
    assertEquals(3, landed.paragraph());
    assertEquals(1, landed.behind());
    var before = Clipping.read("（五）新\n文").over(target, new Position(0, 0), new Position(0, 0));
    assertEquals(NumberingTest.prose("#（一）新", "文", "#（二）甲", "前后", "#（三）乙"), before.prose());
    assertEquals(1, before.paragraph());
    assertEquals(0, before.behind());
  }
}
