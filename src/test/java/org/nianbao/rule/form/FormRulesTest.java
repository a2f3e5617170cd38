package org.nianbao.rule.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.Reports;
import org.nianbao.Reports.Report;
import org.nianbao.draft.UnitKind;
import org.nianbao.rule.Finding;
import org.nianbao.rule.Finding.Missing;
import org.nianbao.rule.Sample;
import org.nianbao.statement.Passage;

/// What the examples of the form rules cannot show: several wordings that are found, and several
/// that are not.
class FormRulesTest {
  private static final String BASIS =
      "依据《中华人民共和国政府信息公开条例》和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》"
          + "（国办公开办函〔2021〕30号）编制。";
  private static final String SIX =
      "总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项";

  private static Report with(Passage passage, String text) {
    return new Report(Sample.of(passage, text).in(Reports.balanced().draft()));
  }

  private static Report with(String unit, UnitKind kind, String overview) {
    return new Report(
        Sample.of(Passage.UNIT, unit)
            .and(kind)
            .and(Passage.OVERVIEW, overview)
            .in(Reports.balanced().draft()));
  }

  private static String lit(Finding finding) {
    return finding.words().getFirst().text();
  }

  @Test
  void aDraftThatIsHardlyBegunLacksNothingYet() {
    var report = with(Passage.OVERVIEW, "（一）主动公开情况\n公布信息63条。");
    assertEquals(
        List.of(),
        report.findings().list().stream()
            .filter(one -> one.where().missing().isPresent())
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"青川县水务局2025年政府信息公开工作年度报告", "2025年青川县水务局政府信息公开工作年度报告", "青川县水务局 2025 年政府信息公开工作年度报告"})
  void titlesThatAreRight(String title) {
    var report = with(Passage.TITLE, title);
    assertEquals(List.of(), report.findings("form.title.unit"));
    assertEquals(List.of(), report.findings("form.title.name"));
    assertEquals(List.of(), report.findings("form.title.year"));
  }

  @ParameterizedTest
  @CsvSource({
    "青川县水务局2025年度政府信息公开工作年度报告, form.title.name",
    "青川县水务局2025年政府信息工作年度报告, form.title.name",
    "青川县水务局2025年政务公开工作年度报告, form.title.name",
    "青川县水务局2025年政府信息公开年度报告, form.title.name",
    "青川县水务局2025年政府信息公开工作报告, form.title.name",
    "水务局2025年政府信息公开工作年度报告, form.title.unit",
    "青川水务局2025年政府信息公开工作年度报告, form.title.unit",
    "青川县水务局政府信息公开工作年度报告, form.title.year",
    "青川县水务局2023年政府信息公开工作年度报告, form.title.year"
  })
  void titlesThatAreWrong(String title, String rule) {
    assertEquals(1, with(Passage.TITLE, title).findings(rule).size());
  }

  @Test
  void theNamesOfPlacesAboveAUnitMayBeLeftOut() {
    assertTrue(UnitName.isFull("岩湾区箐口乡人民政府", "普岭市岩湾区箐口乡人民政府"));
    assertTrue(!UnitName.isFull("市应急管理局", "松柳市应急管理局"));
    assertTrue(!UnitName.isFull("应急管理局", "松柳市应急管理局"));
  }

  @ParameterizedTest
  @CsvSource({"政府信息管里情况, 政府信息管理情况", "政府信息公开信息平台建设情况, 政府信息公开平台建设情况", "监督保章情况, 监督保障情况"})
  void aSubHeadingThatNearlyNamesItsAspectIsLit(String wrong, String right) {
    var found =
        with(Passage.OVERVIEW, Samples.ASPECTS.replace(right, wrong)).findings("form.aspects.name");
    assertEquals(List.of(wrong), found.stream().map(FormRulesTest::lit).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "《关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》",
        "《国务院办公厅政府信息与政务公开办公室关于印发中华人民共和国政府信息公开工作年度报告格式的通知》"
      })
  void aNameOfTheFormWithoutItsOfficeOrItsMarksIsLit(String name) {
    var report = with(Passage.PREFACE, "本报告根据" + name + "（国办公开办函〔2021〕30号）编制。");
    assertEquals(1, report.findings("form.basis.name").size());
  }

