package org.nianbao.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.file.ContentTrouble;
import org.nianbao.form.Box;
import org.nianbao.source.GridText;
import org.nianbao.source.Source;
import org.nianbao.source.TableBlock;
import org.nianbao.wording.Wording;

/// Workbooks of both formats.
class WorkbookReaderTest {
  @TempDir private Path folder;

  static Stream<Supplier<Workbook>> formats() {
    return Stream.of(XSSFWorkbook::new, HSSFWorkbook::new);
  }

  private Source read(Supplier<Workbook> format, Consumer<Sheet> content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = format.get()) {
      content.accept(workbook.createSheet("表三"));
      workbook.write(bytes);
    }
    return WorkbookReader.read(Shown.file(folder, "a.xls", bytes.toByteArray()));
  }

  private static Cell cell(Sheet sheet, int row, int column) {
    var there = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    return there.createCell(column);
  }

  private static Cell formatted(Sheet sheet, int column, double value, String format) {
    var cell = cell(sheet, 0, column);
    cell.setCellValue(value);
    var workbook = sheet.getWorkbook();
    var style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
    return cell;
  }

  private static TableBlock table(Source source) {
    return source.tables().findFirst().orElseThrow();
  }

  private static List<String> texts(Source source) {
    return table(source).cells().stream().map(GridText::text).toList();
  }

  private static List<String> marked(GridText cell) {
    return cell.runs().stream().map(run -> run.mark() + ":" + run.text()).toList();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void everySheetIsATableAtItsOwnCoordinates(Supplier<Workbook> format) throws IOException {
    var source =
        read(
            format,
            sheet -> {
              cell(sheet, 2, 1).setCellValue("样例局");
              cell(sheet, 4, 1).setCellValue(20);
              cell(sheet, 4, 3).setCellValue("0");
              cell(sheet, 9, 9).setBlank();
              sheet.addMergedRegion(new CellRangeAddress(2, 3, 1, 2));
              sheet.addMergedRegion(new CellRangeAddress(4, 60_000, 2, 2));
              sheet.getWorkbook().createSheet("空");
            });
    assertEquals(1, source.blocks().size());
    assertEquals("工作表“表三”", table(source).origin().words());
    assertEquals(
        List.of(new Box(2, 1, 2, 2), Box.at(4, 1), Box.at(4, 2), Box.at(4, 3)),
        table(source).cells().stream().map(GridText::box).toList());
    assertEquals(List.of("样例局", "20", "", "0"), texts(source));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aNumberIsWhatItShowsToFullPrecision(Supplier<Workbook> format) throws IOException {
    var source =
        read(
            format,
            sheet -> {
              formatted(sheet, 0, 284885.64, "0!.0,");
              formatted(sheet, 1, 73802895.9, "¥#,##0.00");
              formatted(sheet, 2, 22, "0\"件\"");
              formatted(sheet, 3, 0, "_-* #,##0_-;-* #,##0_-;_-* \"-\"_-;_-@_-");
              formatted(sheet, 4, 28.488564, "0.0");
              formatted(sheet, 5, 44000, "yyyy\"年\"m\"月\"d\"日\"");
            });
    assertEquals(
        List.of("28.488564", "73802895.90元", "22件", "0", "28.488564", "2020年6月18日"), texts(source));
    assertEquals(List.of(), source.omissions());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aFormulaCountsAsItsResult(Supplier<Workbook> format) throws IOException {
    var source =
        read(
            format,
            sheet -> {
              cell(sheet, 0, 0).setCellValue(3);
              cell(sheet, 0, 1).setCellFormula("A1+4");
              sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
              cell(sheet, 0, 2).setCellFormula("A1+5");
            });
    assertEquals(List.of("3", "7", ""), texts(source));
    assertEquals(List.of("表三，C1"), source.omissions().stream().map(one -> one.place()).toList());
    assertTrue(source.omissions().getFirst().reason().contains("公式"));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void struckTextAndNoteMarksAreToldApart(Supplier<Workbook> format) throws IOException {
    var source =
        read(
            format,
            sheet -> {
              var workbook = sheet.getWorkbook();
              var struck = workbook.createFont();
              struck.setStrikeout(true);
              var raised = workbook.createFont();
              raised.setTypeOffset(Font.SS_SUPER);
              var plain = workbook.createFont();
              var text = workbook.getCreationHelper().createRichTextString("2620[1]件");
              text.applyFont(0, 2, struck);
              text.applyFont(2, 4, plain);
              text.applyFont(4, 7, raised);
              text.applyFont(7, 8, plain);
              cell(sheet, 0, 0).setCellValue(text);
              var style = workbook.createCellStyle();
              style.setFont(struck);
              var number = cell(sheet, 0, 1);
              number.setCellValue(5);
              number.setCellStyle(style);
            });
    var cells = table(source).cells();
    assertEquals(List.of("STRUCK:26", "PLAIN:20", "NOTE:[1]", "PLAIN:件"), marked(cells.getFirst()));
    assertEquals(List.of("STRUCK:5"), marked(cells.getLast()));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void whatIsNotShownIsHidden(Supplier<Workbook> format) throws IOException {
    var source =
        read(
            format,
            sheet -> {
              for (int i = 0; i < 9; i++) {
                cell(sheet, i / 3, i % 3).setCellValue(i);
              }
              sheet.getRow(1).setZeroHeight(true);
              sheet.setColumnHidden(1, true);
              var other = sheet.getWorkbook().createSheet("底稿");
              cell(other, 0, 0).setCellValue(7);
              sheet.getWorkbook().setSheetHidden(1, true);
            });
    assertEquals(List.of("0", "", "2", "", "", "", "6", "", "8"), texts(source));
    assertEquals(List.of("HIDDEN:3"), marked(table(source).cells().get(3)));
    assertEquals(1, source.tables().count());
    assertEquals(
        List.of(
            new Source.Omission(
                "7", Wording.of("sheet.omitted.hidden"), Wording.of("source.sheet", "底稿"))),
        source.omissions());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aHugeWorkbookIsRefused(Supplier<Workbook> format) {
    assertThrows(
        ContentTrouble.class,
        () ->
            read(
                format,
                sheet -> {
                  for (int i = 0; i < 220_000; i++) {
                    cell(sheet, i / 200, i % 200).setCellValue(i);
                  }
                }));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void moreDecimalsThanExcelShowsAreNone(Supplier<Workbook> format) throws IOException {
    var source =
        read(
            format,
            sheet -> {
              cell(sheet, 0, 0).setCellValue(460.7100000001);
              cell(sheet, 0, 1).setCellValue(12345.123456);
              cell(sheet, 0, 2).setCellValue(743.0000000001);
            });
    assertEquals(List.of("460.71", "12345.123456", "743"), texts(source));
  }
}
