package org.nianbao.statute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.Reports;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Prose;
import org.nianbao.form.Section;

class PrefaceTest {

  @ParameterizedTest
  @CsvSource({
    "2019, 国办公开办函〔2019〕60号",
    "2020, 国办公开办函〔2019〕60号",
    "2021, 国办公开办函〔2021〕30号",
    "2025, 国办公开办函〔2021〕30号"
  })
  void namesWhoReportsOnWhatBasisAndForWhichPeriod(int year, String document) {
    var statute = Statute.forYear(year).orElseThrow();
    var preface = statute.preface(Cover.of(Reports.UNIT, year)).text();
    for (var words :
        List.of(
            Reports.UNIT,
            "《中华人民共和国政府信息公开条例》",
            "（" + document + "）",
            year + "年1月1日至" + year + "年12月31日")) {
      assertTrue(preface.contains(words), () -> words + " / " + preface);
    }
  }

  @ParameterizedTest
  @CsvSource({"2019", "2020", "2021", "2025"})
  void theProgramItselfFindsNothingWrongWithIt(int year) {
    var statute = Statute.forYear(year).orElseThrow();
    var filled = Reports.balanced(statute).draft();
    var before =
        filled.withCover(filled.cover().withYear(year)).with(Section.OVERVIEW, Prose.of("正文。"));
    var after = before.with(Section.COVER, statute.preface(before.cover()));
    assertEquals(Statute.findings(before).list(), Statute.findings(after).list());
    assertEquals(
        List.of(),
        Statute.findings(after).list().stream()
            .filter(one -> one.rule().id().equals("figures.quoted"))
            .toList());
  }

  @Test
  void aUnitBrokenOverLinesIsNamedInOne() {
    var preface = Statute.OF_2021.preface(Cover.of("青川县\n水务局", 2024));
    assertEquals(1, preface.paragraphs().size());
    assertTrue(preface.text().contains("青川县水务局编制了2024年"), preface::text);
  }
}
