package org.nianbao.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// What a colleague does to a workbook.
public final class Colleagues {
  private static final String LICENCES = "行政许可";

  private Colleagues() {}

  /// Fills in 12 and 3 new applications, and a remark beside the table.
  public static byte[] filledIn(InputStream workbook) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var open = new XSSFWorkbook(workbook)) {
      var row = open.getSheet("三 申请办理").getRow(4);
      row.getCell(3).setCellValue(12);
      row.getCell(4).setCellValue("３");
      row.createCell(12).setCellValue("请核对");
      open.write(out);
    }
    return out.toByteArray();
  }

  /// Where a row is put in.
  public enum Row {
    ABOVE_THE_TRUE_ONE,
    AT_THE_END
  }

  /// Puts in a second row 行政许可, with 999.
  public static byte[] withASecondRow(InputStream workbook, Row at) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var open = new XSSFWorkbook(workbook)) {
      secondRow(open, at);
      open.write(out);
    }
    return out.toByteArray();
  }

  static void secondRow(XSSFWorkbook workbook, Row at) {
    var sheet = workbook.getSheet("二 主动公开");
    int place = sheet.getLastRowNum() + 1;
    if (at == Row.ABOVE_THE_TRUE_ONE) {
      place = licences(sheet);
      sheet.shiftRows(place, sheet.getLastRowNum(), 1);
    }
    var row = sheet.createRow(place);
    row.createCell(0).setCellValue(LICENCES);
    row.createCell(1).setCellValue(999);
  }

  private static int licences(XSSFSheet sheet) {
    int row = 0;
    while (!sheet.getRow(row).getCell(0).getStringCellValue().equals(LICENCES)) {
      row++;
    }
    return row;
  }
}
