package org.nianbao.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.nianbao.file.ContentTrouble;
import org.nianbao.form.Box;
import org.nianbao.form.CellRef;
import org.nianbao.form.Heading;
import org.nianbao.form.Heading.Role;
import org.nianbao.form.Table;
import org.nianbao.wording.Wording;

/// The position of a table in a sheet: the sheet's row and column for each row and column of the
/// form, found by the labels. Whole rows and columns may have been inserted; nothing may be missing
/// or in another order.
///
/// @param table the table
/// @param rows the index of the sheet's row for each row of the form, in order, from 0
/// @param columns the index of the sheet's column for each column of the form, in order, from 0
record Layout(Table table, List<Integer> rows, List<Integer> columns) {
  /// The most places of a label that a message names.
  private static final int LISTED = 20;

  /// Finds a table in a sheet.
  ///
  /// @throws ContentTrouble if a label is missing or stands elsewhere
  static Layout find(Table table, XSSFSheet sheet) throws ContentTrouble {
    var labels = Labels.of(sheet);
    var columns = new ArrayList<Integer>();
    var rows = new ArrayList<Integer>();
    for (int column = 0; column < table.columns(); column++) {
      var wanted = anchored(table, Box::column, column);
      columns.add(found(labels.column(wanted, last(columns) + 1), sheet, labels, wanted));
    }
    for (int row = 0; row < table.rows(); row++) {
      var wanted = anchored(table, Box::row, row);
      var place =
          wanted.isEmpty()
              ? OptionalInt.of(filled(sheet, last(rows) + 1, columns))
              : labels.row(wanted, last(rows) + 1, columns);
      rows.add(found(place, sheet, labels, wanted));
    }
    return new Layout(table, rows, columns);
  }

  /// Checks that no label occurs in the sheet more often than in the form: nobody can tell which of
  /// two rows of the same name holds the numbers.
  ///
  /// @throws ContentTrouble if one does; the message names the places
  void requireOnce(XSSFSheet sheet) throws ContentTrouble {
    var labels = Labels.of(sheet);
    boolean hasNamelessRow =
        IntStream.range(0, table.rows()).anyMatch(row -> anchored(table, Box::row, row).isEmpty());
    for (var heading : table.headings()) {
      var role = heading.role();
      if (role == Role.ROW || role == Role.COLUMN && hasNamelessRow) {
        requireOnce(sheet, heading, Box::column, labels.inColumn(address(heading), heading.key()));
      }
      if (role == Role.COLUMN) {
        requireOnce(sheet, heading, Box::row, labels.inRow(address(heading), heading.key()));
      }
    }
  }

  private CellAddress address(Heading heading) {
    return address(heading.box());
  }

  private void requireOnce(
      XSSFSheet sheet, Heading heading, ToIntFunction<Box> line, List<CellAddress> found)
      throws ContentTrouble {
    long wanted =
        anchored(table, line, line.applyAsInt(heading.box())).stream()
            .filter(other -> other.key().equals(heading.key()))
            .count();
    if (found.size() > wanted) {
      var places = found.stream().limit(LISTED).map(CellAddress::formatAsString).toList();
      throw new ContentTrouble(
          Wording.of(
              "sheet.twice",
              sheet.getSheetName(),
              heading.line(),
              found.size(),
              wanted,
              Wording.listed(places)));
    }
  }

  private static List<Heading> anchored(Table table, ToIntFunction<Box> start, int place) {
    return table.headings().stream()
        .filter(heading -> start.applyAsInt(heading.box()) == place)
        .toList();
  }

  private static int found(OptionalInt place, XSSFSheet sheet, Labels labels, List<Heading> wanted)
      throws ContentTrouble {
    if (place.isEmpty()) {
      throw new ContentTrouble(
          Wording.of("sheet.label", sheet.getSheetName(), labels.missing(wanted).line()));
    }
    return place.getAsInt();
  }

  /// The last of the indexes found so far; -1 if there is none.
  private static int last(List<Integer> places) {
    return places.isEmpty() ? -1 : places.getLast();
  }

