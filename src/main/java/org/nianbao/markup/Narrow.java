package org.nianbao.markup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.nianbao.markup.Grid.Area;

/// Replaces #### by the number that a column was too narrow for: Excel writes #### in HTML, and can
/// have the number in the plain text on the clipboard. It is taken from there if text and table
/// have the same number of rows and columns; if not, or if the text has no number either, ####
/// stays for a person to see.
final class Narrow {
  private static final Pattern NARROW = Pattern.compile("[\\s\u00a0]*[#＃]+[\\s\u00a0]*");

  private final Grid grid;
  private final List<List<String>> texts;

  private Narrow(Grid grid, List<List<String>> texts) {
    this.grid = grid;
    this.texts = texts;
  }

  /// Fills in the numbers from the plain text, if the page is one table.
  static void fill(Document page, String text) {
    var tables =
        page.select("table").stream()
            .filter(table -> table.parents().stream().noneMatch(one -> one.nameIs("table")))
            .toList();
    if (tables.size() == 1 && !text.isBlank()) {
      var grid = Grid.of(tables.getFirst());
      if (grid.rows().stream().anyMatch(Narrow::hasNarrow)) {
        new Narrow(grid, texts(text)).fill();
      }
    }
  }

  private static boolean hasNarrow(Grid.Row row) {
    return row.places().stream()
        .flatMap(place -> place.stream())
        .anyMatch(area -> isNarrow(area.cell()));
  }

  private static boolean isNarrow(Element cell) {
    return NARROW.matcher(cell.wholeText()).matches();
  }

  private static List<List<String>> texts(String text) {
    var rows = new ArrayList<List<String>>();
    TabbedText.read(
        text,
        new TabbedText.Rows() {
          private List<String> row = new ArrayList<>();

          @Override
          public void text(String text) {
            row.add(text);
          }

          @Override
          public void end() {
            rows.add(row);
            row = new ArrayList<>();
          }
        });
    return rows;
  }

  /// Fills in the numbers whether the plain text has the hidden rows and columns or not: programs
  /// differ in that.
  private void fill() {
    int width = grid.rows().stream().mapToInt(row -> row.places().size()).max().orElse(0);
    var columns = IntStream.range(0, width).boxed().toList();
    var rows = IntStream.range(0, rowsWithText()).boxed().toList();
    if (fits(rows, columns)) {
      fill(rows, columns);
    } else {
      var shownRows = rows.stream().filter(row -> !grid.rows().get(row).hidden()).toList();
      var shownColumns = columns.stream().filter(column -> !grid.isHidden(column)).toList();
      if (fits(shownRows, shownColumns)) {
        fill(shownRows, shownColumns);
      }
    }
  }

  /// The number of rows without those at the end that are hidden and empty: Excel ends its tables
  /// with one that keeps the columns' widths.
  private int rowsWithText() {
    int end = grid.rows().size();
    while (end > 0 && isNothing(grid.rows().get(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isNothing(Grid.Row row) {
    return row.hidden()
        && row.places().stream()
            .flatMap(place -> place.stream())
            .noneMatch(area -> area.cell().hasText());
  }

  private boolean fits(List<Integer> rows, List<Integer> columns) {
    return texts.size() == rows.size()
        && texts.stream().allMatch(row -> row.size() == columns.size());
  }

  private void fill(List<Integer> rows, List<Integer> columns) {
    var met = new HashSet<Area>();
    for (int i = 0; i < rows.size(); i++) {
      var places = grid.rows().get(rows.get(i)).places();
      for (int j = 0; j < columns.size() && columns.get(j) < places.size(); j++) {
        var text = texts.get(i).get(j);
        places
            .get(columns.get(j))
            .filter(met::add)
            .filter(area -> isNarrow(area.cell()))
            .filter(_ -> !text.isBlank() && !NARROW.matcher(text).matches())
            .ifPresent(area -> area.cell().text(text));
      }
    }
  }
}
