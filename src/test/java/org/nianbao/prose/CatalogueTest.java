package org.nianbao.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.Reports;
import org.nianbao.statute.Statute;

class CatalogueTest {

  @ParameterizedTest
  @CsvSource({
    "snjz, '上年结转，总计'",
    "SNJZ, '上年结转，总计'",
    "结转下, '结转下年度继续办理，总计'",
    "xs zrr, '本年新收，自然人'",
    "收到申请, 收到申请合计（新收＋结转）",
    "bygk, 不予公开合计",
    "bygk zbl, 不予公开占办理总数",
    "xzfy, '行政复议，总计'",
    "cfsq, '（五）2.重复申请，自然人'",
    "'重复　科研', '（五）2.重复申请，科研机构'",
    "xinshou, '本年新收，总计'",
    "bennianxinshou, '本年新收，总计'",
    "xinsq, '本年新收，其他'",
    "shangnjz, '上年结转，总计'",
    "shnjz, '上年结转，总计'",
    "SHANGNIANJIEZHUAN, '上年结转，总计'",
    "shang'nian, '上年结转，总计'",
    "shangn结转, '上年结转，总计'",
    "xingzhengfuyi, '行政复议，总计'",
    "hangzhengfuyi, '行政复议，总计'",
    "chongfu, '（五）2.重复申请，自然人'",
    "zhongfu, '（五）2.重复申请，自然人'",
    "'chongfu keyan', '（五）2.重复申请，科研机构'",
  })
  void findsByPartOfTheNameAndByPinyin(String query, String first) {
    var found = new Catalogue(Statute.OF_2021.quantities()).find(query);
    assertEquals(first, found.getFirst().name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"qqqq", "xinshouqqqq", "inshou", "新收xx"})
  void findsNothingForNonsense(String query) {
    assertEquals(List.of(), new Catalogue(Statute.OF_2021.quantities()).find(query));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lv", "lu", "l", "fugailv", "fglv", "gailu", "fugailu"})
  void takesVOrUForTheVowelThatNoKeyboardHas(String query) {
    assertTrue(PinyinName.of("覆盖率").matches(query));
  }

  @ParameterizedTest
  @MethodSource("org.nianbao.statute.Statute#all")
  void everyCharacterOfEveryNameHasItsPinyin(Statute statute) {
    for (var quantity : new Catalogue(statute.quantities()).find("")) {
      for (var spellings : PinyinName.of(quantity.name()).spellings()) {
        assertTrue(
            spellings.stream().anyMatch(one -> one.matches("[a-z]+|[0-9]")),
            () -> quantity.name() + ": " + spellings);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.nianbao.statute.Statute#all")
  void everyCellCanBeQuotedAndNoFigureGoesByAnUnknownName(Statute statute) {
    var all = new Catalogue(statute.quantities()).find("");
    assertTrue(all.size() > Reports.cells(statute.edition()).size());
    var totals = Reports.balanced(statute).worked();
    var names = new HashSet<String>();
    for (var quantity : all) {
      assertTrue(quantity.figure().shown(totals).isPresent(), quantity.name());
      assertFalse(statute.quantities().source(quantity.figure()).matches(".*[{}].*"));
      assertTrue(names.add(quantity.name()), quantity.name());
    }
  }
}
