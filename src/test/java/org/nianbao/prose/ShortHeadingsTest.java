package org.nianbao.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShortHeadingsTest {

  @Test
  void whatFitsStaysAsItIs() {
    var customary = List.of("开头一段", "（三）政府信息管理", "（四）政府信息公开平台建设");
    assertEquals(customary, ShortHeadings.of(customary, 24));
  }

  @Test
  void aLongOneKeepsItsNumberAndTheWordsThatDiffer() {
    assertEquals(
        List.of("（一）主动公开", "（二）…主动公开的内容更全、渠道更多", "（三）…依申请公开的答复更规范"),
        ShortHeadings.of(
            List.of("（一）主动公开", "（二）落实全市政府信息公开工作要点，主动公开的内容更全、渠道更多", "（三）落实全市政府信息公开工作要点，依申请公开的答复更规范"),
            24));
  }

  @Test
  void whatIsStillTooLongLosesItsEnd() {
    assertEquals(List.of("（一）甲乙丙丁戊…"), ShortHeadings.of(List.of("（一）甲乙丙丁戊己庚辛壬癸"), 9));
    assertEquals(
        List.of("（一）甲乙丙丁戊己", "（二）…庚辛壬癸"),
        ShortHeadings.of(List.of("（一）甲乙丙丁戊己", "（二）甲乙丙丁戊己庚辛壬癸"), 9));
  }

  @Test
  void equalOnesAndBeginningsOfOthersLoseTheirEnds() {
    assertEquals(
        List.of("（一）甲乙丙丁…", "（二）甲乙丙丁…", "（三）…己"),
        ShortHeadings.of(List.of("（一）甲乙丙丁戊戊", "（二）甲乙丙丁戊戊", "（三）甲乙丙丁戊戊己"), 8));
  }

  @Test
  void aCharacterOfTwoUnitsIsNotTorn() {
    assertEquals(List.of("𠮷𠮷…"), ShortHeadings.of(List.of("𠮷".repeat(5)), 6));
    assertEquals(
        List.of("（一）…𠮶一二三四五", "（一）…𠮷一二三四五"),
        ShortHeadings.of(List.of("（一）一二三𠮶一二三四五", "（一）一二三𠮷一二三四五"), 12));
  }

  @Test
  void thousandsAreShortenedAtOnce() {
    var many = IntStream.range(0, 20_000).mapToObj(i -> "（一）落实政府信息公开工作要点的第" + i + "项安排").toList();
    assertTrue(ShortHeadings.of(many, 12).stream().allMatch(each -> each.length() <= 12));
  }
}
