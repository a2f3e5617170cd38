package org.nianbao.sheet;

import java.util.HashSet;
import java.util.Optional;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.nianbao.file.ContentTrouble;
import org.nianbao.wording.Wording;

/// Finds rows and cells that the XML of a sheet contains more than once. Excel writes none; POI
/// silently takes the last one, and nobody can tell which is meant.
final class Doubles {
  private Doubles() {}

  /// Checks that there is none.
  ///
  /// @throws ContentTrouble if there is one; the message names the first
  static void requireNone(XSSFSheet sheet) throws ContentTrouble {
    var place = first(sheet);
    if (place.isPresent()) {
      throw new ContentTrouble(Wording.of("sheet.doubled", sheet.getSheetName(), place.get()));
    }
  }

  private static Optional<String> first(XSSFSheet sheet) {
    var rows = new HashSet<Long>();
    for (var row : sheet.getCTWorksheet().getSheetData().getRowList()) {
      if (!rows.add(row.getR())) {
        return Optional.of(Wording.of("sheet.row", row.getR()));
      }
      var columns = new HashSet<Integer>();
      int next = 0;
      for (var cell : row.getCList()) {
        int column = cell.isSetR() ? new CellReference(cell.getR()).getCol() : next;
        if (!columns.add(column)) {
          return Optional.of(new CellAddress((int) row.getR() - 1, column).formatAsString());
        }
        next = Math.max(next, column + 1);
      }
    }
    return Optional.empty();
  }
}
