package org.nianbao.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.Reports;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Totals;
import org.nianbao.file.ContentTrouble;
import org.nianbao.file.Samples;
import org.nianbao.file.Trouble;
import org.nianbao.form.Box;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.pdf.Offices;
import org.nianbao.statute.Statute;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/// Workbooks as they come back: filled in, changed, saved by other programs, damaged.
class SheetImportTest {
  private static final String THREE = "三 申请办理";
  private static final Draft NUMBERED = Reports.numbered();

  @TempDir private Path folder;

  /// What somebody does to a workbook.
  private interface Change {
    void to(XSSFWorkbook workbook);
  }

  private static byte[] changed(Draft draft, Change change) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(SheetExport.bytes(draft)))) {
      change.to(workbook);
      workbook.write(out);
    }
    return out.toByteArray();
  }

  private static SheetImport read(Change change) throws IOException {
    return SheetImport.parse(changed(NUMBERED, change), NUMBERED);
  }

  private static XSSFSheet three(XSSFWorkbook workbook) {
    return workbook.getSheet(THREE);
  }

  /// 一、本年新收 in the column with the number, 0 being 自然人 and 6 总计.
  private static XSSFCell received(XSSFWorkbook workbook, int column) {
    return three(workbook).getRow(4).getCell(3 + column);
  }

  private static Map<String, String> changes(SheetImport read) {
    return read.changes().entrySet().stream()
        .collect(
            Collectors.toMap(change -> change.getKey().id(), change -> change.getValue().text()));
  }

  @Test
  void whatAColleagueTypesArrives() throws IOException {
    var read =
        read(workbook -> {
          received(workbook, 0).setCellValue(12);
          received(workbook, 1).setCellValue("1,234");
          received(workbook, 2).setCellValue(" ３５ ");
          received(workbook, 3).setCellValue("22（其中修订16件）");
          received(workbook, 4).setCellValue("无");
          received(workbook, 5).setBlank();
        });
    assertEquals(
        Map.of(
            "t3.received.natural_person", "12",
            "t3.received.business", "1234",
            "t3.received.research", "35",
            "t3.received.public_welfare", "22（其中修订16件）",
            "t3.received.legal_service", "无",
            "t3.received.other", ""),
        changes(read));
    assertEquals(List.of(), read.left());
    assertEquals(1, read.cleared());
    assertTrue(read.lines().getFirst().endsWith("自然人：37 → 12".replace("37", before(0))));
  }

  private static String before(int column) {
    var cells = NUMBERED.edition().tables().get(1).cells();
    return NUMBERED.entry(cells.get(column).ref()).text();
  }

  @Test
  void formatsShowWhatIsTyped() throws IOException {
    var read =
        read(workbook -> {
          format(received(workbook, 0), "0.00%", 0.25);
          format(received(workbook, 1), "#,##0.00_ ", 5);
          format(received(workbook, 2), "General", 0.1 + 0.2);
          format(workbook.getSheet("二 主动公开").getRow(14).getCell(1), "0.00", 28.5);
        });
    assertEquals(
        Map.of(
            "t3.received.business", "5",
            "t3.received.research", "0.3",
            "t2.fee", "28.50"),
        changes(read));
    assertEquals(1, read.left().size());
    assertTrue(read.left().getFirst().contains("“25.00%”，单位和这一格不同"), read.left()::toString);
  }

  private static void format(XSSFCell cell, String format, double value) {
    var workbook = cell.getSheet().getWorkbook();
    var style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
    cell.setCellValue(value);
  }

  /// What is stored is 284885.64 元; what shows is 28.5, the 万元 that the form asks for.
  @Test
  void aScaledNumberIsReadAsItShows() throws IOException {
    for (var format : List.of("0!.0,", "0\\.0,", "0!.0,\"万元\"", "0!.0000")) {
      var read = read(workbook -> format(fee(workbook), format, 284_885.64));
      assertEquals(Map.of("t2.fee", "28.488564"), changes(read), format);
    }
    for (var format : List.of("#,##0.00\"元\"", "¥#,##0.00", ";;;", "# ?/?", "[DBNum2]0")) {
      var read = read(workbook -> format(fee(workbook), format, 284_885.64));
      assertEquals(Map.of(), changes(read), format);
      assertEquals(1, read.left().size(), format);
      assertTrue(read.left().getFirst().contains("284885.64"), read.left()::toString);
    }
  }

  private static XSSFCell fee(XSSFWorkbook workbook) {
    return workbook.getSheet("二 主动公开").getRow(14).getCell(1);
  }

  /// A dash that the format shows for zero is zero; one that was typed is none.
  @Test
  void anAccountingDashIsZeroOnlyWhereTheFormatSaysSo() throws IOException {
    var accounting = "_(* #,##0_);_(* (#,##0);_(* \"-\"_);_(@_)";
    var read =
        read(workbook -> {
          format(received(workbook, 0), accounting, 0);
          format(received(workbook, 1), accounting, 12);
          received(workbook, 2).setCellValue("-");
          format(received(workbook, 3), accounting, 1);
          received(workbook, 3).setBlank();
          format(received(workbook, 4), "0;-0;", 0);
        });
    assertEquals(
        Map.of(
            "t3.received.natural_person", "0",
            "t3.received.business", "12",
            "t3.received.research", "-",
            "t3.received.public_welfare", ""),
        changes(read));
    assertTrue(read.left().getFirst().contains("不显示的“0”"), read.left()::toString);
    var hidden =
        read(workbook -> {
          three(workbook).setDisplayZeros(false);
          received(workbook, 0).setCellValue(0);
        });
    assertEquals(Map.of(), changes(hidden));
    assertTrue(hidden.left().getFirst().contains("不显示的“0”"), hidden.left()::toString);
  }

  @Test
  void changesAndAmountsOf2019AreReadAsMeant() throws IOException {
    var draft = Reports.blank2019().draft();
    var table = draft.edition().table(Section.DISCLOSURE).orElseThrow();
    var layoutOf = List.of("licence_change", "other_service_change", "penalty_change");
    var typed = List.of("增10", "减4\u00A0", "−0");
    var read =
        SheetImport.parse(
            changed(
                draft,
                workbook -> {
                  for (int i = 0; i < typed.size(); i++) {
                    place(workbook, table.cell(ref(draft, layoutOf.get(i))).box())
                        .setCellValue(typed.get(i));
                  }
                  format(
                      place(workbook, table.cell(ref(draft, "coercion_change")).box()),
                      "\"增\"0;\"减\"0;0",
                      -5);
                  format(
                      place(workbook, table.cell(ref(draft, "procurement_amount")).box()),
                      "0.0",
                      12);
                }),
            draft);
    assertEquals(
        Map.of(
            "t2.licence_change", "+10",
            "t2.other_service_change", "-4",
            "t2.penalty_change", "0",
            "t2.coercion_change", "-5",
            "t2.procurement_amount", "12.0"),
        changes(read));
    assertEquals(List.of(), read.left());
  }

  private static CellRef ref(Draft draft, String figure) {
    return draft.edition().cell("t2." + figure).orElseThrow().ref();
  }

  private static XSSFCell place(XSSFWorkbook workbook, Box box) {
    var row = workbook.getSheet("二 主动公开").getRow(SheetTable.FIRST.getRow() + box.row());
    return row.getCell(SheetTable.FIRST.getColumn() + box.column());
  }

  @Test
  void whatNobodySeesHidesNoNumber() throws IOException {
    var read =
        read(workbook -> {
          received(workbook, 0).setCellValue("460\u00A0");
          received(workbook, 1).setCellValue("\u200B461");
          received(workbook, 2).setCellValue("\uFEFF462\u00AD");
          received(workbook, 3).setCellValue("\u00A0\u200B");
        });
    assertEquals(
        Map.of(
            "t3.received.natural_person", "460",
            "t3.received.business", "461",
            "t3.received.research", "462",
            "t3.received.public_welfare", ""),
        changes(read));
  }

  @Test
  void whatDoesNotShowIsNotReadAndSaid() throws IOException {
    List<Change> hidings =
        List.of(
            workbook -> three(workbook).getRow(4).setZeroHeight(true),
            workbook -> three(workbook).getRow(4).setHeight((short) 0),
            workbook -> three(workbook).getRow(4).getCTRow().setHt(0),
            workbook -> three(workbook).setColumnHidden(3, true),
            workbook -> three(workbook).setColumnWidth(3, 0),
            workbook -> {
              three(workbook).groupRow(4, 4);
              three(workbook).setRowGroupCollapsed(4, true);
            },
            workbook -> {
              three(workbook).groupColumn(3, 3);
              three(workbook).setColumnGroupCollapsed(3, true);
            });
    for (var hiding : hidings) {
      var read =
          read(workbook -> {
            received(workbook, 0).setCellValue(612);
            hiding.to(workbook);
          });
      assertEquals(Map.of(), changes(read));
      var left = String.join("\n", read.left());
      assertTrue(left.contains("（三 申请办理，D5）里是隐藏的“612”，没有读，稿里这一格没有动"), left);
    }
  }

  /// A row that was hidden while its cells were blank says nothing about the draft.
  @Test
  void aHiddenBlankCellBlanksNothing() throws IOException {
    var read =
        read(workbook -> {
          received(workbook, 0).setBlank();
          received(workbook, 1).setCellValue(613);
          three(workbook).setColumnHidden(3, true);
        });
    assertEquals(Map.of("t3.received.business", "613"), changes(read));
    assertEquals(0, read.cleared());
    assertFalse(String.join("\n", read.left()).contains("D5"));
  }

  @Test
  void aMergedCellShowsAsLongAsAPartOfItDoes() throws IOException {
    var read =
        read(workbook -> {
          received(workbook, 0).setCellValue(612);
          three(workbook).addMergedRegion(new CellRangeAddress(4, 4, 3, 4));
          three(workbook).setColumnHidden(3, true);
        });
    assertEquals("612", changes(read).get("t3.received.natural_person"));
  }

  /// Which of the two is meant, nobody can tell.
  @Test
  void aCellOrRowThatTheFileHoldsTwiceIsRefused() throws IOException {
    var cell = refusal(doubled("<c r=\"D5\".*?(?:/>|</c>)"));
    assertTrue(cell.contains("“三 申请办理”表上，文件里D5写了两次"), cell);
    var figure = refusal(doubled("<c r=\"E8\".*?(?:/>|</c>)"));
    assertTrue(figure.contains("文件里E8写了两次"), figure);
    var row = refusal(doubled("<row r=\"5\".*?</row>"));
    assertTrue(row.contains("文件里第 5 行写了两次"), row);
  }

  /// A workbook whose second table has an element twice.
  private static byte[] doubled(String element) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var from = new ZipInputStream(new ByteArrayInputStream(SheetExport.bytes(NUMBERED)));
        var zip = new ZipOutputStream(out)) {
      for (var part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(part.getName()));
        var bytes = from.readAllBytes();
        zip.write(
            part.getName().endsWith("/sheet2.xml")
                ? new String(bytes, UTF_8).replaceFirst(element, "$0$0").getBytes(UTF_8)
                : bytes);
      }
    }
    return out.toByteArray();
  }

  @Test
  void aHiddenSheetIsNotReadAndSaid() throws IOException {
    for (var visibility : List.of(SheetVisibility.HIDDEN, SheetVisibility.VERY_HIDDEN)) {
      var read =
          read(workbook -> {
            received(workbook, 0).setCellValue(612);
            workbook.setSheetVisibility(workbook.getSheetIndex(THREE), visibility);
          });
      assertEquals(Map.of(), changes(read));
      assertEquals(
          List.of("没有“" + THREE + "”这张表，稿里这张表没有动", "“" + THREE + "”这张表是隐藏的，没有读"), read.left());
    }
    var copied =
        read(workbook -> {
          received(workbook, 0).setCellValue(612);
          var copy = workbook.cloneSheet(workbook.getSheetIndex(THREE), "去年");
          copy.getRow(4).getCell(3).setCellValue(7);
          workbook.setSheetVisibility(workbook.getSheetIndex(copy), SheetVisibility.HIDDEN);
        });
    assertEquals(Map.of("t3.received.natural_person", "612"), changes(copied));
    assertEquals(List.of("“去年”这张表是隐藏的，没有读"), copied.left());
  }

  @Test
  void whatIsStruckThroughOrRaisedIsNoPartOfANumber() throws IOException {
    var read =
        read(workbook -> {
          var struck = workbook.createFont();
          struck.setStrikeout(true);
          var raised = workbook.createFont();
          raised.setTypeOffset(Font.SS_SUPER);
          received(workbook, 0).setCellValue(rich("3", struck, "460"));
          var noted = new XSSFRichTextString();
          noted.append("58");
          noted.append("1", raised);
          received(workbook, 1).setCellValue(noted);
          received(workbook, 2).setCellValue(rich("7", struck, ""));
          var style = workbook.createCellStyle();
          style.setFont(struck);
          received(workbook, 3).setCellValue(8);
          received(workbook, 3).setCellStyle(style);
          received(workbook, 4).setCellValue("9");
          received(workbook, 4).setCellStyle(style);
          received(workbook, 5).setCellValue(rich("12", raised, ""));
        });
    assertEquals(
        Map.of(
            "t3.received.natural_person", "460",
            "t3.received.business", "58",
            "t3.received.other", "12"),
        changes(read));
    var left = String.join("\n", read.left());
    for (var what : List.of("划掉的“3”", "上下标“1”", "划掉的“7”", "划掉的“8”", "划掉的“9”")) {
      assertTrue(left.contains(what), left);
    }
    assertEquals(5, read.left().size());
  }

  /// A text in a font, and some more in the cell's own.
  private static XSSFRichTextString rich(String set, XSSFFont font, String plain) {
    var text = new XSSFRichTextString();
    text.append(set, font);
    if (!plain.isEmpty()) {
      text.append(plain);
    }
    return text;
  }

  @Test
  void aCellWhoseTextIsMissingIsNotBlank() throws IOException {
    var read =
        read(workbook -> {
          received(workbook, 0).setCellValue("12");
          received(workbook, 0).getCTCell().unsetV();
          received(workbook, 1).setCellValue("13");
          received(workbook, 1).getCTCell().setV("99999");
          received(workbook, 2).setCellValue("14");
          received(workbook, 2).getCTCell().setV("-1");
          received(workbook, 3).setCellValue("15");
          received(workbook, 3).getCTCell().setV("x");
          received(workbook, 4).getCTCell().setT(STCellType.INLINE_STR);
          received(workbook, 4).getCTCell().unsetV();
          received(workbook, 5).setCellValue(3);
          received(workbook, 5).getCTCell().setV("");
        });
    assertEquals(Map.of(), changes(read));
    assertEquals(6, read.left().size(), read.left()::toString);
    for (var sentence : read.left()) {
      assertTrue(sentence.contains("里是表格文件里丢失了的内容，没有读"), sentence);
    }
  }

  @Test
  void whatIsNoFigureIsSaidAndLeavesTheCellAlone() throws IOException {
    var read =
        read(workbook -> {
          format(received(workbook, 0), "yyyy-mm-dd", 45_000);
          received(workbook, 1).setCellValue(true);
          received(workbook, 2).setCellErrorValue((byte) 0x17);
          received(workbook, 3).setCellFormula("1+1");
          received(workbook, 4).setCellValue(1e200);
          received(workbook, 3).getCTCell().unsetV();
          received(workbook, 5).setCellFormula("1+2");
          received(workbook, 5).getCTCell().setV("");
        });
    assertEquals(Map.of(), changes(read));
    var left = String.join("\n", read.left());
    for (var what : List.of("日期", "逻辑值 TRUE", "#REF!", "还没有算出结果", "大得不像")) {
      assertTrue(left.contains(what), left);
    }
    assertTrue(left.contains("三 申请办理，D5"), left);
    assertTrue(left.contains("三 申请办理，I5"), left);
  }

  @Test
  void aFormulaThatStandsFollowsWhateverItLastCameTo() throws IOException {
    var read =
        read(workbook -> {
          received(workbook, 0).setCellValue(999);
          received(workbook, 6).setCellFormula("SUM($D$5 : I5)");
          received(workbook, 6).setCellValue(3);
        });
    assertEquals(Map.of("t3.received.natural_person", "999"), changes(read));
  }

  @Test
  void aTotalFilledInByHandFollowsOnceAColleagueChangesAPart() throws IOException {
    var stated = Reports.balanced().draft();
    var read =
        SheetImport.parse(
            changed(stated, workbook -> received(workbook, 0).setCellValue(999)), stated);
    assertEquals("999", changes(read).get("t3.received.natural_person"));
    assertEquals("", changes(read).get("t3.received.total"));
    assertEquals(2, changes(read).size());
    assertEquals(0, read.cleared());
  }

  @Test
  void aNumberOverATotalIsFilledInByHand() throws IOException {
    var total = NUMBERED.edition().cell("t3.received.total").orElseThrow().ref();
    var sum = Totals.of(NUMBERED).shown(total);
    var same = read(workbook -> constant(received(workbook, 6), Double.parseDouble(sum)));
    assertEquals(Map.of("t3.received.total", sum), changes(same));
    var formulas =
        read(workbook -> {
          formula(received(workbook, 6), "D5+E5+F5+G5+H5+I5", Double.parseDouble(sum));
          formula(three(workbook).getRow(5).getCell(9), "SUM(D6:H6)", 7);
          formula(three(workbook).getRow(6).getCell(9), "SUM(D7:I7)+1", 8);
        });
    assertEquals(Map.of("t3.carried_over.total", "7", "t3.granted.total", "8"), changes(formulas));
  }

  private static void constant(XSSFCell cell, double value) {
    cell.removeFormula();
    cell.setCellValue(value);
  }

  private static void formula(XSSFCell cell, String formula, double value) {
    cell.setCellFormula(formula);
    cell.setCellValue(value);
  }

  @Test
  void tablesAreFoundWhereverTheyHaveMoved() throws IOException {
    var read =
        read(workbook -> {
          three(workbook).shiftRows(8, three(workbook).getLastRowNum(), 2);
          workbook.setSheetOrder(THREE, 0);
          workbook.setSheetName(0, "表三");
          three4(workbook).shiftRows(0, three4(workbook).getLastRowNum(), 3);
        });
    assertEquals(Map.of(), changes(read));
    assertEquals(List.of(), read.left());
  }

  private static XSSFSheet three4(XSSFWorkbook workbook) {
    return workbook.getSheet("四 复议诉讼");
  }

  @Test
  void aRowTypedAsTextIsReadNotTheNumbersBelowIt() throws IOException {
    var form = NUMBERED.edition().table(Section.DISPUTES).orElseThrow();
    var read =
        read(workbook -> {
          var figures = three4(workbook).getRow(form.headRows() + 1);
          var below = three4(workbook).createRow(figures.getRowNum() + 2);
          for (int column = 0; column < form.columns(); column++) {
            figures.createCell(column).setCellValue("5");
            below.createCell(column).setCellValue(77);
          }
        });
    assertEquals(Set.of("5"), Set.copyOf(changes(read).values()));
    assertEquals(form.columns(), changes(read).size());
    assertTrue(read.left().getFirst().startsWith("“77”（四 复议诉讼，A"), read.left()::toString);
  }

  @Test
  void nothingBesideTheTablesIsDroppedSilently() throws IOException {
    var read =
        read(workbook -> {
          three(workbook).getRow(5).createCell(12).setCellValue("请核对这一行");
          workbook.createSheet("草稿").createRow(0).createCell(0).setCellValue(1);
          workbook.removeSheetAt(workbook.getSheetIndex("二 主动公开"));
          var at = workbook.getCreationHelper().createClientAnchor();
          received(workbook, 0)
              .setCellComment(three(workbook).createDrawingPatriarch().createCellComment(at));
          received(workbook, 0)
              .getCellComment()
              .setString(workbook.getCreationHelper().createRichTextString("去年是 3"));
        });
    assertEquals(Map.of(), changes(read));
    assertEquals(
        List.of(
            "没有“二 主动公开”这张表，稿里这张表没有动",
            "“请核对这一行”（三 申请办理，M6）不在表格的格里，没有读",
            "批注“去年是 3”（三 申请办理，D5）没有读",
            "“草稿”不是年报的表，没有读"),
        read.left());
  }

  @Test
  void aMissingLabelRefusesTheWorkbook() {
    var refused =
        assertThrows(
            ContentTrouble.class,
            () -> read(workbook -> three(workbook).getRow(6).getCell(1).setCellValue("全部公开")));
    assertEquals("的“三 申请办理”表上没有找到“（一）予以公开”，不知道各格是哪一项，没有读；请恢复表上的文字和顺序，再读入。", refused.getMessage());
    assertThrows(
        ContentTrouble.class,
        () ->
            read(workbook -> {
              var row = three(workbook).getRow(7);
              var other = three(workbook).getRow(6);
              row.getCell(1).setCellValue("（一）予以公开");
              other.getCell(1).setCellValue("（二）部分公开（区分处理的，只计这一情形，不计其他情形）");
            }));
  }

  /// A second row, column or sheet of the same name: which of them holds the figures?
  @Test
  void whatClaimsThePlaceOfAnotherRefusesTheWorkbook() {
    for (var at : Colleagues.Row.values()) {
      var twice = refused(workbook -> Colleagues.secondRow(workbook, at));
      assertTrue(twice.startsWith("的“二 主动公开”表上，“行政许可”有 2 处（A"), twice);
    }
    var below = refused(workbook -> row(three(workbook), 40, 1, "（一） 予以公开"));
    assertTrue(below.contains("“（一）予以公开”有 2 处（B") && below.contains("、B41）"), below);
    var top = refused(workbook -> three(workbook).getRow(0).createCell(2).setCellValue("3.其他"));
    assertTrue(top.contains("“3.其他”有 ") && top.contains("（C1、"), top);
    var beside = refused(workbook -> three(workbook).getRow(3).createCell(11).setCellValue("商业企业"));
    assertTrue(beside.contains("“商业企业”有 2 处（"), beside);
    var headings =
        refused(workbook -> {
          var sheet = three4(workbook);
          for (int i = 0; i < 4; i++) {
            sheet.copyRows(List.of(sheet.getRow(1 + i)), 20 + i, new CellCopyPolicy());
          }
        });
    assertTrue(headings.startsWith("的“四 复议诉讼”表上"), headings);
    var copy = refused(workbook -> workbook.cloneSheet(workbook.getSheetIndex(THREE), "三 旧"));
    assertTrue(copy.contains("“三 申请办理”、“三 旧”"), copy);
  }

  private static String refused(Change change) {
    return assertThrows(ContentTrouble.class, () -> read(change)).getMessage();
  }

  private static void row(XSSFSheet sheet, int at, int column, String label) {
    var row = sheet.createRow(at);
    row.createCell(column).setCellValue(label);
    row.createCell(column + 2).setCellValue(999);
  }

  @Test
  void anotherUnitYearOrEditionIsSaid() throws IOException {
    var bytes = SheetExport.bytes(NUMBERED);
    var other = NUMBERED.withCover(NUMBERED.cover().withYear(2024).withUnit("另一个局"));
    var sentence = SheetImport.parse(bytes, other).stranger().orElseThrow();
    assertTrue(sentence.contains(NUMBERED.cover().unit()) && sentence.contains("另一个局"), sentence);
    var refused =
        assertThrows(
            ContentTrouble.class,
            () -> SheetImport.parse(bytes, Reports.blank(Statute.OF_2019).draft()));
    assertTrue(refused.getMessage().startsWith("是 2021 年格式的表格，稿子是 2019 年格式"));
    var unmarked =
        read(workbook ->
            workbook
                .getProperties()
                .getCustomProperties()
                .getUnderlyingProperties()
                .setPropertyArray(null));
    assertTrue(unmarked.stranger().isPresent());
    assertEquals(Map.of(), changes(unmarked));
  }

  private static String refusal(byte[] bytes) {
    return assertThrows(ContentTrouble.class, () -> SheetImport.parse(bytes, NUMBERED))
        .getMessage();
  }

  @Test
  void whatIsNoWorkbookIsCalledWhatItIs() throws IOException {
    assertTrue(refusal(new byte[0]).contains("空的"));
    assertTrue(refusal("单位,数量\n甲,3\n".getBytes(UTF_8)).contains("CSV"));
    assertTrue(refusal("<html><table></table></html>".getBytes(UTF_8)).contains("文字文件"));
    assertTrue(refusal(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}).contains("不是"));
    assertTrue(refusal(compound("Workbook")).contains(".xls 格式"));
    assertTrue(refusal(compound("EncryptedPackage")).contains("密码"));
    assertTrue(refusal(zip("word/document.xml", 10)).contains("Word"));
    assertTrue(refusal(zip("content.xml", 10)).contains("另一种"));
    assertTrue(refusal(zip("xl/workbook.bin", 10)).contains("另一种"));
    assertTrue(refusal(zip("a.txt", 10)).contains("不是 Excel"));
    assertTrue(refusal(zip("[Content_Types].xml", 70 << 20)).contains("太大"));
    assertTrue(refusal(emptyParts(1_001)).contains("太大"));
    assertTrue(refusal(emptyParts(900)).contains("不是 Excel"));
    assertTrue(refusal(zip("[Content_Types].xml", 10)).contains("读不出来"));
  }

  /// Somebody's whole year of work, or an attack: refused before it is read.
  @Test
  void whatIsNoThreeTablesIsRefusedByItsSheetsRowsAndColumns() throws IOException {
    var cells = "<c r=\"A1\"/>".repeat(Extent.MOST_COLUMNS);
    assertTrue(refusal(sheet("<row>" + cells + "<c/></row>")).contains("超过 1000 列"));
    var columns = "<col min=\"1\" max=\"1\"/>".repeat(60_000);
    assertTrue(refusal(sheet("<cols>" + columns + "</cols>")).contains("超过 1000 列"));
    assertTrue(refusal(sheet("<row/>".repeat(1_000_000))).contains("超过 20000 行"));
    var sheets = "<workbook>" + "<sheet/>".repeat(5_000) + "</workbook>";
    assertTrue(refusal(part("xl/workbook.xml", sheets)).contains("超过 100 张"));
    var others = "<a>" + "<b/>".repeat(Extent.MOST_ELEMENTS) + "</a>";
    assertTrue(refusal(part("xl/styles.xml", others)).contains("太大"));
    // Within bounds, it is the rest that is missing.
    var full = "<row>" + cells + "</row>";
    assertTrue(refusal(sheet(full.repeat(3) + "<row/>".repeat(10_000))).contains("读不出来"));
  }

  private static byte[] sheet(String rows) throws IOException {
    return part("xl/worksheets/sheet1.xml", "<worksheet>" + rows + "</worksheet>");
  }

  private static byte[] part(String name, String xml) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.putNextEntry(new ZipEntry(name));
      zip.write(xml.getBytes(UTF_8));
    }
    return out.toByteArray();
  }

  /// Long notes shrink to less than a hundredth.
  @Test
  void aWorkbookThatIsPackedTightIsRead() throws IOException {
    var report = new Reports.Report(NUMBERED);
    for (var cell : NUMBERED.edition().tables().get(1).cells().subList(0, 40)) {
      report =
          report.typed(
              cell.ref().id(), cell.ref().hashCode() % 1000 + "（" + "字".repeat(30_000) + "）");
    }
    var draft = report.draft();
    var bytes = SheetExport.bytes(draft);
    assertTrue(bytes.length < 60_000, "packed tight: " + bytes.length);
    var read = SheetImport.parse(bytes, Draft.of(draft.edition(), draft.cover()));
    assertEquals(draft.entries(), read.draft().entries());
    assertEquals(List.of(), read.left());
  }

  @Test
  void aLongListBesideTheTablesIsLetIn() throws IOException {
    var read =
        read(workbook -> {
          var other = workbook.createSheet("台账");
          for (int at = 0; at < 1_000; at++) {
            var row = other.createRow(at);
            for (int column = 0; column < 30; column++) {
              row.createCell(column).setCellValue(at);
            }
          }
        });
    assertEquals(Map.of(), changes(read));
    assertEquals(List.of("“台账”不是年报的表，没有读"), read.left());
  }

  private static byte[] emptyParts(int count) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (int i = 0; i < count; i++) {
        zip.putNextEntry(new ZipEntry("part" + i));
      }
    }
    return out.toByteArray();
  }

  private static byte[] compound(String entry) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
      files.writeFilesystem(out);
    }
    return out.toByteArray();
  }

  private static byte[] zip(String name, int size) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(new byte[size]);
    }
    return out.toByteArray();
  }

  @Test
  void aDamagedWorkbookIsRefusedInOneSentence() throws IOException {
    var whole = SheetExport.bytes(Reports.blank2021().draft());
    for (int i = 1; i < 12; i++) {
      assertTrue(refusal(Arrays.copyOf(whole, whole.length * i / 12)).endsWith("。"));
    }
    var file = folder.resolve("damaged.xlsx");
    Files.write(file, Arrays.copyOf(whole, 3000));
    var trouble = assertThrows(Trouble.class, () -> SheetImport.read(file, NUMBERED));
    assertTrue(trouble.getMessage().startsWith("“" + file + "”"));
    var gone = folder.resolve("gone.xlsx");
    assertThrows(Trouble.class, () -> SheetImport.read(gone, NUMBERED));
    assertThrows(Trouble.class, () -> SheetImport.read(folder, NUMBERED));
  }

  /// Skipped where LibreOffice Calc is not installed.
  @Test
  void libreOfficeSavesWhatWasWritten() throws IOException, InterruptedException {
    var draft =
        new Reports.Report(Samples.draft("pingluo-2024"))
            .typed("t2.fee", "28.50")
            .typed("t3.received.natural_person", "22（其中修订16件）")
            .typed("t3.received.business", "=1+1")
            .typed("t3.received.research", "+无 _x0041_")
            .typed("t3.received.other", "")
            .typed("t3.received.total", "999999999999")
            .cleared("t3.total.natural_person")
            .cleared("t3.total.total")
            .draft();
    var old =
        Reports.blank2019()
            .typed("t2.licence_change", "+4")
            .typed("t2.penalty_change", "-3")
            .typed("t2.procurement_amount", "251000元")
            .draft();
    var saved = Files.createDirectory(folder.resolve("saved"));
    Offices.convert(
        Offices.Part.CALC,
        "xlsx",
        saved,
        Files.write(folder.resolve("new.xlsx"), SheetExport.bytes(draft)),
        Files.write(folder.resolve("old.xlsx"), SheetExport.bytes(old)));
    assertSame(draft, "new.xlsx");
    assertSame(old, "old.xlsx");
  }

  private void assertSame(Draft draft, String name) throws Trouble {
    var empty = Draft.of(draft.edition(), draft.cover());
    var read = SheetImport.read(folder.resolve("saved").resolve(name), empty);
    assertEquals(draft.entries(), read.draft().entries());
    assertEquals(List.of(), read.left());
    assertFalse(read.stranger().isPresent(), () -> read.stranger().toString());
  }
}
