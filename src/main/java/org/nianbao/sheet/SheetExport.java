package org.nianbao.sheet;

import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Totals;
import org.nianbao.form.Section;
import org.nianbao.form.Table;
import org.nianbao.pack.FileProperties;
import org.nianbao.pack.TimelessZip;

/// Writes the tables of a draft as an Excel workbook, a sheet for each.
public final class SheetExport {
  /// The file name extension of a workbook.
  public static final String ENDING = ".xlsx";

  private SheetExport() {}

  /// The tables as the bytes of an `.xlsx` file. The same draft always gives the same bytes, and
  /// [SheetImport] reads back from them exactly the contents of the draft's cells.
  public static byte[] bytes(Draft draft) {
    return TimelessZip.bytes(out -> {
      try (var workbook = new XSSFWorkbook()) {
        FileProperties.put(workbook.getProperties(), FileProperties.APPLICATION);
        Passport.of(draft).stamp(workbook.getProperties());
        var styles = new SheetStyles(workbook);
        var totals = Totals.of(draft);
        for (var table : draft.edition().tables()) {
          draw(workbook.createSheet(name(table.section())), styles, table, totals);
        }
        workbook.write(out);
      }
    });
  }

  /// The name of a section's sheet: its numeral and short name.
  static String name(Section section) {
    return section.numeral() + " " + section.shortName();
  }

  private static void draw(XSSFSheet sheet, SheetStyles styles, Table table, Totals totals) {
    var line = sheet.createRow(0).createCell(0);
    line.setCellStyle(styles.line());
    line.setCellValue(SheetText.of(Passport.of(totals.draft()).line(table.section())));
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, table.columns() - 1));
    SheetTable.draw(sheet, styles, table, totals);
    Validations.add(sheet, table);
    // Without a password: whoever has to change the form can.
    sheet.enableLocking();
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
    print(sheet);
  }

  private static void print(XSSFSheet sheet) {
    sheet.setFitToPage(true);
    sheet.setHorizontallyCenter(true);
    var setup = sheet.getPrintSetup();
    setup.setPaperSize(PaperSize.A4_PAPER);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
  }
}