  @ParameterizedTest
  @CsvSource({
    "2025年度政府信息公开年度报告, 编制2025年度政府信息公开年度报告。",
    "政府信息公开信息年报, 公开本局政府信息公开信息年报1条。",
    "政务公开工作报告, 编制了政务公开工作报告。",
    "政务信息公开年度报告, 现公布政务信息公开年度报告。"
  })
  void aReportThatIsCalledOtherwiseIsLit(String wrong, String text) {
    var found = with(Passage.OVERVIEW, text).findings("form.report.name");
    assertEquals(List.of(wrong), found.stream().map(FormRulesTest::lit).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"发布政府信息公开年报。", "按照《关于编制政务公开工作报告的通知》办理。", "公布“政务公开工作报告”。", "编制政府信息公开工作年度报告。"})
  void aReportThatIsNotTheUnitsOwnMayBeCalledSo(String text) {
    assertEquals(List.of(), with(Passage.OVERVIEW, text).findings("form.report.name"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "《国务院办公厅关于规范政府信息公开平台有关事项的通知》（国办公开办函〔2019〕61号）",
        "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）",
        "《青川县人民政府办公室关于做好年度报告工作的通知》（青政办函〔2025〕3号）"
      })
  void numbersOfOtherDocumentsAreLeftAlone(String other) {
    var report = with(Passage.PREFACE, BASIS + "参照" + other + "。");
    assertEquals(List.of(), report.findings("words.document.number"));
    assertEquals(List.of(), report.findings("form.basis.name"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025年1月1日至12月31日",
        "2025年1月1日起至2025年12月31日止",
        "2025年1月1日—12月31日",
        "2025 年 1 月 1 日到 12 月 31 日"
      })
  void periodsThatAreTheYear(String period) {
    assertEquals(
        List.of(),
        with(Passage.PREFACE, BASIS + "统计期限为" + period + "。").findings("form.period.year"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2024年1月1日至2024年12月31日", "2025年1月1日至11月30日", "2025年2月1日至12月31日", "2025年12月20日"})
  void periodsThatAreNot(String period) {
    assertEquals(
        1, with(Passage.PREFACE, BASIS + "统计到" + period + "。").findings("form.period.year").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本报告由" + SIX + "六部分组成。",
        "包括" + SIX + "等六个部分。",
        "全文依次报告" + SIX + "。",
        "共六部分：一是总体情况；二是主动公开政府信息情况；三是收到和处理政府信息公开申请情况；四是政府信息公开行政复议、行政诉讼情况；五是存在的主要问题及改进情况；六是其他需要报告的事项。"
      })
  void theSixPartsAreSix(String list) {
    var report = with(Passage.PREFACE, BASIS + list);
    assertEquals(List.of(), report.findings("form.parts"));
    assertEquals(List.of(), report.findings("form.parts.name"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"政府信息公开行政复议、行政诉讼情况、", "主动公开政府信息情况、", "总体情况、"})
  void aPartThatIsNotAnnouncedIsMissing(String part) {
    var found =
        with(Passage.PREFACE, BASIS + "本报告由" + SIX.replace(part, "") + "六部分组成。")
            .findings("form.parts");
    assertEquals(Missing.PART, found.getFirst().where().missing().orElseThrow());
    assertEquals("六部分组成", lit(found.getFirst()));
  }

  @Test
  void theListOfAnOlderFormIsASingleFault() {
    var list = "本报告由概述、主动公开情况、依申请公开情况、因政府信息公开申请行政复议的情况、存在的问题、其他事项六部分组成。";
    var found = with(Passage.PREFACE, BASIS + list).findings("form.parts.name");
    assertEquals(1, found.size());
    assertEquals(6, found.getFirst().words().size());
  }

  @Test
  void onlyAGovernmentIsHeldToAccount() {
    var text = Samples.ASPECTS.replace("，开展社会评议", "");
    assertEquals(
        1, with("青川县白水镇人民政府", UnitKind.TOWNSHIP, text).findings("form.accountability").size());
    assertEquals(
        List.of(), with("青川县人民政府办公室", UnitKind.OFFICE, text).findings("form.accountability"));
    assertEquals(
        List.of(), with("青川县水务局", UnitKind.DEPARTMENT, text).findings("form.accountability"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "电话：0839-7200000",
        "电话：（0839）7200000",
        "电话：010-88886666",
        "电话：13900001111",
        "邮箱：slj@qc.gov.cn",
        "服务电话12345，欢迎拨打电话咨询"
      })
  void contactsThatAreRight(String contact) {
    assertEquals(List.of(), with(Passage.CONTACT, contact).findings("form.contact"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"电话：0839-720000", "电话：010-8888666", "邮编：62810", "邮箱：slj.gov.cn", "地址：，邮编：628100"})
  void contactsThatAreWrong(String contact) {
    assertEquals(1, with(Passage.CONTACT, contact).findings("form.contact").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全年公布信息63条，都按时更新。",
        "全年公布信息63条，都按时更新。（见附表）",
        "（一）公布信息的情况和办理申请的情况",
        "主要有以下几个方面的做法，分别说明如下：",
        "青川县水务局",
        "联系电话：0839-7200000，传真：0839-7200001"
      })
  void paragraphsThatEndWell(String text) {
    assertEquals(List.of(), with(Passage.OVERVIEW, text).findings("form.closing"));
  }

  @ParameterizedTest
  @CsvSource({"全年公布信息63条；都按时更新, 新", "全年公布信息63条；公开率为100%, %", "全年公布信息63条；都按时更新（含转载）, ）"})
  void paragraphsThatDoNot(String text, String last) {
    var found = with(Passage.OVERVIEW, text).findings("form.closing");
    assertEquals(last, lit(found.getFirst()));
  }

  @Test
  void lastYearsMeasuresAreNoneAgainstThisYearsProblems() {
    var past = "（一）2024年问题的改进情况\n一是增加人手。二是做好更新。\n";
    var problems = "（二）2025年存在的问题\n一是解读不够及时，形式也比较单一；二是宣传的面不够宽，群众知晓率有待提高。";
    assertEquals(1, with(Passage.PROBLEMS, past + problems).findings("form.measures").size());
    var measures = "\n（三）下一步打算\n一是多做解读。二是多做宣传。";
    assertEquals(
        List.of(), with(Passage.PROBLEMS, past + problems + measures).findings("form.measures"));
  }

  @Test
  void aLineThatBeginsWithTheWordForImprovingIsTheMeasure() {
    var text = "一是解读形式单一，公众看不懂。二是栏目更新不及时。\n改进：设置专岗；编印指南，每月核对。";
    assertEquals(List.of(), with(Passage.PROBLEMS, text).findings("form.measures"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"无。", "不存在问题。", "一是解读形式单一；二是栏目更新不及时；三是培训偏少。"})
  void problemsThatAreDeniedOrListedAloneLackTheirMeasures(String text) {
    assertEquals(1, with(Passage.PROBLEMS, text).findings("form.measures").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "《",
        "、",
        "电话：",
        "截至",
        "一是",
        "（一）",
        "2025年1月1日",
        "国办公开办函〔2021〕",
        "www.",
        "主动公开、申请、复议、",
        "《条例》",
        "政府规章",
        "2025年度政府信息公开",
        "阅读人数1万，"
      })
  void repetitionCostsNoMoreThanItsLength(String repeated) {
    var long1 = repeated.repeat(6_000 / repeated.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (var passage : List.of(Passage.PREFACE, Passage.OVERVIEW, Passage.OTHER)) {
            with(passage, long1).findings();
          }
        });
  }

  @Test
  void aListOfThePartsUsesTheirNames() {
    var list =
        "报告包括总体情况、行政机关主动公开政府信息的情况、收到和处理政府信息公开申请情况、因政府信息公开工作被申请行政复议、提起行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项。";
    assertEquals(
        List.of("行政机关主动公开政府信息的情况", "因政府信息公开工作被申请行政复议、提起行政诉讼情况"),
        with(Passage.PREFACE, BASIS + list).findings("form.parts.name").stream()
            .flatMap(finding -> finding.words().stream())
            .map(Finding.Words::text)
            .toList());
  }
}
