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
  void noLineEndsWithAnOpeningBracketOrBeginsWithAClosingOne() {
    var unit = "临湖市发展和改革委员会（临湖市粮食和物资储备局）";
    assertEquals(
        List.of("临湖市发展和改革委员会", "（临湖市粮食和物资储备局）", "2025年政府信息公开工作年度报告"),
        lines(unit + "2025年政府信息公开工作年度报告", unit));
    for (int before = 1; before < 40; before++) {
      for (var sign : List.of("（", "《", "“", "）", "》", "”", "、", "。")) {
        for (var line : lines("公".repeat(before) + sign + "开".repeat(40 - before), "")) {
          assertTrue(!line.matches(".*[（《“]|[）》”、。].*"), line);
        }
      }
    }
  }

  /// 20 characters fill a line to the last point, so a face with wider digits would leave one over.
  @Test
  void titleThatNearlyFillsALineTakesTwo() {
    assertEquals(List.of("临湖市政府2025年", "政府信息公开工作年度报告"), lines("临湖市政府2025年政府信息公开工作年度报告", "临湖市政府"));
    assertEquals(
        List.of("临湖市教育局", "2025年政府信息公开工作年度报告"), lines("临湖市教育局2025年政府信息公开工作年度报告", "临湖市教育局"));
    assertEquals(List.of("临湖市2025年政府信息公开工作年度报告"), lines("临湖市2025年政府信息公开工作年度报告", "临湖市"));
  }

  @Test
  void nameThatGoesOnBehindTheUnitIsNotTorn() {
    assertEquals(
        List.of("临湖市人民政府关于2025年度政府信息公开", "工作情况的报告（送审稿第二版）"),
        lines("临湖市人民政府关于2025年度政府信息公开工作情况的报告（送审稿第二版）", "临湖市"));
  }

  @Test
  void linesOfALongNameMakeALadderOrADiamond() {
    var unit = "新疆维吾尔自治区伊犁哈萨克自治州察布查尔锡伯自治县农业农村和水利林业草原综合服务局";
    assertEquals(
        List.of("新疆维吾尔自治区", "伊犁哈萨克自治州察布查尔锡伯自治县", "农业农村和水利林业草原综合服务局", "2025年政府信息公开工作年度报告"),
        lines(unit + "2025年政府信息公开工作年度报告", unit));
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
