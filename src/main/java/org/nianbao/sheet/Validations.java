package org.nianbao.sheet;

import java.util.LinkedHashMap;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.nianbao.form.CellKind;
import org.nianbao.form.Guidance;
import org.nianbao.form.Table;
import org.nianbao.wording.Wording;

/// Excel's data validations: the hint when a cell is selected, and the warning when something is
/// typed that the cell does not take. It is only a warning, so that a note can be entered.
final class Validations {
  /// The bound of a change, larger than any real number: a whole number is asked for, of whatever
  /// size.
  private static final String MOST = "999999999999";

  /// What cells with the same validation have in common.
  private record Question(CellKind kind, Guidance guidance) {}

  private Validations() {}

  /// Adds them to every cell of a table.
  static void add(XSSFSheet sheet, Table form) {
    var places = new LinkedHashMap<Question, CellRangeAddressList>();
    for (var cell : form.cells()) {
      places
          .computeIfAbsent(
              new Question(cell.kind(), cell.guidance()), _ -> new CellRangeAddressList())
          .addCellRangeAddress(
              SheetTable.FIRST.getRow() + cell.box().row(),
              SheetTable.FIRST.getColumn() + cell.box().column(),
              SheetTable.FIRST.getRow() + cell.box().row(),
              SheetTable.FIRST.getColumn() + cell.box().column());
    }
    places.forEach((question, where) -> add(sheet, question, where));
  }

  private static void add(XSSFSheet sheet, Question question, CellRangeAddressList where) {
    var validation =
        sheet.getDataValidationHelper().createValidation(constraint(sheet, question.kind), where);
    validation.setEmptyCellAllowed(true);
    validation.setErrorStyle(ErrorStyle.WARNING);
    validation.setShowErrorBox(true);
    validation.createErrorBox(Wording.of("sheet.warning"), warning(question.kind));
    validation.setShowPromptBox(true);
    validation.createPromptBox("", prompt(question.guidance));
    sheet.addValidationData(validation);
  }

  private static DataValidationConstraint constraint(XSSFSheet sheet, CellKind kind) {
    var helper = sheet.getDataValidationHelper();
    return switch (kind) {
      case COUNT -> helper.createIntegerConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
      case CHANGE -> helper.createIntegerConstraint(OperatorType.BETWEEN, "-" + MOST, MOST);
      case AMOUNT -> helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
      case PURCHASE -> helper.createCustomConstraint("TRUE");
    };
  }

  private static String warning(CellKind kind) {
    return switch (kind) {
      case COUNT -> Wording.of("sheet.warning.count");
      case CHANGE -> Wording.of("sheet.warning.change");
      case AMOUNT, PURCHASE -> Wording.of("sheet.warning.amount");
    };
  }

  private static String prompt(Guidance guidance) {
    return switch (guidance.source()) {
      case FORM -> Wording.of("cellBar.guidance.form", guidance.text());
      case READING -> Wording.of("cellBar.guidance.reading", guidance.text());
    };
  }
}
