package org.nianbao.sheet;

import java.util.Arrays;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.nianbao.draft.Totals;
import org.nianbao.form.Box;
import org.nianbao.form.Cell;
import org.nianbao.form.Heading;
import org.nianbao.form.Heading.Role;
import org.nianbao.form.Table;
import org.nianbao.paper.Measure;
import org.nianbao.paper.SetTable;
import org.nianbao.paper.TableText;
import org.nianbao.sheet.SheetStyles.Use;

/// Writes one statutory table into its sheet: the form's grid, below the line with unit, year and
/// section.
final class SheetTable {
  /// The address of the form's first grid place.
  static final CellAddress FIRST = new CellAddress(1, 0);

  /// The total width of the columns in twips: 20 cm, more than the page has; printing scales it to
  /// the width of the page.
  private static final int WIDTH = 11340;

  /// The part of a column's width that is not for its text, in twips: Excel's padding, and a
  /// label's indent.
  private static final int PADDING = 300;

  /// No row grows higher than this many lines: Excel's rows end at 409 points.
  private static final int MOST_LINES = 25;

  /// The width of a digit in Excel's standard typeface, in twips: seven pixels of 15 twips. It is
  /// Excel's unit of column widths.
  private static final double DIGIT = 7 * 15;

  /// The parts of a digit's width in which POI gives column widths.
  private static final int PARTS = 256;

  private final XSSFSheet sheet;
  private final SheetStyles styles;
  private final Table form;
  private final Totals totals;
  private final SetTable set;
  private final int[] heights;

  private SheetTable(XSSFSheet sheet, SheetStyles styles, Table form, Totals totals) {
    this.sheet = sheet;
    this.styles = styles;
    this.form = form;
    this.totals = totals;
    this.set = SetTable.of(form, totals, WIDTH);
    this.heights = new int[form.rows()];
    Arrays.fill(heights, SetTable.ROW_HEIGHT);
  }

  /// Writes a table with the contents of its cells.
  static void draw(XSSFSheet sheet, SheetStyles styles, Table form, Totals totals) {
    var table = new SheetTable(sheet, styles, form, totals);
    form.headings().forEach(table::draw);
    form.cells().forEach(table::draw);
    table.measure();
    table.freeze();
  }

  private void draw(Heading heading) {
    var use =
        switch (heading.role()) {
          case ROW -> Use.ROW_LABEL;
          case VERTICAL -> Use.UPRIGHT_LABEL;
          case COLUMN, GROUP, BAND, CORNER -> Use.LABEL;
        };
    var size = heading.role() == Role.CORNER ? TableText.SMALL : text();
    box(heading.box(), styles.of(use, size)).setCellValue(SheetText.of(heading.text()));
    if (heading.role() != Role.VERTICAL) {
      grow(heading.box(), heading.text());
    }
  }

  private TableText text() {
    return set.columns().text();
  }

  private void draw(Cell cell) {
    var isTotal = form.isTotal(cell.ref());
    var use = isTotal ? Use.TOTAL : Use.FIGURE;
    var entry = totals.draft().entry(cell.ref());
    if (isTotal && totals.sumOf(cell.ref()).orElseThrow().is(entry)) {
      sum(cell);
      return;
    }
    switch (StoredEntry.of(cell.kind(), entry)) {
      case StoredEntry.Nothing _ when isTotal -> sum(cell);
      case StoredEntry.Nothing _ -> box(cell.box(), styles.of(use, text()));
      case StoredEntry.Number(var value, var format) ->
          box(cell.box(), styles.of(use, text(), format)).setCellValue(value.doubleValue());
      case StoredEntry.Text(var text) -> {
        box(cell.box(), styles.of(isTotal ? Use.TOTAL_TEXT : Use.TEXT, text()))
            .setCellValue(SheetText.of(text));
        grow(cell.box(), text);
      }
    }
  }

  /// Writes a total that follows its sum, or equals it, as a formula, with its present value for
  /// programs that do not calculate.
  private void sum(Cell total) {
    var sum = totals.sumOf(total.ref()).orElseThrow();
    var shown = StoredEntry.sum(sum.value());
    var cell = box(total.box(), styles.of(Use.TOTAL, text(), shown.format()));
    cell.setCellFormula(Formula.of(totals.draft(), form, form.sums().get(total.ref()), FIRST));
    if (sum.state() == Totals.State.EMPTY) {
      cell.setCellValue("");
    } else {
      cell.setCellValue(shown.value().doubleValue());
    }
  }

  /// Creates the cells of a box and merges them.
  ///
  /// @return the first cell, which takes the content of the box
  private XSSFCell box(Box box, XSSFCellStyle style) {
    int top = FIRST.getRow() + box.row();
    int left = FIRST.getColumn() + box.column();
    var region = new CellRangeAddress(top, top + box.rows() - 1, left, left + box.columns() - 1);
    for (var place : region) {
      var row = sheet.getRow(place.getRow());
      (row == null ? sheet.createRow(place.getRow()) : row)
          .createCell(place.getColumn())
          .setCellStyle(style);
    }
    if (region.getNumberOfCells() > 1) {
      sheet.addMergedRegion(region);
    }
    return sheet.getRow(top).getCell(left);
  }

  /// Makes the rows of a box high enough for a text. Excel does so by itself, but not for merged
  /// cells.
  private void grow(Box box, String text) {
    int room = set.columns().width(box) - PADDING;
    int lines = text.lines().mapToInt(line -> lines(line, room)).sum();
    int height = Math.min(lines, MOST_LINES) * SetTable.TEXT_LINE + SetTable.TEXT_LINE / 2;
    for (int row = box.row(); row < box.endRow(); row++) {
      heights[row] = Math.max(heights[row], height / box.rows());
    }
  }

  private int lines(String line, int room) {
    double width = Measure.characters(line) * text().character();
    return Math.max(1, (int) Math.ceil(width / room));
  }

  private void measure() {
    for (int row = 0; row < heights.length; row++) {
      sheet.getRow(FIRST.getRow() + row).setHeight((short) heights[row]);
    }
    for (int column = 0; column < form.columns(); column++) {
      double digits = set.columns().twips().get(column) / DIGIT;
      sheet.setColumnWidth(FIRST.getColumn() + column, (int) (digits * PARTS));
    }
  }

  /// Freezes the labels so that they stay visible while the sheet scrolls. In a table of several
  /// blocks the first rows are not the head of the later blocks, so only the line above the table
  /// is frozen there, beside the columns of labels.
  private void freeze() {
    int head = FIRST.getRow() + (set.isHead(0) ? form.headRows() : 0);
    sheet.createFreezePane(FIRST.getColumn() + form.headColumns(), head);
    if (set.isHead(0)) {
      sheet.setRepeatingRows(new CellRangeAddress(0, head - 1, -1, -1));
    }
  }
}
