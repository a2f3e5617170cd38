package org.nianbao.lastyear;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenYearsTest {

  private static String moved(String text) {
    var moved = new StringBuilder(text);
    for (var year : new WrittenYears(2024).in(text)) {
      assertEquals(year.before(), text.substring(year.from(), year.to()));
      assertEquals(year.before().length(), year.after().length());
      moved.replace(year.from(), year.to(), year.after());
    }
    return moved.toString();
  }

  private static List<String> found(String text) {
    return new WrittenYears(2024)
        .in(text).stream().map(year -> year.before()).collect(Collectors.toList());
  }

  @ParameterizedTest
  @CsvSource({
    "2024年，我局依法公开,2025年，我局依法公开",
    "2024年度报告,2025年度报告",
    "2024 年全县,2025 年全县",
    "２０２４年度,２０２５年度",
    "二〇二四年度,二〇二五年度",
    "二○二四年,二○二五年",
    "自2024年1月1日起至2024年12月31日止,自2025年1月1日起至2025年12月31日止",
    "2024年1月1日至12月31日,2025年1月1日至12月31日",
    "（2024年1月1日—2024年12月31日）,（2025年1月1日—2025年12月31日）",
    "二〇二四年一月一日至十二月三十一日,二〇二五年一月一日至十二月三十一日",
    "2024.1.1-2024.12.31,2025.1.1-2025.12.31",
    "截至2024年12月31日,截至2025年12月31日",
    "截止2024年底,截止2025年底",
    "现公布云溪县2024年政府信息公开工作年度报告,现公布云溪县2025年政府信息公开工作年度报告",
  })
  void theYearReportedAboutIsMovedOn(String before, String after) {
    assertEquals(after, moved(before));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "国办公开办函〔2021〕30号",
        "云政发〔2024〕5号",
        "2019年修订的条例",
        "较2023年增加",
        "较2024年增加",
        "自2024年以来",
        "2024年以来",
        "2024年3月15日",
        "2024年6月",
        "2024年上半年",
        "《2024年政务公开工作要点》",
        "“2024年度十佳”",
        "2023年1月1日至2024年12月31日",
        "2024年8月1日至2024年12月31日",
        "自2024年1月1日起施行",
        "2021—2024年",
        "2022年至2024年",
        "2024年至2026年",
        "2024年底建成",
        "2024年印发",
        "于2024年成立",
        "2025年，我局将",
        "2024-03-15",
      })
  void anyOtherYearIsLeftAndListed(String text) {
    assertEquals(text, moved(text));
    assertEquals(false, found(text).isEmpty(), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年收到申请20件，比2023年增加5件。",
        "2024年收到20件；2023年收到15件。",
        "2024年存在宣传不够的问题，2025年将着力改进。",
        "2024年度报告已于2025年1月20日公布。",
        "2024年，我局于2024年3月15日开展培训。",
      })
  void ofTheYearsOfASentenceNoneIsMovedAlone(String text) {
    assertEquals(text, moved(text));
    assertEquals(2, found(text).size());
    assertEquals("2025年，全县平稳。" + text, moved("2024年，全县平稳。" + text));
  }

  /// What dates a document holds in any year.
  @ParameterizedTest
  @CsvSource({
    "2024年，按照2019年修订的条例公开,2025年，按照2019年修订的条例公开",
    "2024年，按照国办公开办函〔2021〕30号编制,2025年，按照国办公开办函〔2021〕30号编制",
    "2024年，落实《2023年工作要点》,2025年，落实《2023年工作要点》",
  })
  void theYearOfADocumentHoldsNoOtherBack(String before, String after) {
    assertEquals(after, moved(before));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "年", "12024年", "2024件", "20245年", "1234.5万元", "（1001）", "二〇二四"})
  void whatIsNoYearIsNotListed(String text) {
    assertEquals(List.of(), found(text));
  }

  @Test
  void whatIsListedNeverOverlapsAndKeepsTheRestOfTheText() {
    var parts =
        List.of(
            "2024年",
            "2024年1月1日",
            "至",
            "2024",
            "年",
            "12月31日",
            "度",
            "《",
            "》",
            "〔",
            "〕",
            "二〇二四年",
            "2023",
            "-",
            "截至",
            "底",
            "。",
            "以来",
            "1.1",
            ".",
            "10000",
            "20");
    var random = new Random(7);
    for (int i = 0; i < 3000; i++) {
      var text = new StringBuilder();
      for (int j = random.nextInt(9); j >= 0; j--) {
        text.append(parts.get(random.nextInt(parts.size())));
      }
      int end = 0;
      for (var year : new WrittenYears(2024).in(text.toString())) {
        assertEquals(true, year.from() >= end, () -> "" + text);
        end = year.to();
        assertEquals(year.before(), text.substring(year.from(), year.to()));
        assertEquals(year.before().length(), year.after().length());
        assertEquals(year.before(), year.after().replace("2025", "2024").replace("二〇二五", "二〇二四"));
      }
    }
  }
}
