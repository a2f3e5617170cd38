package org.nianbao.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.Box;
import org.nianbao.form.CellRef;
import org.nianbao.form.Heading;
import org.nianbao.form.Table;
import org.nianbao.wording.Wording;

/// Where a table stands in a sheet: the sheet's row and column for each of the form's, found by the
/// labels. Whole rows and columns may have been put in between; nothing may be missing or in
/// another order.
///
/// @param table the table
/// @param rows the sheet's row for each of the form's, in order
/// @param columns the sheet's column for each of the form's, in order
record Layout(Table table, List<Integer> rows, List<Integer> columns) {
  private static final int NOWHERE = -1;

  /// Finds a table in a sheet.
  ///
  /// @throws SheetTrouble if a label is missing or stands elsewhere
  static Layout find(Table table, XSSFSheet sheet) throws SheetTrouble {
    var labels = Labels.of(sheet);
    var columns = new ArrayList<Integer>();
    var rows = new ArrayList<Integer>();
    for (int column = 0; column < table.columns(); column++) {
      var wanted = anchored(table, Box::column, column);
      columns.add(found(labels.column(wanted, last(columns) + 1), sheet, labels, wanted));
    }
    for (int row = 0; row < table.rows(); row++) {
      var wanted = anchored(table, Box::row, row);
      int place =
          wanted.isEmpty()
              ? filled(sheet, last(rows) + 1, columns)
              : labels.row(wanted, last(rows) + 1, columns);
      rows.add(found(place, sheet, labels, wanted));
    }
    return new Layout(table, rows, columns);
  }

  private static List<Heading> anchored(Table table, ToIntFunction<Box> start, int place) {
    return table.headings().stream()
        .filter(heading -> start.applyAsInt(heading.box()) == place)
        .toList();
  }

  private static int found(int place, XSSFSheet sheet, Labels labels, List<Heading> wanted)
      throws SheetTrouble {
    if (place == NOWHERE) {
      throw new SheetTrouble(
          Wording.of("sheet.label", sheet.getSheetName(), labels.missing(wanted).line()));
    }
    return place;
  }

  private static int last(List<Integer> places) {
    return places.isEmpty() ? -1 : places.getLast();
  }

  /// The row of figures that no label names: the next one, unless it is empty and something stands
  /// further down. Whatever stands in it, the figures of a row behind it are not the form's.
  private static int filled(XSSFSheet sheet, int from, List<Integer> columns) {
    for (int at = from; at <= sheet.getLastRowNum(); at++) {
      var row = sheet.getRow(at);
      if (row != null && columns.stream().map(row::getCell).anyMatch(Layout::isFilled)) {
        return at;
      }
    }
    return from;
  }

  /// A formula fills its cell though it may show nothing.
  private static boolean isFilled(@Nullable XSSFCell cell) {
    return cell != null && (cell.getCellType() == CellType.FORMULA || !Said.isBlank(cell));
  }

  /// Where the first place of a box stands.
  CellAddress address(Box box) {
    return new CellAddress(rows.get(box.row()), columns.get(box.column()));
  }

  /// The cells of the form by where they stand.
  Map<CellAddress, CellRef> cells() {
    var cells = new HashMap<CellAddress, CellRef>();
    table.cells().forEach(cell -> cells.put(address(cell.box()), cell.ref()));
    return cells;
  }

  /// The places that labels and cells of the form stand at.
  Set<CellAddress> places() {
    var places = new HashSet<>(cells().keySet());
    table.headings().forEach(heading -> places.add(address(heading.box())));
    return places;
  }

  /// The texts of a sheet as labels are recognised by, by column and row.
  private record Labels(TreeMap<Integer, TreeMap<Integer, String>> byColumn) {
    /// Longer than any label of the form.
    private static final int LONGEST = 200;

    static Labels of(XSSFSheet sheet) {
      var byColumn = new TreeMap<Integer, TreeMap<Integer, String>>();
      for (var row : sheet) {
        for (var cell : row) {
          if (cell.getCellType() == CellType.STRING && cell instanceof XSSFCell text) {
            var says = text.getStringCellValue();
            if (says.length() <= LONGEST) {
              byColumn
                  .computeIfAbsent(cell.getColumnIndex(), _ -> new TreeMap<>())
                  .put(cell.getRowIndex(), Heading.key(says));
            }
          }
        }
      }
      return new Labels(byColumn);
    }

    /// The first column that has the labels below one another; [#NOWHERE] if there is none.
    int column(List<Heading> wanted, int from) {
      if (wanted.isEmpty()) {
        return from;
      }
      for (var column : byColumn.tailMap(from).entrySet()) {
        if (below(wanted, column.getValue())) {
          return column.getKey();
        }
      }
      return NOWHERE;
    }

    private static boolean below(List<Heading> wanted, TreeMap<Integer, String> column) {
      var sorted =
          wanted.stream()
              .sorted((one, other) -> one.box().row() - other.box().row())
              .map(Heading::key)
              .iterator();
      var next = sorted.next();
      for (var text : column.values()) {
        if (text.equals(next)) {
          if (!sorted.hasNext()) {
            return true;
          }
          next = sorted.next();
        }
      }
      return false;
    }

    /// The first row that has the labels in their columns; [#NOWHERE] if there is none.
    int row(List<Heading> wanted, int from, List<Integer> columns) {
      var first = byColumn.get(columns.get(wanted.getFirst().box().column()));
      for (int row : first.tailMap(from).keySet()) {
        if (wanted.stream()
            .allMatch(heading ->
                heading.key().equals(byColumn.get(columns.get(heading.box().column())).get(row)))) {
          return row;
        }
      }
      return NOWHERE;
    }

    /// The first of the labels that stands nowhere, or simply the first.
    Heading missing(List<Heading> wanted) {
      return wanted.stream()
          .filter(heading ->
              byColumn.values().stream().noneMatch(texts -> texts.containsValue(heading.key())))
          .findFirst()
          .orElse(wanted.getFirst());
    }
  }
}
