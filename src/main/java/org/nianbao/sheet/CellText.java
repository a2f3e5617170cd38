package org.nianbao.sheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRElt;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/// The text of a cell, told apart by how it is set: what is struck through holds no more, and a
/// raised or lowered mark is a note's.
///
/// @param isMissing whether the workbook does not hold the text
/// @param kept what the cell says
/// @param struck the parts that are struck through
/// @param raised the parts that stand above or below the line
record CellText(boolean isMissing, String kept, List<String> struck, List<String> raised) {
  private static final CellText MISSING = new CellText(true, "", List.of(), List.of());

  CellText {
    struck = List.copyOf(struck);
    raised = List.copyOf(raised);
  }

  /// The text of a cell that holds one.
  static CellText of(XSSFCell cell) {
    if (isMissing(cell)) {
      return MISSING;
    }
    var text = cell.getRichStringCellValue();
    boolean isStruck = cell.getCellStyle().getFont().getStrikeout();
    var runs = text.getCTRst() == null ? List.<CTRElt>of() : text.getCTRst().getRList();
    if (runs.isEmpty()) {
      return isStruck ? new CellText(false, "", List.of(text.getString()), List.of()) : plain(text);
    }
    var kept = new StringBuilder();
    var struck = new ArrayList<String>();
    var raised = new ArrayList<String>();
    for (var run : runs) {
      var part = SheetText.read(run.getT());
      if (part.isBlank()) {
        kept.append(part);
      } else if (isStruck(run, isStruck)) {
        struck.add(part);
      } else if (isRaised(run)) {
        raised.add(part);
      } else {
        kept.append(part);
      }
    }
    // All of it raised: a matter of taste, not a note.
    return kept.toString().isBlank() && struck.isEmpty()
        ? plain(text)
        : new CellText(false, kept.toString(), struck, raised);
  }

  private static CellText plain(XSSFRichTextString text) {
    return new CellText(false, text.getString(), List.of(), List.of());
  }

  private static boolean isMissing(XSSFCell cell) {
    var raw = cell.getCTCell();
    if (raw.getT() == STCellType.INLINE_STR) {
      return !raw.isSetIs();
    }
    if (raw.getT() != STCellType.S) {
      return !raw.isSetV();
    }
    var index = raw.isSetV() ? raw.getV().strip() : "";
    var texts = cell.getSheet().getWorkbook().getSharedStringSource().getSharedStringItems();
    return !index.matches("\\d{1,9}") || Integer.parseInt(index) >= texts.size();
  }

  /// A run without a style of its own is set as its cell is.
  private static boolean isStruck(CTRElt run, boolean otherwise) {
    if (!run.isSetRPr()) {
      return otherwise;
    }
    var style = run.getRPr();
    return style.sizeOfStrikeArray() > 0 && style.getStrikeArray(0).getVal();
  }

  private static boolean isRaised(CTRElt run) {
    return run.isSetRPr()
        && run.getRPr().sizeOfVertAlignArray() > 0
        && run.getRPr().getVertAlignArray(0).getVal() != STVerticalAlignRun.BASELINE;
  }
}
