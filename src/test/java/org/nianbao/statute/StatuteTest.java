package org.nianbao.statute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.Reports;
import org.nianbao.form.Box;
import org.nianbao.form.Cell;
import org.nianbao.form.CellKind;
import org.nianbao.form.Edition;
import org.nianbao.form.Guidance;
import org.nianbao.form.Section;
import org.nianbao.form.Table;
import org.nianbao.rule.BalanceRule;
import org.nianbao.rule.Severity;
import org.nianbao.rule.SumRule;

/// The two forms, word for word and merge for merge.
///
/// A form is written down here as the documents print it: a line for every label, with the grid
/// place where it starts, how many rows and columns it covers, and its words.
class StatuteTest {
  private static final Edition OF_2019 = Statute.OF_2019.edition();
  private static final Edition OF_2021 = Statute.OF_2021.edition();

  private static final String TWO_2021 =
      """
      0,0 1x4 第二十条第（一）项
      1,0 1x1 信息内容
      1,1 1x1 本年制发件数
      1,2 1x1 本年废止件数
      1,3 1x1 现行有效件数
      2,0 1x1 规章
      3,0 1x1 行政规范性文件
      4,0 1x4 第二十条第（五）项
      5,0 1x1 信息内容
      5,1 1x3 本年处理决定数量
      6,0 1x1 行政许可
      7,0 1x4 第二十条第（六）项
      8,0 1x1 信息内容
      8,1 1x3 本年处理决定数量
      9,0 1x1 行政处罚
      10,0 1x1 行政强制
      11,0 1x4 第二十条第（八）项
      12,0 1x1 信息内容
      12,1 1x3 本年收费金额（单位：万元）
      13,0 1x1 行政事业性收费
      """;

  private static final String TWO_2019 =
      """
      0,0 1x5 第二十条第（一）项
      1,0 1x1 信息内容
      1,1 1x1 本年新制作数量
      1,2 1x2 本年新公开数量
      1,4 1x1 对外公开总数量
      2,0 1x1 规章
      3,0 1x1 规范性文件
      4,0 1x5 第二十条第（五）项
      5,0 1x1 信息内容
      5,1 1x1 上一年项目数量
      5,2 1x2 本年增/减
      5,4 1x1 处理决定数量
      6,0 1x1 行政许可
      7,0 1x1 其他对外管理服务事项
      8,0 1x5 第二十条第（六）项
      9,0 1x1 信息内容
      9,1 1x1 上一年项目数量
      9,2 1x2 本年增/减
      9,4 1x1 处理决定数量
      10,0 1x1 行政处罚
      11,0 1x1 行政强制
      12,0 1x5 第二十条第（八）项
      13,0 1x1 信息内容
      13,1 1x2 上一年项目数量
      13,3 1x2 本年增/减
      14,0 1x1 行政事业性收费
      15,0 1x5 第二十条第（九）项
      16,0 1x1 信息内容
      16,1 1x2 采购项目数量
      16,3 1x2 采购总金额
      17,0 1x1 政府集中采购
      """;

  /// What tables three of both editions have above （六）.
  private static final String THREE_UP_TO_FIVE =
      """
      0,0 3x3 （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）
      0,3 1x7 申请人情况
      1,3 2x1 自然人
      1,4 1x5 法人或其他组织
      1,9 2x1 总计
      2,4 1x1 商业企业
      2,5 1x1 科研机构
      2,6 1x1 社会公益组织
      2,7 1x1 法律服务机构
      2,8 1x1 其他
      3,0 1x3 一、本年新收政府信息公开申请数量
      4,0 1x3 二、上年结转政府信息公开申请数量
      5,1 1x2 （一）予以公开
      6,1 1x2 （二）部分公开（区分处理的，只计这一情形，不计其他情形）
      7,1 8x1 （三）不予公开
      7,2 1x1 1.属于国家秘密
      8,2 1x1 2.其他法律行政法规禁止公开
      9,2 1x1 3.危及“三安全一稳定”
      10,2 1x1 4.保护第三方合法权益
      11,2 1x1 5.属于三类内部事务信息
      12,2 1x1 6.属于四类过程性信息
      13,2 1x1 7.属于行政执法案卷
      14,2 1x1 8.属于行政查询事项
      15,1 3x1 （四）无法提供
      15,2 1x1 1.本机关不掌握相关政府信息
      16,2 1x1 2.没有现成信息需要另行制作
      17,2 1x1 3.补正后申请内容仍不明确
      18,1 5x1 （五）不予处理
      18,2 1x1 1.信访举报投诉类申请
      19,2 1x1 2.重复申请
      20,2 1x1 3.要求提供公开出版物
      21,2 1x1 4.无正当理由大量反复申请
      22,2 1x1 5.要求行政机关确认或重新出具已获取信息
      """;

