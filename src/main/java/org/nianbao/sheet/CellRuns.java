package org.nianbao.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hssf.record.aggregates.FormulaRecordAggregate;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.nianbao.source.TextRun;
import org.nianbao.source.TextRun.Mark;
import org.nianbao.wording.Wording;

/// Reads the cells of a sheet as people see them, each as runs of text.
final class CellRuns {
  private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
  private final Set<CellAddress> uncomputed;

  CellRuns(Sheet sheet) {
    this.uncomputed = sheet instanceof HSSFSheet older ? uncomputed(older) : Set.of();
  }

  /// The formulas of an older workbook that were never computed: those that are to be computed when
  /// it is opened, and whose result is zero.
  private static Set<CellAddress> uncomputed(HSSFSheet sheet) {
    var found = new HashSet<CellAddress>();
    sheet
        .getSheet()
        .getCellValueIterator()
        .forEachRemaining(record -> {
          if (record instanceof FormulaRecordAggregate formula
              && formula.getFormulaRecord().isCalcOnLoad()
              && !formula.getFormulaRecord().hasCachedResultString()
              && formula.getFormulaRecord().getValue() == 0) {
            found.add(new CellAddress(formula.getRow(), formula.getColumn()));
          }
        });
    return found;
  }

  /// A cell as it is read.
  ///
  /// @param runs its text; empty if it shows none, or none that can be read
  /// @param trouble what cannot be read of it, in a few words
  record Shown(List<TextRun> runs, Optional<String> trouble) {
    private static Shown of(String text, Mark mark, Cell cell) {
      var run = new TextRun(text, mark, RichText.font(cell).getBold());
      return new Shown(List.of(run), Optional.empty());
    }
  }

  /// Reads a cell.
  Shown of(Cell cell) {
    if (uncomputed.contains(cell.getAddress())) {
      return new Shown(List.of(), Optional.of(Wording.of("sheet.unfit.formula")));
    }
    return switch (ShownValue.type(cell)) {
      case NUMERIC -> number(cell);
      case STRING -> text(cell);
      case BOOLEAN -> Shown.of(cell.getBooleanCellValue() ? "TRUE" : "FALSE", mark(cell), cell);
      default -> unfit(cell, ShownValue.of(cell));
    };
  }

  private Shown number(Cell cell) {
    var value = ShownValue.of(cell);
    if (value instanceof ShownValue.Unfit && ShownValue.isStruck(cell)) {
      value = ShownValue.number(cell);
    }
    return switch (value) {
      case ShownValue.Number(var text, var unit) -> Shown.of(text + unit, mark(cell), cell);
      case ShownValue.Text(var text) -> Shown.of(text, mark(cell), cell);
      case ShownValue.Unfit _ when DateUtil.isCellDateFormatted(cell) ->
          Shown.of(date(cell), mark(cell), cell);
      case ShownValue.Unfit unfit -> unfit(cell, unfit);
    };
  }

  private String date(Cell cell) {
    var style = cell.getCellStyle();
    return formatter.formatRawCellContents(
        cell.getNumericCellValue(),
        style.getDataFormat(),
        style.getDataFormatString().replace("\"", ""));
  }

  private static Mark mark(Cell cell) {
    return ShownValue.isStruck(cell) ? Mark.STRUCK : Mark.PLAIN;
  }

  private static Shown text(Cell cell) {
    var rich = RichText.of(cell);
    if (!rich.isMissing()) {
      var shown = ShownValue.format(cell).text(rich.text());
      if (shown.equals(new ShownValue.Text(rich.text()))) {
        return new Shown(rich.runs(), Optional.empty());
      }
    }
    return unfit(cell, ShownValue.of(cell));
  }

  private static Shown unfit(Cell cell, ShownValue value) {
    return switch (value) {
      case ShownValue.Unfit(var what) -> new Shown(List.of(), Optional.of(what));
      case ShownValue.Text(var text) ->
          text.isEmpty()
              ? new Shown(List.of(), Optional.empty())
              : Shown.of(text, mark(cell), cell);
      case ShownValue.Number(var text, var unit) -> Shown.of(text + unit, mark(cell), cell);
    };
  }
}
