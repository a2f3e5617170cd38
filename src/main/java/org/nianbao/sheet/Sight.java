package org.nianbao.sheet;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// What of a sheet shows in Excel. Rows and columns that are hidden, filtered away, folded into a
/// group or of no size at all do not.
///
/// @param sheet the sheet
/// @param merged its merged places, each of which shows as long as a part of it does
record Sight(XSSFSheet sheet, List<CellRangeAddress> merged) {
  Sight {
    merged = List.copyOf(merged);
  }

  static Sight of(XSSFSheet sheet) {
    return new Sight(sheet, sheet.getMergedRegions());
  }

  /// Whether the whole sheet is hidden.
  static boolean isHidden(XSSFSheet sheet) {
    var workbook = sheet.getWorkbook();
    int index = workbook.getSheetIndex(sheet);
    return workbook.isSheetHidden(index) || workbook.isSheetVeryHidden(index);
  }

  /// Whether a row is hidden.
  static boolean isRowHidden(XSSFSheet sheet, int at) {
    var row = sheet.getRow(at);
    return row != null && (row.getZeroHeight() || row.getHeight() == 0);
  }

  private static boolean isColumnHidden(XSSFSheet sheet, int at) {
    return sheet.isColumnHidden(at) || sheet.getColumnWidth(at) == 0;
  }

  /// Whether nothing of a cell shows.
  boolean hides(CellAddress at) {
    if (!isRowHidden(sheet, at.getRow()) && !isColumnHidden(sheet, at.getColumn())) {
      return false;
    }
    var area =
        merged.stream()
            .filter(one -> one.isInRange(at))
            .findFirst()
            .orElse(new CellRangeAddress(at.getRow(), at.getRow(), at.getColumn(), at.getColumn()));
    return IntStream.rangeClosed(area.getFirstRow(), area.getLastRow())
            .allMatch(row -> isRowHidden(sheet, row))
        || IntStream.rangeClosed(area.getFirstColumn(), area.getLastColumn())
            .allMatch(column -> isColumnHidden(sheet, column));
  }
}
