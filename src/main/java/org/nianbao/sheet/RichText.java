package org.nianbao.sheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRElt;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/// The text of a cell, separated by its formatting: text that is struck through no longer counts,
/// and a superscript or subscript is the mark of a note.
///
/// @param isMissing whether the workbook has lost the text
/// @param text the text that counts
/// @param struck the parts that are struck through
/// @param marks the parts that are superscript or subscript
record RichText(boolean isMissing, String text, List<String> struck, List<String> marks) {
  private static final RichText MISSING = new RichText(true, "", List.of(), List.of());

  RichText {
    struck = List.copyOf(struck);
    marks = List.copyOf(marks);
  }

  /// The text of a cell that contains text.
  static RichText of(XSSFCell cell) {
    if (isMissing(cell)) {
      return MISSING;
    }
    var text = cell.getRichStringCellValue();
    boolean isStruck = cell.getCellStyle().getFont().getStrikeout();
    var runs = text.getCTRst() == null ? List.<CTRElt>of() : text.getCTRst().getRList();
    if (runs.isEmpty()) {
      return isStruck ? new RichText(false, "", List.of(text.getString()), List.of()) : plain(text);
    }
    var kept = new StringBuilder();
    var struck = new ArrayList<String>();
    var marks = new ArrayList<String>();
    for (var run : runs) {
      var part = SheetText.read(run.getT());
      if (part.isBlank()) {
        kept.append(part);
      } else if (isStruck(run, isStruck)) {
        struck.add(part);
      } else if (isRaised(run)) {
        marks.add(part);
      } else {
        kept.append(part);
      }
    }
    // All of it superscript or subscript: a matter of taste, not the mark of a note.
    return kept.toString().isBlank() && struck.isEmpty()
        ? plain(text)
        : new RichText(false, kept.toString(), struck, marks);
  }

  private static RichText plain(XSSFRichTextString text) {
    return new RichText(false, text.getString(), List.of(), List.of());
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

  /// Whether a run is struck through; one without formatting of its own is if its cell is.
  private static boolean isStruck(CTRElt run, boolean isCellStruck) {
    if (!run.isSetRPr()) {
      return isCellStruck;
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
