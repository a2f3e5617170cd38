package org.nianbao.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.Reports;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Entry;
import org.nianbao.draft.Totals;
import org.nianbao.file.ArbitraryDrafts;
import org.nianbao.file.Rounds;
import org.nianbao.file.Samples;
import org.nianbao.form.Cell;
import org.nianbao.form.CellRef;
import org.nianbao.form.Table;
import org.nianbao.statute.Statute;

/// The workbook itself, and that reading it gives what was written.
class SheetTest {
  private static final int DRAFTS = Rounds.of(6, 16);

  static List<String> samples() {
    return Samples.names();
  }

  static Stream<Statute> statutes() {
    return Statute.all().stream();
  }

  /// A draft with the same cover and nothing in its cells.
  private static Draft emptied(Draft draft) {
    return Draft.of(draft.edition(), draft.cover());
  }

  /// The draft with every total that is the sum of its parts following it.
  private static Draft following(Draft draft) {
    var totals = Totals.of(draft);
    var changes = new HashMap<CellRef, Entry>();
    for (var table : draft.edition().tables()) {
      for (var total : table.sums().keySet()) {
        if (totals.sumOf(total).orElseThrow().is(draft.entry(total))) {
          changes.put(total, Entry.BLANK);
        }
      }
    }
    return draft.with(changes);
  }