  private static final String THREE_2021 =
      THREE_UP_TO_FIVE
          + """
          5,0 22x1 三、本年度办理结果
          23,1 3x1 （六）其他处理
          23,2 1x1 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请
          24,2 1x1 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请
          25,2 1x1 3.其他
          26,1 1x2 （七）总计
          27,0 1x3 四、结转下年度继续办理
          """;

  private static final String THREE_2019 =
      THREE_UP_TO_FIVE
          + """
          5,0 20x1 三、本年度办理结果
          23,1 1x2 （六）其他处理
          24,1 1x2 （七）总计
          25,0 1x3 四、结转下年度继续办理
          """;

  private static final String FOUR =
      """
      0,0 1x5 行政复议
      0,5 1x10 行政诉讼
      1,0 2x1 结果维持
      1,1 2x1 结果纠正
      1,2 2x1 其他结果
      1,3 2x1 尚未审结
      1,4 2x1 总计
      1,5 1x5 未经复议直接起诉
      1,10 1x5 复议后起诉
      2,5 1x1 结果维持
      2,6 1x1 结果纠正
      2,7 1x1 其他结果
      2,8 1x1 尚未审结
      2,9 1x1 总计
      2,10 1x1 结果维持
      2,11 1x1 结果纠正
      2,12 1x1 其他结果
      2,13 1x1 尚未审结
      2,14 1x1 总计
      """;

  @Test
  void everyLabelAndMergeIsTheDocumentsOwn() {
    assertForm(TWO_2021, OF_2021, Section.DISCLOSURE);
    assertForm(TWO_2019, OF_2019, Section.DISCLOSURE);
    assertForm(THREE_2021, OF_2021, Section.APPLICATIONS);
    assertForm(THREE_2019, OF_2019, Section.APPLICATIONS);
    assertForm(FOUR, OF_2021, Section.DISPUTES);
    assertForm(FOUR, OF_2019, Section.DISPUTES);
  }

  @Test
  void theSixHeadingsAreTheDocumentsOwn() {
    assertEquals(
        List.of(
            "封面",
            "一、总体情况",
            "二、主动公开政府信息情况",
            "三、收到和处理政府信息公开申请情况",
            "四、政府信息公开行政复议、行政诉讼情况",
            "五、存在的主要问题及改进情况",
            "六、其他需要报告的事项"),
        List.of(Section.values()).stream().map(Section::heading).toList());
  }

  @Test
  void theDocumentsAreNamed() {
    assertEquals("国办公开办函〔2021〕30号", OF_2021.document());
    assertEquals("国办公开办函〔2019〕60号", OF_2019.document());
  }

  @Test
  void theFormOf2021HasTwoHundredCells() {
    assertEquals(10, table(OF_2021, Section.DISCLOSURE).cells().size());
    assertEquals(25 * 7, table(OF_2021, Section.APPLICATIONS).cells().size());
    assertEquals(15, table(OF_2021, Section.DISPUTES).cells().size());
    assertEquals(200, Reports.cells(OF_2021).size());
  }

  @Test
  void theFormOf2019HasTwoCellsLess() {
    assertEquals(22, table(OF_2019, Section.DISCLOSURE).cells().size());
    assertEquals(23 * 7, table(OF_2019, Section.APPLICATIONS).cells().size());
    assertEquals(15, table(OF_2019, Section.DISPUTES).cells().size());
    assertEquals(198, Reports.cells(OF_2019).size());
  }

