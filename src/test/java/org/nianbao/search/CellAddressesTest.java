package org.nianbao.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.Reports;
import org.nianbao.form.CellRef;
import org.nianbao.form.Edition;
import org.nianbao.statute.Statute;
import org.nianbao.statute.TableThree;
import org.nianbao.statute.TableThree.Applicant;
import org.nianbao.statute.TableThree.Row;

/// A typed address leads to the cell that a person means by it.
class CellAddressesTest {
  private static final Edition FORM = Statute.OF_2021.edition();
  private static final CellRef CURRENT = TableThree.ref(Row.GRANTED, Applicant.RESEARCH);

  private static List<String> find(String typed) {
    return CellAddresses.find(FORM, CURRENT, typed).stream().map(CellRef::id).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "三 4 自然人, t3.carried_forward.natural_person",
    "三　４　自然人, t3.carried_forward.natural_person",
    "三、四、自然人, t3.carried_forward.natural_person",
    "3（五）2 自然人, t3.declined_repeated.natural_person",
    "三（五）2.重复申请　自然人, t3.declined_repeated.natural_person",
    "三五2自然人, t3.declined_repeated.natural_person",
    "五2 其他, t3.declined_repeated.other",
    "(六)3, t3.otherwise_other.research",
    "表三 （七） 总计, t3.total.total",
    "自然人 重复, t3.declined_repeated.natural_person",
    "三安全一稳定 总计, t3.refused_safety.total",
    "二 规章 现行, t2.regulation_in_force",
    "许可, t2.licence",
    "四 行政复议 维持, t4.review.upheld",
    "表四 直接起诉 总计, t4.direct.total",
  })
  void anAddressNamesOneCell(String typed, String cell) {
    assertEquals(List.of(cell), find(typed));
  }

  @Test
  void anAddressWithoutAColumnMeansTheCurrentOne() {
    assertEquals(List.of("t3.received.research"), find("三 一"));
    assertEquals(List.of("t2.penalty"), find("行政处罚"));
  }

  @Test
  void anUnclearAddressNamesAllThatItMayMean() {
    assertEquals(
        List.of("t4.review.total", "t4.direct.total", "t4.after_review.total"), find("四 复议 总计"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "  ", "九", "三（九）", "没有这一格", "三 4 社会组织", "。。。", "99999999999", "三 123"})
  void whatNamesNothingFindsNothing(String typed) {
    assertEquals(List.of(), find(typed));
  }

  @ParameterizedTest
  @MethodSource("org.nianbao.statute.Statute#all")
  void everyCellIsFoundByItsOwnName(Statute statute) {
    for (var cell : Reports.cells(statute.edition())) {
      var found = CellAddresses.find(statute.edition(), CURRENT, cell.ref().label());
      assertEquals(List.of(cell.ref()), found, cell.ref().label());
      assertTrue(statute.edition().tableOf(cell.ref()).cells().contains(cell));
    }
  }
}
