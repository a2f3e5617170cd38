package org.nianbao.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;
import org.nianbao.draft.Entry;
import org.nianbao.wording.Wording;

/// What a cell of a workbook says.
sealed interface Said {
  /// Zeros after the point in a number format: so many decimals are shown at least.
  Pattern DECIMALS = Pattern.compile("\\.(0+)");

  /// What a number format has besides the number: words in quotes, and signs taken literally.
  Pattern WORDS = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|_.|\\*.");

  /// No figure comes near; beyond it a number would be pages of digits.
  double MOST = 1e30;

  /// A text, or a number as somebody would type it; empty for a blank cell.
  record Text(String text) implements Said {}

  /// Something that cannot stand in a draft.
  ///
  /// @param what what it is, in a few words
  record Unfit(String what) implements Said {}

  /// What the cell says.
  static Said of(@Nullable XSSFCell cell) {
    if (cell == null) {
      return new Text("");
    }
    var raw = cell.getCTCell();
    boolean isFormula = cell.getCellType() == CellType.FORMULA;
    if (isFormula && !raw.isSetV()) {
      return new Unfit(Wording.of("sheet.unfit.formula"));
    }
    return switch (isFormula ? cell.getCachedFormulaResultType() : cell.getCellType()) {
      case NUMERIC -> numeric(cell);
      case STRING -> new Text(cell.getStringCellValue());
      case BOOLEAN ->
          new Unfit(Wording.of("sheet.unfit.truth", cell.getBooleanCellValue() ? "TRUE" : "FALSE"));
      case ERROR -> new Unfit(Wording.of("sheet.unfit.error", raw.getV()));
      case BLANK, FORMULA, _NONE -> new Text("");
    };
  }

  /// Whether the cell shows nothing.
  static boolean isBlank(XSSFCell cell) {
    return of(cell) instanceof Text(var text) && text.isBlank();
  }

  private static Said numeric(XSSFCell cell) {
    var format = cell.getCellStyle().getDataFormatString();
    if (cell.getCTCell().getV().isBlank()) {
      return cell.getCellType() == CellType.FORMULA
          ? new Unfit(Wording.of("sheet.unfit.formula"))
          : new Text("");
    }
    double value = cell.getNumericCellValue();
    if (DateUtil.isCellDateFormatted(cell)) {
      return new Unfit(Wording.of("sheet.unfit.date"));
    }
    return Math.abs(value) < MOST
        ? new Text(number(value, format))
        : new Unfit(Wording.of("sheet.unfit.large"));
  }

  /// A number as it stands in the file, to the digits that Excel holds, with the decimals, the plus
  /// sign or the percent sign that its format shows.
  static String number(double value, String format) {
    var shown = WORDS.matcher(format.split(";")[0].replace("\\", "")).replaceAll("");
    var exact = BigDecimal.valueOf(value).round(new MathContext(Written.DIGITS));
    if (shown.contains("%")) {
      return plain(exact.movePointRight(2)) + "%";
    }
    var decimals = DECIMALS.matcher(shown);
    int least = decimals.find() ? Math.min(decimals.group(1).length(), Entry.MAX_DECIMALS) : 0;
    var number = exact.stripTrailingZeros();
    var text = number.scale() < least ? number.setScale(least).toPlainString() : plain(exact);
    return shown.startsWith("+") && value > 0 ? "+" + text : text;
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
