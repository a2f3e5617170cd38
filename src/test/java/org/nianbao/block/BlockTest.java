package org.nianbao.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.block.Block.Merged;

/// What is read from a clipboard.
class BlockTest {

  /// Each row's texts with | between; merged places as ^.
  private static List<String> shown(Block block) {
    return block.rows().stream()
        .map(row ->
            String.join(
                "|",
                row.stream().map(place -> place instanceof Merged ? "^" : place.text()).toList()))
        .toList();
  }

  private static List<String> text(String text) {
    return shown(Block.ofText(text));
  }

  private static List<String> html(String html) {
    return shown(Block.ofHtml(html));
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

  @Test
  void hiddenRowsAreNotCopied() {
    assertEquals(
        List.of("1", "3"),
        html(
            "<table><tr><td>1<tr style='height:0; DISPLAY:NONE; display: none'><td>2<tr><td>3"
                + "</table>"));
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
    assertTrue(Block.ofHtml("<img src='data:image/png;base64,AAAA'><p>1</p>").isEmpty());
    assertTrue(Block.ofHtml("<table><tr><td><img src=x></td></tr></table>").isEmpty());
    assertTrue(Block.ofHtml("").isEmpty());
    assertTrue(Block.ofText("").isEmpty());
    assertTrue(Block.ofText("\t\t\r\n\t\r\n").isEmpty());
  }

  @Test
  void spansBeyondAllReasonAreHarmless() {
    var block =
        Block.ofHtml(
            "<table><tr><td colspan=999999999 rowspan=999999999>1<td>2<tr><td>3"
                + "<tr><td rowspan=0 colspan=-4>4</table>");
    assertEquals("1", block.rows().getFirst().getFirst().text());
    assertEquals(Block.MAX_COLUMNS, block.width());
  }

  @Test
  void tenMegabytesAreReadAsFarAsTheyCanMatter() {
    var text = "12\t34\t\"5\t\n".repeat(1_100_000);
    var html = "<tr><td style='a'>12</td><td>3</td></tr>".repeat(260_000);
    var quotes = "\"".repeat(10_000_000);
    assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          var block = Block.ofText(text);
          assertEquals(Block.MAX_ROWS, block.rows().size());
          assertEquals(3 * (1_100_000 - Block.MAX_ROWS), block.unread());
          assertEquals(
              2 * (260_000 - Block.MAX_ROWS), Block.ofHtml("<table>" + html + "</table>").unread());
          assertEquals(1, Block.ofText(quotes).rows().size());
          assertTrue(Block.ofHtml("<div>".repeat(2_000_000)).isEmpty());
          assertTrue(Block.ofHtml("<table><tr><td>".repeat(5_000) + "1").width() <= 1);
        });
  }
}