  /// Finds the row of numbers that has no label: the next visible row that is not empty, or the
  /// next row if there is none. Whatever that row contains, the numbers in rows after it are not
  /// the form's.
  private static int filled(XSSFSheet sheet, int from, List<Integer> columns) {
    for (int at = from; at <= sheet.getLastRowNum(); at++) {
      var row = sheet.getRow(at);
      if (row != null
          && !Sight.isRowHidden(sheet, at)
          && columns.stream().map(row::getCell).anyMatch(Layout::isFilled)) {
        return at;
      }
    }
    return from;
  }

  /// Whether a cell has content. A formula counts, though it may show nothing.
  private static boolean isFilled(@Nullable XSSFCell cell) {
    return cell != null && (cell.getCellType() == CellType.FORMULA || !ShownValue.isBlank(cell));
  }

  /// The address of a box's first grid place in the sheet.
  CellAddress address(Box box) {
    return new CellAddress(rows.get(box.row()), columns.get(box.column()));
  }

  /// The cells of the form by their addresses in the sheet.
  Map<CellAddress, CellRef> cells() {
    var cells = new HashMap<CellAddress, CellRef>();
    table.cells().forEach(cell -> cells.put(address(cell.box()), cell.ref()));
    return cells;
  }

  /// The addresses of the form's labels and cells in the sheet.
  Set<CellAddress> places() {
    var places = new HashSet<>(cells().keySet());
    table.headings().forEach(heading -> places.add(address(heading.box())));
    return places;
  }

  /// The comparison keys ([Heading#key]) of the texts of a sheet, by column and row.
  private record Labels(TreeMap<Integer, TreeMap<Integer, String>> byColumn) {
    /// The longest text that may be a label, in characters; longer than any label of the form.
    private static final int LONGEST = 200;

    static Labels of(XSSFSheet sheet) {
      var byColumn = new TreeMap<Integer, TreeMap<Integer, String>>();
      for (var row : sheet) {
        for (var cell : row) {
          if (cell.getCellType() == CellType.STRING && cell instanceof XSSFCell text) {
            var says = RichText.of(text).text();
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

    /// The addresses of a label in the column of an address, from the top.
    List<CellAddress> inColumn(CellAddress place, String key) {
      return byColumn.getOrDefault(place.getColumn(), new TreeMap<>()).entrySet().stream()
          .filter(text -> text.getValue().equals(key))
          .map(text -> new CellAddress(text.getKey(), place.getColumn()))
          .toList();
    }

    /// The addresses of a label in the row of an address, from the left.
    List<CellAddress> inRow(CellAddress place, String key) {
      return byColumn.entrySet().stream()
          .filter(column -> key.equals(column.getValue().get(place.getRow())))
          .map(column -> new CellAddress(place.getRow(), column.getKey()))
          .toList();
    }

    /// The first column, from an index on, that has the labels below one another; empty if there is
    /// none.
    OptionalInt column(List<Heading> wanted, int from) {
      if (wanted.isEmpty()) {
        return OptionalInt.of(from);
      }
      for (var column : byColumn.tailMap(from).entrySet()) {
        if (below(wanted, column.getValue())) {
          return OptionalInt.of(column.getKey());
        }
      }
      return OptionalInt.empty();
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

    /// The first row, from an index on, that has the labels in their columns; empty if there is
    /// none.
    OptionalInt row(List<Heading> wanted, int from, List<Integer> columns) {
      var first = byColumn.get(columns.get(wanted.getFirst().box().column()));
      for (int row : first.tailMap(from).keySet()) {
        if (wanted.stream()
            .allMatch(heading ->
                heading.key().equals(byColumn.get(columns.get(heading.box().column())).get(row)))) {
          return OptionalInt.of(row);
        }
      }
      return OptionalInt.empty();
    }

    /// The first of the labels that is nowhere in the sheet; simply the first if all are somewhere.
    Heading missing(List<Heading> wanted) {
      return wanted.stream()
          .filter(heading ->
              byColumn.values().stream().noneMatch(texts -> texts.containsValue(heading.key())))
          .findFirst()
          .orElse(wanted.getFirst());
    }
  }
}
