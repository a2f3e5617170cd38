package org.nianbao.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Style;

class NumberingTest {

  /// `#` before a line makes it a sub-heading, `##` one of the second level.
  static Prose prose(String... lines) {
    return new Prose(Arrays.stream(lines).map(NumberingTest::paragraph).toList());
  }

  private static Paragraph paragraph(String line) {
    return line.startsWith("##")
        ? Paragraph.of(Style.SUBHEADING, line.substring(2))
        : line.startsWith("#")
            ? Paragraph.of(Style.HEADING, line.substring(1))
            : Paragraph.of(Style.BODY, line);
  }

  @Test
  void aSubHeadingThatGoesLetsTheOthersMoveUp() {
    var before = prose("#（一）甲", "一", "#（二）乙", "（三）是正文", "#（三）丙");
    assertEquals(
        prose("#（一）甲", "一", "（三）是正文", "#（二）丙"), Numbering.repaired(before, before.splice(2, 1)));
  }

  @Test
  void typingInASubHeadingRepairsNothing() {
    var before = prose("#（三）甲", "#（一）乙");
    var after = prose("#（三）甲乙", "#（一）乙");
    assertSame(after, Numbering.repaired(before, after));
  }

  @Test
  void whatStandsBeforeTheChangeIsTheAuthors() {
    var before = prose("#（二）甲", "#（三）乙", "#（四）丙", "#（五）丁");
    assertEquals(prose("#（二）甲", "#（三）乙", "#（四）丁"), Numbering.repaired(before, before.splice(2, 1)));
  }

  @Test
  void aSubHeadingWithoutANumberStaysSo() {
    var before = prose("#（一）甲", "#小结", "#（二）乙", "#（三）丙");
    assertEquals(prose("#小结", "#（一）乙", "#（二）丙"), Numbering.repaired(before, before.splice(0, 1)));
    var plain = prose("#甲", "乙", "#丙");
    assertEquals(prose("#甲", "#乙", "#丙"), Numbering.restyled(plain, 1, Style.HEADING));
  }

  @Test
  void aNewSubHeadingGetsTheNextNumber() {
    var before = prose("#（一）甲", "新", "#（二）乙");
    var next = Numbering.restyled(before, 1, Style.HEADING);
    assertEquals(prose("#（一）甲", "#（二）新", "#（三）乙"), Numbering.repaired(next, 1));
    assertEquals(before, Numbering.repaired(Numbering.restyled(next, 1, Style.BODY), 1));
  }

  @Test
  void theSecondLevelBeginsAnewUnderEachOfTheFirst() {
    var before = prose("#（一）甲", "##1.a", "##2.b", "#（二）乙", "##1.c", "##2.d");
    assertEquals(
        prose("#（一）甲", "##1.a", "##2.b", "##3.c", "##4.d"),
        Numbering.repaired(before, before.splice(3, 1)));
    assertEquals(
        prose("#（一）甲", "##1.b", "#（二）乙", "##1.c", "##2.d"),
        Numbering.repaired(before, before.splice(1, 1)));
  }

  @Test
  void bracketsAndPointsStayTheAuthors() {
    assertEquals(
        prose("#(一) 甲", "##1、a", "##2．b", "#（二）乙"),
        Numbering.repaired(prose("#(五) 甲", "##７、a", "##9．b", "#（八）乙"), 0));
  }

  @Test
  void countsToNinetyNine() {
    var wrong = new ArrayList<Paragraph>();
    IntStream.range(0, 99).forEach(_ -> wrong.add(Paragraph.of(Style.HEADING, "（二十一）甲")));
    var texts =
        Numbering.repaired(new Prose(wrong), 0).paragraphs().stream().map(Paragraph::text).toList();
    assertEquals(
        List.of("（一）甲", "（十）甲", "（十一）甲", "（二十）甲", "（二十一）甲", "（九十九）甲"),
        List.of(
            texts.get(0),
            texts.get(9),
            texts.get(10),
            texts.get(19),
            texts.get(20),
            texts.get(98)));
    assertSame(99, texts.stream().distinct().toList().size());
  }

  @Test
  void aBeginningMakesASubHeadingOfAShortLineOnly() {
    assertEquals(Style.HEADING, Numbering.recognised("（一）主动公开情况。"));
    assertEquals(Style.SUBHEADING, Numbering.recognised("1. 规范性文件"));
    for (var body :
        List.of("（一）主动公开。2024年公开文件3件。", "1.5万件", "（一）加强学习；", "（一）", "一是抓公开", "2024.12")) {
      assertEquals(Style.BODY, Numbering.recognised(body), body);
    }
  }
}