  @Test
  void theFormOf2021Has42Identities() {
    assertIdentities(Statute.OF_2021, 7, 7, 25, 3);
  }

  @Test
  void theFormOf2019Has40Identities() {
    assertIdentities(Statute.OF_2019, 7, 7, 23, 3);
  }

  private static void assertIdentities(
      Statute statute, int balances, int columns, int rows, int blocks) {
    var sums =
        statute.checker().rules().stream()
            .filter(SumRule.class::isInstance)
            .map(SumRule.class::cast)
            .toList();
    var balanced = statute.checker().rules().stream().filter(BalanceRule.class::isInstance).count();
    assertEquals(balances, balanced);
    assertEquals(columns, sums.stream().filter(sum -> sum.id().matches("t3\\.\\w+\\.sum")).count());
    assertEquals(rows, sums.stream().filter(sum -> sum.id().matches("t3\\.\\w+\\.across")).count());
    assertEquals(blocks, sums.stream().filter(sum -> sum.id().matches("t4\\.\\w+\\.sum")).count());
    assertEquals(columns + rows + blocks, sums.size());
  }

  @ParameterizedTest
  @MethodSource("org.nianbao.statute.Statute#all")
  void everyIdentityAddsUpWhatTheFormSays(Statute statute) {
    int outcomes = statute.edition() == OF_2021 ? 21 : 19;
    for (var rule : statute.checker().rules()) {
      switch (rule) {
        case SumRule sum when sum.id().endsWith(".across") -> {
          assertEquals(6, sum.parts().parts().size(), sum.id());
          assertEquals("总计", sum.total().column(), sum.id());
          assertTrue(
              sum.parts().parts().stream().allMatch(part -> part.row().equals(sum.total().row())),
              sum.id());
        }
        case SumRule sum when sum.total().section() == Section.APPLICATIONS -> {
          assertEquals(outcomes, sum.parts().parts().size(), sum.id());
          assertEquals("（七）总计", sum.total().row(), sum.id());
          assertTrue(
              sum.parts().parts().stream()
                  .allMatch(part -> part.column().equals(sum.total().column())),
              sum.id());
        }
        case SumRule sum -> assertEquals(4, sum.parts().parts().size(), sum.id());
        case BalanceRule balance -> {
          assertEquals(
              List.of("一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量"),
              balance.left().parts().stream().map(part -> part.row()).toList());
          assertEquals(
              List.of("（七）总计", "四、结转下年度继续办理"),
              balance.right().parts().stream().map(part -> part.row()).toList());
        }
        default -> {}
      }
    }
  }

  @Test
  void everyYearHasItsForm() {
    for (int year : new int[] {Integer.MIN_VALUE, 0, 2008, 2018}) {
      assertTrue(Statute.forYear(year).isEmpty(), "no form before 2019: " + year);
    }
    for (int year : new int[] {2019, 2020}) {
      assertEquals(Statute.OF_2019, Statute.forYear(year).orElseThrow());
    }
    for (int year : new int[] {2021, 2022, 2025, 2026, 2100, Integer.MAX_VALUE}) {
      assertEquals(Statute.OF_2021, Statute.forYear(year).orElseThrow());
    }
    assertEquals(2019, Statute.FIRST_YEAR);
  }

  @Test
  void everyFormIsFoundByItsName() {
    assertEquals(Statute.OF_2019, Statute.forId("2019").orElseThrow());
    assertEquals(Statute.OF_2021, Statute.forId("2021").orElseThrow());
    assertTrue(Statute.forId("2020").isEmpty());
    assertEquals(Statute.OF_2021, Statute.of(OF_2021));
  }

  /// Files carry these names. Add to the lists; never change or remove a line.
  @Test
  void theIdOfACellNeverChanges() {
    for (var statute : Statute.all()) {
      var edition = statute.edition();
      assertEquals(
          String.join("\n", Reports.lines("statute/cell-ids-" + edition.id() + ".txt")),
          String.join("\n", Reports.cells(edition).stream().map(cell -> cell.ref().id()).toList()));
    }
  }

