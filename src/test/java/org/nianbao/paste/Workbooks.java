package org.nianbao.paste;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.nianbao.draft.Totals;
import org.nianbao.form.Box;
import org.nianbao.form.Table;

/// Workbooks as a clerk keeps them: the form's labels with its merges, figures as numbers.
public final class Workbooks {
  private Workbooks() {}

  /// A table as an .xlsx.
  public static byte[] xlsx(Totals totals, Table table) throws IOException {
    try (var book = new XSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      var sheet = book.createSheet();
      for (var heading : table.headings()) {
        at(sheet, heading.box()).setCellValue(heading.text());
      }
      for (var cell : table.cells()) {
        var value = totals.value(cell.ref());
        if (value.isPresent()) {
          at(sheet, cell.box()).setCellValue(value.get().doubleValue());
        } else {
          at(sheet, cell.box()).setCellValue(totals.shown(cell.ref()));
        }
      }
      book.write(out);
      return out.toByteArray();
    }
  }

  private static Cell at(XSSFSheet sheet, Box box) {
    if (box.rows() * box.columns() > 1) {
      sheet.addMergedRegion(
          new CellRangeAddress(box.row(), box.endRow() - 1, box.column(), box.endColumn() - 1));
    }
    var row = sheet.getRow(box.row());
    return (row == null ? sheet.createRow(box.row()) : row).createCell(box.column());
  }

  /// The first sheet as Excel copies it: what is shown, with tabs between.
  public static String text(byte[] xlsx, int columns) throws IOException {
    var shown = new DataFormatter();
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
      List<String> lines = new ArrayList<>();
      for (var row : book.getSheetAt(0)) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
          var text = shown.formatCellValue(row.getCell(column));
          texts.add(text.contains("\n") ? '"' + text + '"' : text);
        }
        lines.add(String.join("\t", texts));
      }
      return String.join("\r\n", lines) + "\r\n";
    }
  }
}
