package org.nianbao.sheet;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;

/// Tells which cells of a sheet are visible in Excel. Rows and columns that are hidden, filtered
/// out, collapsed in a group or of no size at all are not.
///
/// @param sheet the sheet
/// @param merged its merged regions, each of which is visible as long as a part of it is
record Sight(Sheet sheet, List<CellRangeAddress> merged) {
  Sight {
    merged = List.copyOf(merged);
  }

  static Sight of(Sheet sheet) {
    return new Sight(sheet, sheet.getMergedRegions());
  }

  /// Whether the whole sheet is hidden.
  static boolean isHidden(Sheet sheet) {
    var workbook = sheet.getWorkbook();
    int index = workbook.getSheetIndex(sheet);
    return workbook.isSheetHidden(index) || workbook.isSheetVeryHidden(index);
  }

  /// Whether a row is hidden.
  ///
  /// @param at the index of the row, from 0
  static boolean isRowHidden(Sheet sheet, int at) {
    var row = sheet.getRow(at);
    return row != null && (row.getZeroHeight() || row.getHeight() == 0);
  }

  private static boolean isColumnHidden(Sheet sheet, int at) {
    return sheet.isColumnHidden(at) || sheet.getColumnWidth(at) == 0;
  }

  /// Whether no part of a cell is visible.
  boolean hides(CellAddress at) {
    if (!isRowHidden(sheet, at.getRow()) && !isColumnHidden(sheet, at.getColumn())) {
      return false;
    }
    var area =
        merged.stream()
            .filter(one -> one.isInRange(at))
            .findFirst()
            .orElse(new CellRangeAddress(at.getRow(), at.getRow(), at.getColumn(), at.getColumn()));
    return hides(area);
  }

  /// Whether no part of an area is visible.
  boolean hides(CellRangeAddress area) {
    return IntStream.rangeClosed(area.getFirstRow(), area.getLastRow())
            .allMatch(row -> isRowHidden(sheet, row))
        || IntStream.rangeClosed(area.getFirstColumn(), area.getLastColumn())
            .allMatch(column -> isColumnHidden(sheet, column));
  }
}
