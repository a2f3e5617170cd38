package org.nianbao.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.file.ContentTrouble;
import org.nianbao.source.TableBlock;
import org.nianbao.source.TextBlock;
import org.nianbao.source.TextRun;
import org.nianbao.source.TextRun.Mark;

/// Plain text and Markdown.
class TextReaderTest {
  @TempDir private Path folder;

  private static List<String> read(String text) {
    return Shown.blocks(TextReader.of(text));
  }

  @Test
  void everyLineIsAParagraph() {
    assertEquals(List.of("0:一", "0:二"), read("一\r\n\r\n  　二  \n"));
  }

  @Test
  void headingsAndBoldLoseTheirMarks() {
    assertEquals(
        List.of("1:样例局", "3:一、总体情况", "0:（一）公开。全年", "0:#7"),
        read("# 样例局\n###一、总体情况 ###\n**（一）公开。**全年\n---\n\\#7".replace("\\#", "<b></b>#")));
    var runs = ((TextBlock) TextReader.of("<b>0</b>1__2__").blocks().getFirst()).runs();
    assertEquals(
        List.of(
            new TextRun("0", Mark.PLAIN, true),
            new TextRun("1", Mark.PLAIN, false),
            new TextRun("2", Mark.PLAIN, true)),
        runs);
  }

  @Test
  void linesWithTabsThatStandTogetherAreATable() {
    var source = TextReader.of("前\n规章\t<b>0</b>\t\n\t(二) 部分\t1\n\n三\t4\n后");
    assertEquals(List.of("0:前", "规章|0|/|(二) 部分|1", "三|4", "0:后"), Shown.blocks(source));
    assertEquals(TableBlock.Layout.TABS, source.tables().findFirst().orElseThrow().layout());
  }

  @Test
  void longLabelsAreLabels() {
    var label = "（二）部分公开（区分处理的，只计这一情形，不计其他情形，本项为各列之和，须与附表相符，并逐项核对）";
    assertEquals(List.of(label + "|3"), read(label + "\t3"));
    assertEquals(List.of(label + "||"), read(label + "\t\t"));
  }

  @Test
  void aParagraphWithATabIsText() {
    assertEquals(
        List.of("0:一年来，公开工作有序。", "0:全年公开信息。\t详见附表所列各项。"),
        read("\t一年来，公开工作有序。\n全年公开信息。\t详见附表所列各项。"));
  }

  @Test
  void tablesOfMarkdownAreTables() {
    assertEquals(
        List.of("项|数/规章|0/许可|", "0:a | b"),
        read("| 项 | 数 |\n|---|:-:|\n| **规章** | 0 |\n| 许可 | |\n\na | b"));
    assertEquals(List.of("项|数/规|1"), read("项 | 数\n--- | ---\n规 | 1"));
  }

  @Test
  void tablesOfHtmlAreTables() {
    assertEquals(
        List.of("0:前", "a|b/c|d", "0:后"),
        read("前\n<table>\n<tr><td>a<td>b\n<tr><td>c<td>d</table>\n后"));
  }

  @Test
  void encodingsOfWindowsAreRead() throws IOException {
    for (var charset : List.of("UTF-8", "GBK", "GB18030")) {
      assertEquals(List.of("0:政府信息公开"), read("政府信息公开".getBytes(Charset.forName(charset))));
    }
    assertEquals(List.of("0:信息"), read("\uFEFF信息".getBytes(StandardCharsets.UTF_8)));
    assertEquals(List.of("0:信息"), read("\uFEFF信息".getBytes(StandardCharsets.UTF_16LE)));
    assertEquals(List.of("0:信息"), read("\uFEFF信息".getBytes(StandardCharsets.UTF_16BE)));
  }

  @Test
  void aTextThatWasCutInsideACharacterIsRead() throws IOException {
    var bytes = "政府信息公开工作年度报告以及有关的各项情况说明".getBytes(StandardCharsets.UTF_8);
    assertEquals(
        List.of("0:政府信息公开工作年度报告以及有关的各项情况说\uFFFD"), read(Arrays.copyOf(bytes, bytes.length - 1)));
  }

  @Test
  void aLongRunOfSpacesTakesNoTime() {
    var spaces = " ".repeat(200_000);
    assertEquals(1, read("# a" + spaces + "x").size());
    assertEquals(1, read("a|b\n" + spaces + "x").size() - 1);
  }

  @Test
  void textInTooManyLinesIsRefused() {
    assertThrows(ContentTrouble.class, () -> read("1\n".repeat(300_000).getBytes("UTF-8")));
    assertThrows(ContentTrouble.class, () -> read("1\t".repeat(300_000).getBytes("UTF-8")));
  }

  @Test
  void whatIsNoTextIsRefused() {
    assertThrows(ContentTrouble.class, () -> read(new byte[] {'a', (byte) 0xFF, (byte) 0x80, 'b'}));
    assertThrows(ContentTrouble.class, () -> read("长".repeat(8_000_001).getBytes("UTF-8")));
  }

  private List<String> read(byte[] bytes) throws IOException {
    return Shown.blocks(TextReader.read(Shown.file(folder, "a.txt", bytes)));
  }

  @Test
  void linesWithCommasThatStandTogetherAreATable() {
    assertEquals(
        List.of("0:一，二", "0:标题", "规章|1|\"2,0\"".replace("\"2,0\"", "2,0") + "/办法||3", "0:完"),
        read("一，二\n标题,,\n规章,1,\"2,0\"\n办法,,3\n完"));
    assertEquals(List.of("0:共 1,234 件"), read("共 1,234 件"));
  }
}
