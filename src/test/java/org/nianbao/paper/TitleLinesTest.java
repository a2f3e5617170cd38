package org.nianbao.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
  void longUnitIsBrokenInHalf() {
    assertEquals(
        List.of("清溪县北山生态旅游度假区管理", "委员会综合行政执法监督大队", "2024年政府信息公开工作年度报告"),
        lines("清溪县北山生态旅游度假区管理委员会综合行政执法监督大队2024年政府信息公开工作年度报告", "清溪县北山生态旅游度假区管理委员会综合行政执法监督大队"));
  }

  @Test
  void titleWithoutTheUnitIsBrokenInHalf() {
    assertEquals(List.of("二〇二四年度政府信息公开工", "作暨政务公开工作情况报告"), lines("二〇二四年度政府信息公开工作暨政务公开工作情况报告", ""));
  }

  private static List<String> lines(String title, String unit) {
    return TitleLines.of(title, unit, PaperSettings.OFFICIAL.textWidth());
  }
}
