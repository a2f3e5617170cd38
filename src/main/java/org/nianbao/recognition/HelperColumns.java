package org.nianbao.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nianbao.form.Edition;
import org.nianbao.form.Heading;
import org.nianbao.form.Section;
import org.nianbao.form.Table;
import org.nianbao.label.CellText;
import org.nianbao.label.LabelSet;
import org.nianbao.label.Likeness;
import org.nianbao.recognition.Recognition.Unused;
import org.nianbao.source.GridText;
import org.nianbao.source.SourcePlace;
import org.nianbao.source.TableBlock;
import org.nianbao.source.TableBlock.Layout;
import org.nianbao.wording.Wording;

/// The columns that an office has added to a table of the form: one that counts its rows (序号), and
/// those with a name of their own beside the form's (备注, 校验). They are taken out of the table, so
/// that everything else is read as if they were not there, and are listed. A row from which a
/// number was taken is inferred.
///
/// @param rest the table without them
/// @param columns the cells of each of them that are not blank, from the top
record HelperColumns(TableBlock rest, List<List<GridText>> columns) {
  /// What counts rows: 1, 1. or (1).
  private static final Pattern COUNT = Pattern.compile("[(（]?([0-9]{1,3})[)）.、．]?");

  private static final Pattern COUNT_NAME = Pattern.compile("序号?|编号|行[号次]|No\\.?");

  /// The most cells of a table that is looked at: several times those of the largest of the form.
  private static final int MOST_CELLS = 2000;

  /// The fewest rows that are counted, where the column has no name that says so.
  private static final int FEWEST_COUNTED = 3;

  /// The rows of a document's tables without the column that counts them.
  ///
  /// @param unused takes what was left out
  static List<SourceRow> uncounted(TableBlock table, List<Unused> unused) {
    var counted = counting(table);
    counted.list(unused);
    return SourceRow.of(counted.rest());
  }

  /// The rows of a document's tables without the columns that have a name of their own.
  ///
  /// @param unused takes what was left out
  static List<Map.Entry<Section, SourceRow>> without(
      List<Map.Entry<Section, SourceRow>> rows, Edition edition, List<Unused> unused) {
    var labels =
        new LabelSet(edition.tables().stream().flatMap(form -> form.headings().stream()).toList());
    var foreign = EditionChoice.foreign(edition);
    var read = new IdentityHashMap<TableBlock, List<SourceRow>>();
    var kept = new ArrayList<Map.Entry<Section, SourceRow>>();
    for (var entry : rows) {
      var row = entry.getValue();
      var own =
          read.computeIfAbsent(
              row.table(),
              table -> {
                var helpers = named(table, edition, labels, foreign);
                helpers.list(unused);
                return helpers.rows();
              });
      if (own.isEmpty()) {
        kept.add(entry);
      } else if (row.row() < own.size()) {
        kept.add(Map.entry(entry.getKey(), own.get(row.row())));
      }
    }
    return kept;
  }

  /// The rows of the table without the columns, which know what stood beside them.
  private List<SourceRow> rows() {
    var taken = columns.stream().flatMap(List::stream).toList();
    return columns.isEmpty()
        ? List.of()
        : SourceRow.of(rest).stream().map(row -> row.beside(taken)).toList();
  }

  private void list(List<Unused> unused) {
    for (var column : columns) {
      unused.add(
          new Unused(
              column.stream().map(GridText::text).collect(Collectors.joining("\t")),
              Wording.of("recognition.unused.column"),
              SourcePlace.OfCell.of(rest.origin(), column.getFirst()),
              true));
    }
  }

  private static HelperColumns of(TableBlock table, List<List<GridText>> columns) {
    if (columns.isEmpty()) {
      return new HelperColumns(table, List.of());
    }
    var taken = columns.stream().flatMap(List::stream).collect(Collectors.toSet());
    var rest = table.cells().stream().filter(cell -> !taken.contains(cell)).toList();
    var filled =
        columns.stream()
            .map(column -> column.stream().filter(cell -> !cell.isBlank()).toList())
            .toList();
    return new HelperColumns(new TableBlock(rest, table.layout(), table.origin()), filled);
  }

  /// The cells of one column's width, by their columns, from the top.
  private static Map<Integer, List<GridText>> byColumn(TableBlock table) {
    var byColumn = new TreeMap<Integer, List<GridText>>();
    table.cells().stream()
        .filter(cell -> cell.box().columns() == 1)
        .sorted(Comparator.comparingInt(cell -> cell.box().row()))
        .forEach(cell ->
            byColumn.computeIfAbsent(cell.box().column(), _ -> new ArrayList<>()).add(cell));
    return byColumn;
  }

