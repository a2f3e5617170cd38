package org.nianbao.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TitleLinesTest {

  @Test
  void shortTitleStaysOnOneLine() {
    assertEquals(List.of("清溪县2024年政府信息公开工作年报"), lines("清溪县2024年政府信息公开工作年报", "清溪县"));
  }

  @Test
  void longTitleBreaksAfterTheUnit() {
    assertEquals(
        List.of("清溪县交通运输局", "2024年政府信息公开工作年度报告"), lines("清溪县交通运输局2024年政府信息公开工作年度报告", "清溪县交通运输局"));
    assertEquals(
        List.of("2024年清溪县交通运输局", "政府信息公开工作年度报告"), lines("2024年清溪县交通运输局政府信息公开工作年度报告", "清溪县交通运输局"));
  }

  @Test
  void longUnitIsBrokenBetweenWords() {
    assertEquals(
        List.of("清溪县北山生态旅游度假区", "管理委员会综合行政执法监督大队", "2024年政府信息公开工作年度报告"),
        lines("清溪县北山生态旅游度假区管理委员会综合行政执法监督大队2024年政府信息公开工作年度报告", "清溪县北山生态旅游度假区管理委员会综合行政执法监督大队"));
  }

  @Test
  void titleWithoutTheUnitIsBrokenBetweenWords() {
    assertEquals(List.of("二〇二四年度政府信息公开", "工作暨政务公开工作情况报告"), lines("二〇二四年度政府信息公开工作暨政务公开工作情况报告", ""));
  }

  @Test
  void nameOfFortyCharactersLeavesItsWordsWhole() {
    var unit = "清溪回族自治县北山生态旅游度假区暨高新技术产业开发区管理委员会综合行政执法监督大队";
    assertEquals(41, unit.length());
    assertEquals(
        List.of("清溪回族自治县北山生态旅游", "度假区暨高新技术产业开发区", "管理委员会综合行政执法监督大队", "2024年政府信息公开工作年度报告"),
        lines(unit + "2024年政府信息公开工作年度报告", unit));
  }

  @Test
  void theClerksOwnLinesStay() {
    assertEquals(List.of("清溪县", "2024年 政府信息公开年报"), lines("　清溪县\n\n2024年\t政府信息公开年报 ", "清溪县"));
    assertEquals(List.of(""), lines("\n", ""));
  }

  @Test
  void noTitleIsTooLong() {
    var lines = lines("𠮷1".repeat(10_000), "");
    assertEquals("𠮷1".repeat(10_000), String.join("", lines));
    assertTrue(lines.stream().allMatch(line -> line.codePointCount(0, line.length()) <= 27));
  }

  private static List<String> lines(String title, String unit) {
    return TitleLines.of(title, unit, PaperSettings.OFFICIAL.textWidth());
  }
}