  @Test
  void idsAreUniqueAndAscii() {
    for (var statute : Statute.all()) {
      var ids = new HashSet<String>();
      for (var cell : Reports.cells(statute.edition())) {
        assertTrue(ids.add(cell.ref().id()), cell.ref().id());
        assertTrue(cell.ref().id().matches("t[234](\\.[a-z_]+){1,2}"), cell.ref().id());
      }
      var rules = new HashSet<String>();
      for (var rule : statute.checker().rules()) {
        assertTrue(rules.add(rule.id()), rule.id());
        assertTrue(rule.id().matches("[a-z0-9_]+(\\.[a-z_]+){1,2}"), rule.id());
      }
    }
  }

  /// What means the same has one id, so that years on different forms can be compared; what only
  /// looks alike (新公开, 现行有效; fees as items, fees as money) has two.
  @Test
  void onlyCellsOfOneMeaningShareAnId() {
    var shared = ids(OF_2019);
    shared.retainAll(ids(OF_2021));
    var expected = new TreeSet<String>(Set.of("t2.licence", "t2.penalty", "t2.coercion"));
    ids(OF_2019).stream()
        .filter(id -> id.startsWith("t3.") && !id.startsWith("t3.otherwise."))
        .forEach(expected::add);
    ids(OF_2021).stream().filter(id -> id.startsWith("t4.")).forEach(expected::add);
    assertEquals(expected, new TreeSet<>(shared));
    assertEquals(3 + 22 * 7 + 15, shared.size());
  }

  @Test
  void cellsOfOneMeaningHaveOneAddressInTablesThreeAndFour() {
    var addresses = new HashMap<String, String>();
    Reports.cells(OF_2019).forEach(cell -> addresses.put(cell.ref().id(), cell.ref().label()));
    for (var cell : Reports.cells(OF_2021)) {
      if (cell.ref().section() != Section.DISCLOSURE) {
        assertEquals(
            addresses.getOrDefault(cell.ref().id(), cell.ref().label()), cell.ref().label());
      }
    }
  }

  @Test
  void noTwoCellsHaveOneAddress() {
    for (var statute : Statute.all()) {
      var labels = new HashSet<String>();
      for (var cell : Reports.cells(statute.edition())) {
        assertTrue(labels.add(cell.ref().label()), cell.ref().label());
      }
    }
  }

  @Test
  void addressesReadAsPeopleSayThem() {
    var labels = new HashMap<String, String>();
    Reports.cells(OF_2021).forEach(cell -> labels.put(cell.ref().id(), cell.ref().label()));
    assertEquals("三（五）2.重复申请　自然人", labels.get("t3.declined_repeated.natural_person"));
    assertEquals("三　一、本年新收政府信息公开申请数量　总计", labels.get("t3.received.total"));
    assertEquals("二　规章　本年制发件数", labels.get("t2.regulation_issued"));
    assertEquals("四　复议后起诉　总计", labels.get("t4.after_review.total"));
  }

  @Test
  void aCellStandsUnderTheHeadingsThatItsAddressNames() {
    for (var statute : Statute.all()) {
      for (var table : statute.edition().tables()) {
        table.cells().forEach(cell -> assertStandsUnderItsHeadings(table, cell));
      }
    }
  }

  private static void assertStandsUnderItsHeadings(Table table, Cell cell) {
    var seen = new LinkedHashSet<String>();
    for (var heading : table.headings()) {
      var box = heading.box();
      var above = box.endRow() <= cell.box().row() && overlaps(box, cell.box());
      var beside =
          box.endColumn() <= cell.box().column() && box.covers(cell.box().row(), box.column());
      if (above || beside) {
        seen.add(heading.line());
      }
    }
    var row = cell.ref().row().replaceFirst("^（.）(?=\\d\\.)", "");
    assertTrue(seen.contains(row), cell.ref() + " is not in row " + row + ": " + seen);
    assertTrue(
        seen.stream().anyMatch(line -> line.startsWith(cell.ref().column())),
        cell.ref() + " is not in column " + cell.ref().column() + ": " + seen);
  }

  private static boolean overlaps(Box above, Box below) {
    return above.column() < below.endColumn() && below.column() < above.endColumn();
  }