  /// A first column of numbers before words that counts the rows, by its name or in fact.
  private static HelperColumns counting(TableBlock table) {
    if (table.cells().size() > MOST_CELLS) {
      return of(table, List.of());
    }
    var column = byColumn(table).getOrDefault(0, List.of());
    var counts =
        column.stream()
            .dropWhile(cell -> !COUNT.matcher(cell.text()).matches())
            .filter(cell -> !cell.isBlank())
            .toList();
    if (counts.isEmpty()
        || !counts.stream().allMatch(cell -> COUNT.matcher(cell.text()).matches())
        || !counts.stream().allMatch(cell -> isBeforeWords(cell, table))) {
      return of(table, List.of());
    }
    var first = counts.getFirst().box().row();
    var above =
        column.stream()
            .filter(cell -> cell.box().row() < first)
            .filter(cell -> cell.isBlank() || isCountName(cell))
            .toList();
    boolean isNamed = above.stream().anyMatch(HelperColumns::isCountName);
    if (!isNamed && !isCounting(counts)) {
      return of(table, List.of());
    }
    var cells = new ArrayList<>(above);
    column.stream().filter(cell -> cell.box().row() >= first).forEach(cells::add);
    return of(table, List.of(cells));
  }

  private static boolean isCountName(GridText cell) {
    return COUNT_NAME.matcher(cell.text().replace(" ", "")).matches();
  }

  private static boolean isCounting(List<GridText> counts) {
    for (int i = 0; i < counts.size(); i++) {
      var number = COUNT.matcher(counts.get(i).text());
      if (!number.matches() || Integer.parseInt(number.group(1)) != i + 1) {
        return false;
      }
    }
    return counts.size() >= FEWEST_COUNTED;
  }

  /// Whether the next text of a cell's row is a word.
  private static boolean isBeforeWords(GridText cell, TableBlock table) {
    return table.cells().stream()
        .filter(next -> next.box().row() <= cell.box().row())
        .filter(next -> next.box().endRow() > cell.box().row())
        .filter(next -> next.box().column() > cell.box().column() && !next.isBlank())
        .min(Comparator.comparingInt(next -> next.box().column()))
        .filter(next -> CellText.isWord(next.text()))
        .isPresent();
  }

  /// The columns of a grid whose first text is a word that the form has not, and which have no
  /// label of the form, where all columns of the form have their labels beside them.
  private static HelperColumns named(
      TableBlock table, Edition edition, LabelSet labels, Set<String> foreign) {
    if (!isAligned(table) || table.cells().size() > MOST_CELLS) {
      return of(table, List.of());
    }
    var strange = new TreeMap<Integer, List<GridText>>();
    byColumn(table)
        .forEach((column, cells) -> {
          var first = cells.stream().filter(cell -> !cell.isBlank()).findFirst();
          if (first.filter(cell -> CellText.isWord(cell.text())).isPresent()
              && cells.stream().noneMatch(cell -> isLabel(cell, table, labels))
              && cells.stream().noneMatch(cell -> foreign.contains(Heading.key(cell.text())))) {
            strange.put(column, cells);
          }
        });
    var others =
        table.cells().stream()
            .filter(cell -> cell.box().columns() > 1 || !strange.containsKey(cell.box().column()))
            .map(cell -> labels.find(cell.text()).headings())
            .filter(found -> !found.isEmpty())
            .toList();
    boolean isWhole =
        edition.tables().stream()
            .filter(form -> others.stream().anyMatch(found -> isOf(form, found)))
            .allMatch(form -> isNamed(form, others));
    return of(table, isWhole ? List.copyOf(strange.values()) : List.of());
  }

  /// Whether what stands in a column is under its label: on a grid, and in text with tabs whose
  /// lines are all equally long.
  private static boolean isAligned(TableBlock table) {
    return table.layout() == Layout.GRID
        || SourceRow.of(table).stream()
                .filter(row -> !row.isBlank())
                .map(row -> row.own().getLast().box().endColumn())
                .distinct()
                .count()
            == 1;
  }

  /// Whether a text is a label of the form; one that is only like a label that stands there as well
  /// is not: 上年总计 beside 总计.
  private static boolean isLabel(GridText cell, TableBlock table, LabelSet labels) {
    var found = labels.find(cell.text());
    return found.isLabel()
        && !(found.likeness() != Likeness.SAME
            && table.cells().stream()
                .flatMap(other -> labels.same(other.text()).stream())
                .anyMatch(found.headings()::contains));
  }

  private static boolean isOf(Table form, List<Heading> found) {
    return found.stream().allMatch(form.headings()::contains);
  }

  /// Whether each column of a form's table has a label of its own among those found.
  private static boolean isNamed(Table form, List<List<Heading>> found) {
    var columns = new HashSet<Heading>();
    FormRow.of(form).forEach(row -> row.columns().forEach(column -> columns.add(column.own())));
    var labels = found.stream().filter(one -> one.stream().anyMatch(columns::contains)).toList();
    Set<Heading> named = labels.stream().flatMap(List::stream).collect(Collectors.toSet());
    return labels.size() >= columns.size() && named.containsAll(columns);
  }
}
