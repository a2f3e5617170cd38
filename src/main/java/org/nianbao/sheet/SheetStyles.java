package org.nianbao.sheet;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.nianbao.paper.TableText;

/// The cell styles of a workbook, each created once.
final class SheetStyles {
  /// The typeface of all cells: every Windows has it, so none has to be substituted.
  private static final String FACE = "宋体";

  /// The rotation that Excel takes for upright characters stacked below one another.
  private static final short STACKED = 255;

  /// The font size of the line above a table, in points.
  private static final short LINE_POINTS = 11;

  /// The fill colour of labels: grey, so that it shows where to type.
  private static final byte[] LABEL = {(byte) 0xF0, (byte) 0xF1, (byte) 0xF3};

  /// The fill colour of totals: a lighter grey.
  private static final byte[] TOTAL = {(byte) 0xF8, (byte) 0xF9, (byte) 0xFA};

  /// What a cell is used for, which decides its style.
  enum Use {
    /// The line above the table.
    LINE,
    /// A label, centred.
    LABEL,
    /// A label of a row.
    ROW_LABEL,
    /// A label set vertically.
    UPRIGHT_LABEL,
    /// A number to be filled in.
    FIGURE,
    /// A filled-in cell that is text to Excel: whatever it begins with, it is not a formula.
    TEXT,
    /// A total.
    TOTAL,
    /// A total that is text to Excel.
    TOTAL_TEXT
  }

  /// The properties in which one style differs from another.
  ///
  /// @param halfPoints the font size in half points
  /// @param format Excel's number format
  private record Look(Use use, int halfPoints, String format) {}

  private final XSSFWorkbook workbook;
  private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
  private final Map<Integer, XSSFFont> fonts = new HashMap<>();

  SheetStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /// The style of the line above a table.
  XSSFCellStyle line() {
    return style(new Look(Use.LINE, 2 * LINE_POINTS, StoredEntry.GENERAL));
  }

  /// The style of anything but a number.
  XSSFCellStyle of(Use use, TableText size) {
    return of(use, size, StoredEntry.GENERAL);
  }

  /// The style of a number.
  ///
  /// @param format Excel's number format
  XSSFCellStyle of(Use use, TableText size, String format) {
    return style(new Look(use, size.halfPoints(), format));
  }

  private XSSFCellStyle style(Look look) {
    return styles.computeIfAbsent(look, this::make);
  }

  private XSSFCellStyle make(Look look) {
    var style = workbook.createCellStyle();
    style.setFont(fonts.computeIfAbsent(look.halfPoints, this::font));
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(true);
    style.setDataFormat(workbook.createDataFormat().getFormat(look.format));
    style.setAlignment(
        look.use == Use.ROW_LABEL || look.use == Use.LINE
            ? HorizontalAlignment.LEFT
            : HorizontalAlignment.CENTER);
    if (look.use == Use.ROW_LABEL) {
      style.setIndention((short) 1);
    }
    if (look.use == Use.UPRIGHT_LABEL) {
      style.setRotation(STACKED);
    }
    if (look.use != Use.LINE) {
      border(style);
    }
    switch (look.use) {
      case LABEL, ROW_LABEL, UPRIGHT_LABEL -> fill(style, LABEL);
      case TOTAL, TOTAL_TEXT -> fill(style, TOTAL);
      case LINE, FIGURE, TEXT -> {}
    }
    style.setLocked(
        switch (look.use) {
          case LINE, LABEL, ROW_LABEL, UPRIGHT_LABEL -> true;
          case FIGURE, TEXT, TOTAL, TOTAL_TEXT -> false;
        });
    style.setQuotePrefixed(look.use == Use.TEXT || look.use == Use.TOTAL_TEXT);
    return style;
  }

  private XSSFFont font(int halfPoints) {
    var font = workbook.createFont();
    font.setFontName(FACE);
    font.setFontHeight(halfPoints / 2.0);
    return font;
  }

  private static void border(XSSFCellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
  }

  private static void fill(XSSFCellStyle style, byte[] colour) {
    style.setFillForegroundColor(new XSSFColor(colour));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }
}