  @Test
  void everyGridPlaceIsALabelOrACell() {
    for (var statute : Statute.all()) {
      for (var table : statute.edition().tables()) {
        for (int row = 0; row < table.rows(); row++) {
          for (int column = 0; column < table.columns(); column++) {
            int r = row;
            int c = column;
            long labels =
                table.headings().stream().filter(heading -> heading.box().covers(r, c)).count();
            assertEquals(1, labels + table.cellAt(r, c).stream().count());
          }
        }
      }
    }
  }

  @Test
  void onlyTheOddCellsAreNoCounts() {
    assertEquals(Map.of("t2.fee", CellKind.AMOUNT), oddKinds(OF_2021));
    assertEquals(
        Map.of(
            "t2.licence_change", CellKind.CHANGE,
            "t2.other_service_change", CellKind.CHANGE,
            "t2.penalty_change", CellKind.CHANGE,
            "t2.coercion_change", CellKind.CHANGE,
            "t2.fee_change", CellKind.CHANGE,
            "t2.procurement_amount", CellKind.PURCHASE),
        oddKinds(OF_2019));
  }

  private static Map<String, CellKind> oddKinds(Edition edition) {
    var odd = new HashMap<String, CellKind>();
    Reports.cells(edition).stream()
        .filter(cell -> cell.kind() != CellKind.COUNT)
        .forEach(cell -> odd.put(cell.ref().id(), cell.kind()));
    return odd;
  }

  @ParameterizedTest
  @MethodSource("org.nianbao.statute.Statute#all")
  void everyCellHasGuidance(Statute statute) {
    for (var cell : Reports.cells(statute.edition())) {
      assertFalse(cell.guidance().text().isBlank(), cell.ref().id());
      assertTrue(cell.guidance().text().endsWith("。"), cell.guidance().text());
      assertTrue(cell.guidance().text().length() <= 40, "one short sentence: " + cell.guidance());
    }
  }

  /// The form prints one instruction for a row; everything else is our reading and says so.
  @ParameterizedTest
  @MethodSource("org.nianbao.statute.Statute#all")
  void onlyTheFormsOwnWordsPassForTheForms(Statute statute) {
    for (var cell : Reports.cells(statute.edition())) {
      if (cell.guidance().source() == Guidance.Source.FORM) {
        var words = cell.guidance().text().replace("。", "");
        assertTrue(
            statute.edition().tableOf(cell.ref()).headings().stream()
                .anyMatch(heading -> heading.line().contains(words)),
            "not on the form: " + words);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.nianbao.statute.Statute#all")
  void everyRuleSaysWhatItAsksForAndWhatItRestsOn(Statute statute) {
    var requirements = new ArrayList<String>();
    for (var rule : statute.checker().rules()) {
      assertFalse(rule.requirement().isBlank(), rule.id());
      boolean isLaw =
          rule.citation().contains(statute.edition().document())
              || rule.citation().contains("《中华人民共和国政府信息公开条例》");
      boolean isHint = rule.severity() == Severity.WARNING && !rule.citation().isBlank();
      assertTrue(isLaw || isHint, rule.id() + " rests on " + rule.citation());
      requirements.add(rule.requirement());
    }
    assertEquals(
        new HashSet<>(requirements).size(), requirements.size(), "two rules ask for the same");
  }

  private static Set<String> ids(Edition edition) {
    var ids = new HashSet<String>();
    Reports.cells(edition).forEach(cell -> ids.add(cell.ref().id()));
    return ids;
  }

  private static Table table(Edition edition, Section section) {
    return edition.table(section).orElseThrow();
  }

  private static void assertForm(String expected, Edition edition, Section section) {
    var actual =
        table(edition, section).headings().stream()
            .map(heading -> {
              var box = heading.box();
              return "%d,%d %dx%d %s"
                  .formatted(box.row(), box.column(), box.rows(), box.columns(), heading.line());
            })
            .sorted()
            .toList();
    assertEquals(
        String.join("\n", expected.lines().sorted().toList()),
        String.join("\n", actual),
        edition + ", section " + section.numeral());
  }
}
