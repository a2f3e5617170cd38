package org.nianbao.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.Reports;
import org.nianbao.draft.Cover;

/// What the cover of a report of 2024 says, and what is said of it.
class CoverRulesTest {

  /// Those of the rules about the cover's fields; how a title is made is asked by others.
  private static List<String> own(List<String> rules) {
    return rules.stream().filter(rule -> rule.startsWith("cover.")).toList();
  }

  private static List<String> objections(Cover cover) {
    return own(Reports.balanced().cover(_ -> cover).objections());
  }

  private static Cover cover() {
    return Cover.of(Reports.UNIT, 2024);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "2024", "１２３", "——", "…", "（）", "3.", "。", "0 0"})
  void aUnitWithoutALetterIsNoName(String unit) {
    var title = cover().withTitle("2024年政府信息公开工作年度报告");
    assertEquals(List.of("cover.unit.name"), objections(title.withUnit(unit)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"第3支队", "107国道管理所", "局", "A区管委会", "青川县水务局（本级）", "龘"})
  void aUnitWithALetterIsOne(String unit) {
    assertEquals(List.of(), objections(cover().withUnit(unit)));
  }

  @ParameterizedTest
  @CsvSource({
    "青川县水务局2024年政府信息公开工作年度报告2, 2",
    "青川县水务局20244年政府信息公开工作年度报告, 20244",
    "青川县水务局224年政府信息公开工作年度报告, 224",
    "青川县水务局2２024年政府信息公开工作年度报告, 2２024",
    "3青川县水务局2024年政府信息公开工作年度报告, 3",
    "青川县水务局12024年政府信息公开工作年度报告, 12024",
    "青川县水务局2024年政府信息公开工作年度报告1 2, 1、2",
  })
  void aNumberThatIsNoYearStandsOutOfATitle(String title, String number) {
    var report = Reports.balanced().cover(_ -> cover().withTitle(title));
    assertEquals(List.of("cover.title"), own(report.objections()));
    var message = report.findings().list().getFirst().message();
    assertTrue(message.contains("“" + number + "”"), message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024青川县水务局2024年政府信息公开工作年度报告",
        "青川县水务局2024年2024年度政府信息公开工作年度报告",
        "青川县水务局2023年政府信息公开工作年度报告（2024）",
        "青川县水务局２０２４年政府信息公开工作报告2024"
      })
  void aYearStandsOnceInATitle(String title) {
    assertEquals(List.of("cover.title"), objections(cover().withTitle(title)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "青川县水务局2024年政府信息公开工作年度报告",
        "青川县水务局\n2024年政府信息公开工作年度报告",
        "2024年青川县水务局政府信息公开工作年度报告",
        "青川县水务局政府信息公开工作年度报告（２０２４年度）",
        "青川县水务局二〇二四年政府信息公开工作年度报告",
        "青川县水务局政府信息公开年报"
      })
  void aTitleWithItsYearIsRight(String title) {
    assertEquals(List.of(), objections(cover().withTitle(title)));
  }

  @Test
  void theNumbersOfAUnitAreItsOwn() {
    assertEquals(List.of(), objections(cover().withUnit("107国道管理所")));
    assertEquals(List.of(), objections(cover().withUnit("交警一大队第3中队（2队）")));
    assertEquals(List.of("cover.title"), objections(cover().withUnit("青川县水务局2")));
  }

  @ParameterizedTest
  @CsvSource({
    "2025120, cover.date.readable",
    "2025年120, cover.date.readable",
    "1月20日, cover.date.readable",
    "20251年1月20日, cover.date.readable",
    "0, cover.date.readable",
    "近日, cover.date.readable",
    "2025年13月40日, cover.date.day",
    "2025年2月29日, cover.date.day",
    "2025-04-31, cover.date.day",
    "20250230, cover.date.day",
    "二〇二五年十三月一日, cover.date.day",
    "２０２５年１月３２日, cover.date.day",
    "2025年0月1日, cover.date.day",
    "2024年12月31日, cover.date.early",
    "2024年1月20日, cover.date.early",
    "2023.1.20, cover.date.early",
    "二〇二四年一月二十日, cover.date.early",
    "2024年, cover.date.early",
  })
  void aDateThatCannotBeIsFound(String date, String rule) {
    assertEquals(List.of(rule), objections(cover().withDate(date)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "2025年1月20日",
        " 2025 年 1 月 20 日 ",
        "（2025年1月20日）",
        "2025-01-20",
        "2025/1/20",
        "2025.1.20",
        "２０２５年１月２０日",
        "20250120",
        "2025年1月",
        "2025年1月31号",
        "二〇二五年一月二十日",
        "二○二五年元月三十一日",
        "2028年2月29日",
        "2025年1月1日"
      })
  void aDayAfterTheYearIsRight(String date) {
    assertEquals(List.of(), objections(cover().withDate(date)));
  }

  @Test
  void aDayThatIsNotIsAnErrorTheOthersAreHints() {
    var findings =
        List.of("2025120", "2025年13月40日", "2024年1月20日").stream()
            .map(date -> Reports.balanced().cover(_ -> cover().withDate(date)).findings())
            .map(each -> each.list().getFirst().rule().severity())
            .toList();
    assertEquals(List.of(Severity.WARNING, Severity.ERROR, Severity.WARNING), findings);
  }
}
