package org.nianbao.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// What a colleague does to a workbook.
public final class Colleagues {
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
}
