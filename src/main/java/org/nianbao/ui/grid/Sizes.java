package org.nianbao.ui.grid;

import java.util.List;
import java.util.stream.IntStream;
import org.nianbao.form.Section;
import org.nianbao.form.Table;

/// The column widths and row heights of a table in a space of a given size, in whole pixels.
///
/// @param columns width of each grid column
/// @param rows least height of each grid row; a row whose label wraps may become higher
record Sizes(int[] columns, int[] rows) {
  private static final int MARGIN = 12;
  private static final int NARROWEST_LABEL = 280;
  private static final int WIDEST_LABEL = 520;
  private static final int LOWEST_ROW = 20;
  private static final int HIGHEST_ROW = 28;
  private static final int SCROLLED_ROW = 24;
  private static final int HEAD_OF_THREE = 76;

  /// The sizes of a table in a space.
  ///
  /// @param width of the space, in pixels
  /// @param height of the space, in pixels; `Double.MAX_VALUE` where table three may scroll
  static Sizes of(Table table, double width, double height) {
    return table.section() == Section.APPLICATIONS
        ? three(table, (int) width - 2 * MARGIN, height - MARGIN)
        : roomy(table, (int) width - 4 * MARGIN);
  }

  /// Table three: 25 rows of 20 to 28 pixels, so that the whole table fits on one screen; number
  /// columns of 60 to 84 pixels; what is left goes to the row labels.
  private static Sizes three(Table table, int width, double height) {
    int numbers = table.columns() - table.headColumns();
    int fixed = table.widths().get(0) + table.widths().get(1);
    int number = clamp((width - fixed - WIDEST_LABEL) / numbers, 60, 84);
    int label = clamp(width - fixed - numbers * number, NARROWEST_LABEL, WIDEST_LABEL);
    int dataRows = table.rows() - table.headRows();
    int row =
        height == Double.MAX_VALUE
            ? SCROLLED_ROW
            : clamp((int) (height - HEAD_OF_THREE) / dataRows, LOWEST_ROW, HIGHEST_ROW);
    return new Sizes(
        IntStream.range(0, table.columns())
            .map(i -> i == 2 ? label : i < 2 ? table.widths().get(i) : number)
            .toArray(),
        IntStream.range(0, table.rows())
            .map(i -> i >= table.headRows() ? row : i == table.headRows() - 1 ? 36 : 20)
            .toArray());
  }

  /// Tables two and four have few cells and are set wide; they shrink only when the window is
  /// narrow.
  private static Sizes roomy(Table table, int width) {
    int wanted = table.widths().stream().mapToInt(Integer::intValue).sum();
    int least = table.columns() * 52;
    double scale = Math.min(1, Math.max(width, Math.min(least, wanted)) / (double) wanted);
    return new Sizes(
        table.widths().stream().mapToInt(each -> (int) (each * scale)).toArray(),
        IntStream.range(0, table.rows())
            .map(i -> table.section() == Section.DISCLOSURE ? 30 : i == 2 ? 44 : i == 3 ? 40 : 32)
            .toArray());
  }

  /// The same sizes with columns wide enough for their content. The space comes from the row
  /// labels, as far as these are wider than their least width.
  ///
  /// @param least least width of each grid column, in pixels
  /// @param headColumns how many columns at the left are labels
  Sizes widened(List<Integer> least, int headColumns) {
    var wider = columns.clone();
    int more = 0;
    for (int i = 0; i < wider.length; i++) {
      wider[i] = Math.max(wider[i], least.get(i));
      more += wider[i] - columns[i];
    }
    int label = headColumns - 1;
    if (label >= 0) {
      wider[label] -= Math.min(more, Math.max(0, wider[label] - NARROWEST_LABEL));
    }
    return new Sizes(wider, rows);
  }

  private static int clamp(int value, int least, int most) {
    return Math.max(least, Math.min(most, value));
  }
}
