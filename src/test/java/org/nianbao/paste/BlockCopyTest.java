package org.nianbao.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.nianbao.Reports;
import org.nianbao.draft.Totals;
import org.nianbao.form.Box;
import org.nianbao.form.Section;

/// What goes to the clipboard.
class BlockCopyTest {
  private static final Totals TOTALS =
      Reports.blank2021()
          .row("t3.received", 1, 2, 3, 4, 5, 6)
          .typed("t3.granted.natural_person", "22（其中<修订>16件）")
          .typed("t3.granted.business", "\"2\"")
          .worked();

  private static Copy copy(Box box) {
    return Copy.of(TOTALS, TOTALS.draft().edition().table(Section.APPLICATIONS).orElseThrow(), box);
  }

  private static Copy labelled(Section section, Box box) {
    return Copy.withLabels(TOTALS, TOTALS.draft().edition().table(section).orElseThrow(), box);
  }

  @Test
  void textIsAsShownTotalsIncluded() {
    assertEquals("1\t2\t3\t4\t5\t6\t21\r\n\t\t\t\t\t\t\r\n", copy(new Box(3, 3, 2, 7)).text());
  }

  @Test
  void aTextThatBeginsWithAQuotationMarkIsQuoted() {
    assertEquals("22（其中<修订>16件）\t\"\"\"2\"\"\"\r\n", copy(new Box(5, 3, 1, 2)).text());
  }

  @Test
  void figuresAreNumbersAndNotesAreText() {
    var cells = Jsoup.parse(copy(new Box(3, 3, 3, 2)).html()).select("td");
    assertEquals("1", cells.get(0).text());
    assertFalse(cells.get(0).attr("style").contains("number-format"));
    assertEquals("22（其中<修订>16件）", cells.get(4).text());
    assertTrue(cells.get(4).attr("style").contains("mso-number-format:'\\@'"));
    assertTrue(cells.get(0).attr("style").contains("border:"));
  }

  @Test
  void htmlNamesItsCharacters() {
    assertTrue(copy(new Box(3, 3, 1, 1)).html().contains("<meta charset=\"utf-8\">"));
  }

  @Test
  void theWholeTableHasTheFormsMerges() {
    var cells = Jsoup.parse(copy(new Box(0, 0, 28, 10)).html()).select("td");
    var corner = cells.getFirst();
    assertEquals("3", corner.attr("rowspan"));
    assertEquals("3", corner.attr("colspan"));
    var table = TOTALS.draft().edition().table(Section.APPLICATIONS).orElseThrow();
    assertEquals(table.headings().size() + table.cells().size(), cells.size());
  }

  @Test
  void labelsAreThoseOfTheRowsAndColumnsCopied() {
    assertEquals(
        "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\r\n"
            + "\t\t\t自然人\r\n\t\t\t\r\n一、本年新收政府信息公开申请数量\t\t\t1\r\n",
        labelled(Section.APPLICATIONS, new Box(3, 3, 1, 1)).text());
    assertEquals(
        "第二十条第（六）项\t\r\n信息内容\t本年处理决定数量\r\n行政强制\t\r\n",
        labelled(Section.DISCLOSURE, new Box(10, 1, 1, 1)).text());
  }
}
