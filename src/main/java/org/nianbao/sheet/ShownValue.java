package org.nianbao.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.CellKind;
import org.nianbao.text.PlainText;
import org.nianbao.wording.Wording;

/// The value that the user sees in a cell of a workbook: a text, a number, or something that a
/// draft cannot hold.
sealed interface ShownValue {
  /// Numbers from this one on are not read: no real number comes near it, and larger ones may be
  /// pages of digits.
  double MOST = 1e30;

  /// A text; empty for a blank cell.
  record Text(String text) implements ShownValue {}

  /// A number as somebody would type it.
  ///
  /// @param text its digits, with its sign
  /// @param unit the text that its format shows with it, 元 for ¥; empty if there is none
  record Number(String text, String unit) implements ShownValue {}

  /// Something that cannot stand in a draft.
  ///
  /// @param what what it is, in a few words
  record Unfit(String what) implements ShownValue {}

  /// The value of a cell.
  ///
  /// @param cell null if the sheet has no such cell, which is then blank
  static ShownValue of(@Nullable Cell cell) {
    if (cell == null) {
      return new Text("");
    }
    boolean isFormula = cell.getCellType() == CellType.FORMULA;
    if (isFormula && cell instanceof XSSFCell there && !there.getCTCell().isSetV()) {
      return new Unfit(Wording.of("sheet.unfit.formula"));
    }
    return switch (type(cell)) {
      case NUMERIC -> numeric(cell);
      case STRING -> text(cell);
      case BOOLEAN ->
          new Unfit(Wording.of("sheet.unfit.truth", cell.getBooleanCellValue() ? "TRUE" : "FALSE"));
      case ERROR -> new Unfit(Wording.of("sheet.unfit.error", error(cell)));
      case BLANK, FORMULA, _NONE -> new Text("");
    };
  }

  /// The type of a cell's content; of a formula, that of its result.
  static CellType type(Cell cell) {
    return cell.getCellType() == CellType.FORMULA
        ? cell.getCachedFormulaResultType()
        : cell.getCellType();
  }

  private static String error(Cell cell) {
    return cell instanceof XSSFCell there
        ? there.getCTCell().getV()
        : FormulaError.forInt(cell.getErrorCellValue()).getString();
  }

  /// Whether the cell shows nothing.
  static boolean isBlank(Cell cell) {
    return of(cell) instanceof Text(var text) && PlainText.isBlank(text);
  }

  /// The parts of a cell's text that are not read, in a few words each: what is struck through, and
  /// superscript or subscript marks of notes.
  ///
  /// @param cell null if the sheet has no such cell
  static List<String> aside(@Nullable Cell cell) {
    if (cell == null || !(of(cell) instanceof Text)) {
      return List.of();
    }
    var text = RichText.of(cell);
    return Stream.concat(
            text.struck().stream().map(part -> Wording.of("sheet.unfit.struck", part)),
            text.marks().stream().map(part -> Wording.of("sheet.unfit.raised", part)))
        .toList();
  }

  private static ShownValue text(Cell cell) {
    var text = RichText.of(cell);
    if (text.isMissing()) {
      return new Unfit(Wording.of("sheet.unfit.missing"));
    }
    return PlainText.isBlank(text.text()) && !text.struck().isEmpty()
        ? struck(String.join("", text.struck()))
        : format(cell).text(text.text());
  }

  private static ShownValue numeric(Cell cell) {
    return isStruck(cell) && trouble(cell).isEmpty() ? struck(plain(cell)) : number(cell);
  }

  private static String plain(Cell cell) {
    return BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString();
  }

  /// The number in a cell that contains one, whether or not it is struck through.
  static ShownValue number(Cell cell) {
    return trouble(cell).orElseGet(() -> format(cell).number(cell.getNumericCellValue()));
  }

  /// Why the number in a cell cannot be read, whatever its format.
  private static Optional<ShownValue> trouble(Cell cell) {
    if (cell instanceof XSSFCell there && there.getCTCell().getV().isBlank()) {
      return unfit(
          Wording.of(
              cell.getCellType() == CellType.FORMULA
                  ? "sheet.unfit.formula"
                  : "sheet.unfit.missing"));
    }
    double value = cell.getNumericCellValue();
    if (!(Math.abs(value) < MOST)) {
      return unfit(Wording.of("sheet.unfit.large"));
    }
    return value == 0 && !cell.getSheet().isDisplayZeros()
        ? unfit(Wording.of("sheet.unfit.hidden", "0"))
        : Optional.empty();
  }

  private static Optional<ShownValue> unfit(String what) {
    return Optional.of(new Unfit(what));
  }

  /// Whether the font of a cell is struck through.
  static boolean isStruck(Cell cell) {
    return RichText.font(cell).getStrikeout();
  }

  private static ShownValue struck(String part) {
    return new Unfit(Wording.of("sheet.unfit.struck", SheetText.shortened(part)));
  }

  /// The number format of a cell; [NumberFormat#LOST] if the workbook does not contain it.
  static NumberFormat format(Cell cell) {
    var code = cell.getCellStyle().getDataFormatString();
    return code == null ? NumberFormat.LOST : NumberFormat.of(code);
  }

  /// This value as read for a cell of the form: a number in a unit that the cell does not take
  /// becomes [Unfit]. Zero is zero in any unit, except as a percentage, which is never an amount.
  default ShownValue in(CellKind kind) {
    if (!(this instanceof Number(var text, var unit)) || unit.isEmpty()) {
      return this;
    }
    if (!unit.equals("%") && new BigDecimal(text.replace("+", "")).signum() == 0) {
      return this;
    }
    var fits =
        switch (kind) {
          case COUNT, CHANGE -> unit.matches("[件个项条宗份次起人户篇部]");
          case AMOUNT -> unit.matches("万元?");
          case PURCHASE -> unit.matches("万?元|万");
        };
    if (!fits) {
      return new Unfit(Wording.of("sheet.unfit.unit", text + unit));
    }
    return kind == CellKind.PURCHASE ? new Text(text + unit.replaceFirst("万$", "万元")) : this;
  }
}