  private static XSSFWorkbook workbook(Draft draft) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(SheetExport.bytes(draft)));
  }

  private static XSSFSheet sheet(XSSFWorkbook workbook, Table table) {
    return workbook.getSheet(SheetExport.name(table.section()));
  }

  private static XSSFCell cell(XSSFWorkbook workbook, Table table, Cell cell) {
    return sheet(workbook, table).getRow(1 + cell.box().row()).getCell(cell.box().column());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySampleComesBack(String name) throws IOException {
    var draft = Samples.draft(name);
    var bytes = SheetExport.bytes(draft);
    assertEquals(Map.of(), SheetImport.parse(bytes, draft).changes());
    var read = SheetImport.parse(bytes, emptied(draft));
    assertEquals(following(draft).entries(), read.draft().entries());
    assertEquals(List.of(), read.left());
    assertTrue(read.stranger().isEmpty());
  }

  @Test
  void everyDraftComesBack() throws IOException {
    var drafts = new ArbitraryDrafts(new Random(5));
    for (int i = 0; i < DRAFTS; i++) {
      var draft = drafts.next();
      var bytes = SheetExport.bytes(draft);
      assertEquals(Map.of(), SheetImport.parse(bytes, draft).changes(), "draft " + i);
      var read = SheetImport.parse(bytes, emptied(draft));
      assertEquals(following(draft).entries(), read.draft().entries(), "draft " + i);
      assertEquals(List.of(), read.left());
      assertTrue(read.stranger().isEmpty(), "draft " + i + " " + draft.cover());
    }
  }

  @Test
  void formulasComeToTheTotals() throws IOException {
    var drafts = new ArbitraryDrafts(new Random(7));
    for (int i = 0; i < DRAFTS / 2; i++) {
      requireTotals(drafts.next());
    }
    requireTotals(Reports.numbered());
    requireTotals(Reports.blank2021().draft());
  }

  @ParameterizedTest
  @ValueSource(ints = {98, 240, 300})
  void aNoteCountsHoweverFarItStandsFromItsNumber(int blanks) throws IOException {
    var draft = Reports.blank2021().draft();
    var noted = "22" + " ".repeat(blanks) + "（其中修订16件）";
    for (var table : draft.edition().tables()) {
      for (var cell : table.cells()) {
        draft = table.isTotal(cell.ref()) ? draft : draft.typed(cell.ref(), noted);
      }
    }
    requireTotals(draft);
    var read = SheetImport.parse(SheetExport.bytes(draft), emptied(draft));
    assertEquals(draft.entries(), read.draft().entries());
  }

  private static void requireTotals(Draft draft) throws IOException {
    var totals = Totals.of(draft);
    try (var workbook = workbook(draft)) {
      var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      for (var table : draft.edition().tables()) {
        for (var total : table.sums().keySet()) {
          if (totals.follows(total)) {
            var cell = cell(workbook, table, table.cell(total));
            assertEquals(CellType.FORMULA, cell.getCellType(), total.label());
            var cached = cell.getRawValue();
            var value = evaluator.evaluate(cell);
            assertTrue(cell.getCellFormula().length() <= 8192, "Excel takes no longer formula");
            requireTotal(totals, table.cell(total), value, cell.getCellFormula());
            requireTotal(totals, table.cell(total), cached);
          }
        }
      }
    }
  }

  private static void requireTotal(Totals totals, Cell total, CellValue value, String formula) {
    requireTotal(
        totals,
        total,
        value.getCellType() == CellType.NUMERIC
            ? BigDecimal.valueOf(value.getNumberValue()).toPlainString()
            : value.getStringValue() + (value.getCellType() == CellType.STRING ? "" : formula));
  }

  private static void requireTotal(Totals totals, Cell total, String says) {
    var shown = totals.shown(total.ref());
    if (shown.isEmpty() || says.isEmpty()) {
      assertEquals(shown, says, total.ref().label());
    } else {
      assertEquals(
          0, new BigDecimal(shown).compareTo(new BigDecimal(says)), total.ref().label() + says);
    }
  }

  @Test
  void blankIsNeverZero() throws IOException {
    var report = Reports.blank2021().typed("t3.received.natural_person", "0");
    try (var workbook = workbook(report.draft())) {
      var sheet = workbook.getSheet("三 申请办理");
      assertEquals("0.0", sheet.getRow(4).getCell(3).getRawValue());
      assertEquals(CellType.BLANK, sheet.getRow(4).getCell(4).getCellType());
      assertEquals(
          "SUM(D7:D27)",
          sheet
              .getRow(27)
              .getCell(3)
              .getCellFormula()
              .replaceAll(".*,", "")
              .replaceAll("\\)\\)$", ")"));
      assertEquals("", sheet.getRow(27).getCell(3).getStringCellValue());
    }
  }

  @Test
  void aTotalFilledInByHandIsANumberOnlyIfItDiffersFromItsSum() throws IOException {
    var draft = Reports.balanced().typed("t3.granted.total", "999").draft();
    try (var workbook = workbook(draft)) {
      var sheet = workbook.getSheet("三 申请办理");
      assertEquals(CellType.NUMERIC, sheet.getRow(6).getCell(9).getCellType());
      assertEquals(CellType.FORMULA, sheet.getRow(4).getCell(9).getCellType());
    }
    var written = SheetExport.bytes(draft);
    assertEquals(Map.of(), SheetImport.parse(written, draft).changes());
  }

  @Test
  void textIsNeverAFormula() throws IOException {
    var report =
        Reports.blank2021()
            .typed("t3.received.natural_person", "=1+1")
            .typed("t3.received.business", "@SUM(A1)")
            .typed("t3.received.research", "-cmd")
            .typed("t3.received.other", "+无");
    try (var workbook = workbook(report.draft())) {
      for (int column : new int[] {3, 4, 5, 8}) {
        var cell = workbook.getSheet("三 申请办理").getRow(4).getCell(column);
        assertEquals(CellType.STRING, cell.getCellType());
        assertTrue(cell.getCellStyle().getQuotePrefixed());
      }
    }
  }

  @Test
  void noDigitIsLost() throws IOException {
    var report =
        Reports.blank2021()
            .typed("t2.fee", "999999999999.123456")
            .typed("t3.received.natural_person", "999999999999")
            .typed("t3.received.business", "123456789012345678");
    try (var workbook = workbook(report.draft())) {
      assertEquals(
          "999999999999.123456",
          workbook.getSheet("二 主动公开").getRow(14).getCell(1).getStringCellValue());
      var received = workbook.getSheet("三 申请办理").getRow(4);
      assertEquals("0", received.getCell(3).getCellStyle().getDataFormatString());
      assertEquals("123456789012345678", received.getCell(4).getStringCellValue());
    }
    var amount = Reports.blank2021().typed("t2.fee", "28.50");
    try (var workbook = workbook(amount.draft())) {
      var fee = workbook.getSheet("二 主动公开").getRow(14).getCell(1);
      assertEquals(28.5, fee.getNumericCellValue());
      assertEquals("0.00####", fee.getCellStyle().getDataFormatString());
    }
  }

  @Test
  void aTextLongerThanExcelTakesStaysWhole() throws IOException {
    var long_ = "长".repeat(40_000);
    var report = Reports.blank2021().typed("t3.received.natural_person", long_);
    var read = SheetImport.parse(SheetExport.bytes(report.draft()), report.draft());
    assertEquals(report.draft(), read.draft());
    assertTrue(read.changes().isEmpty());
  }

  @Test
  void aUnitLongerThanExcelTakesHindersNoFigure() throws IOException {
    var numbered = Reports.numbered();
    var unit = new StringBuilder();
    new Random(3).ints(40_000, '一', '龥').forEach(unit::appendCodePoint);
    var draft = numbered.withCover(numbered.cover().withUnit(unit.toString()));
    var read = SheetImport.parse(SheetExport.bytes(draft), emptied(draft));
    assertEquals(draft.entries(), read.draft().entries());
    assertEquals(List.of(), read.left());
    assertTrue(read.stranger().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("statutes")
  void labelsAreLockedAndCellsAreNot(Statute statute) throws IOException {
    var draft = Reports.blank(statute).draft();
    try (var workbook = workbook(draft)) {
      for (var table : draft.edition().tables()) {
        var sheet = sheet(workbook, table);
        assertTrue(sheet.getProtect());
        assertFalse(sheet.isSheetLocked() && sheet.validateSheetPassword("x"));
        for (var heading : table.headings()) {
          var cell = sheet.getRow(1 + heading.box().row()).getCell(heading.box().column());
          assertEquals(heading.text(), cell.getStringCellValue());
          assertTrue(cell.getCellStyle().getLocked());
        }
        for (var cell : table.cells()) {
          assertFalse(cell(workbook, table, cell).getCellStyle().getLocked(), cell.ref().label());
        }
        assertTrue(sheet.getFitToPage());
        assertEquals(table.headColumns(), sheet.getPaneInformation().getVerticalSplitPosition());
      }
      assertEquals(
          "$1:$4",
          workbook.getSheet("三 申请办理").getRepeatingRows() == null
              ? ""
              : "$"
                  + (1 + workbook.getSheet("三 申请办理").getRepeatingRows().getFirstRow())
                  + ":$"
                  + (1 + workbook.getSheet("三 申请办理").getRepeatingRows().getLastRow()));
    }
  }

  @ParameterizedTest
  @MethodSource("statutes")
  void everyCellWarnsAndExplainsItself(Statute statute) throws IOException {
    var draft = Reports.blank(statute).draft();
    try (var workbook = workbook(draft)) {
      for (var table : draft.edition().tables()) {
        var validations = sheet(workbook, table).getDataValidations();
        for (var cell : table.cells()) {
          var its =
              validations.stream()
                  .filter(one ->
                      Arrays.stream(one.getRegions().getCellRangeAddresses())
                          .anyMatch(
                              range -> range.isInRange(1 + cell.box().row(), cell.box().column())))
                  .toList();
          assertEquals(1, its.size(), cell.ref().label());
          assertEquals(
              ErrorStyle.WARNING, its.getFirst().getErrorStyle() == 1 ? ErrorStyle.WARNING : -1);
          assertTrue(its.getFirst().getPromptBoxText().contains(cell.guidance().text()));
        }
      }
    }
  }

  @Test
  void sameDraftSameBytes() throws IOException {
    var first = SheetExport.bytes(Samples.draft("pingluo-2024"));
    var zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertArrayEquals(first, SheetExport.bytes(Samples.draft("pingluo-2024")));
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void theFileNamesNoOneAndNoTime() throws IOException {
    var all = new StringBuilder();
    var zip = new ZipInputStream(new ByteArrayInputStream(SheetExport.bytes(Reports.numbered())));
    for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
      if (part.getName().startsWith("docProps/")) {
        all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    assertTrue(all.toString().contains(">Nianbao</dc:creator>"), all.toString());
    assertFalse(all.toString().contains("POI"), all.toString());
    assertFalse(all.toString().contains("dcterms:"), all.toString());
  }

  @Test
  void aWrittenEntryIsReadAsItself() {
    for (var text : List.of("+4", "-3", "+0", "−3", "0", "00012", "1,234", "３５")) {
      for (var statute : Statute.all()) {
        for (var cell : Reports.cells(statute.edition())) {
          var entry = Entry.parse(cell.kind(), text);
          if (StoredEntry.of(cell.kind(), entry)
              instanceof StoredEntry.Number(var value, var format)) {
            var said = NumberFormat.of(format).number(value.doubleValue());
            assertEquals(
                entry,
                Entry.parse(cell.kind(), assertInstanceOf(ShownValue.Number.class, said).text()));
          }
        }
      }
    }
  }
}
