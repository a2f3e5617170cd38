package org.nianbao.paper;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.nianbao.form.Box;
import org.nianbao.form.Heading;
import org.nianbao.form.Table;

/// The size of a table's text and the widths of its columns.
///
/// Columns share the text width in the form's own proportions, but none gets less than its labels
/// and figures need, and columns that the form makes equally wide stay so. The text is 五号 unless
/// that is too large for all columns to get this much: then it is 小五.
///
/// @param text size of the text
/// @param twips width of each grid column; together the text width
public record TableColumns(TableText text, List<Integer> twips) {
  /// Room between the text of a cell and its left and right border, in twips: 1 pt.
  public static final int PADDING = 20;

  /// What a border takes of a cell's width, and a margin for rounding, in twips.
  private static final int BORDER = 20;

  /// Six digits, each half a character wide.
  private static final double FIGURE = 3;

  /// Characters of a row's label on one line: the longest label takes four lines.
  private static final double ROW_LABEL = 8;

  /// Characters of a group's label on one line, such as （三）不.
  private static final double GROUP_LABEL = 4;

  /// A line of upright text needs more than the width of its characters.
  private static final double VERTICAL_LABEL = 1.6;

  /// Fits a table into the text width.
  ///
  /// @param textWidth what they share, in twips
  public static TableColumns of(Table table, int textWidth) {
    var text =
        sum(needs(table, TableText.NORMAL)) <= textWidth ? TableText.NORMAL : TableText.SMALL;
    var needs = needs(table, text);
    double fit = Math.min(1, textWidth / sum(needs));
    var shares =
        share(textWidth, table.widths(), Arrays.stream(needs).map(need -> need * fit).toArray());
    return new TableColumns(text, whole(shares));
  }

  /// The width of the columns that a box covers.
  public int width(Box box) {
    return twips.subList(box.column(), box.endColumn()).stream().mapToInt(Integer::intValue).sum();
  }

  /// What each column needs at least, in twips. What covers several columns makes no demand.
  private static double[] needs(Table table, TableText text) {
    var characters = new double[table.columns()];
    table.headings().forEach(heading -> demand(characters, heading.box(), characters(heading)));
    table.cells().forEach(cell -> demand(characters, cell.box(), FIGURE));
    var byWeight = new HashMap<Integer, Double>();
    for (int column = 0; column < characters.length; column++) {
      byWeight.merge(table.widths().get(column), characters[column], Math::max);
    }
    return table.widths().stream()
        .mapToDouble(weight -> byWeight.get(weight) * text.character() + 2 * PADDING + BORDER)
        .toArray();
  }

  private static void demand(double[] characters, Box box, double count) {
    if (box.columns() == 1) {
      characters[box.column()] = Math.max(characters[box.column()], count);
    }
  }

  private static double characters(Heading heading) {
    return switch (heading.role()) {
      case COLUMN -> heading.text().lines().mapToInt(String::length).max().orElse(0);
      case ROW -> Math.min(heading.text().length(), ROW_LABEL);
      case GROUP -> GROUP_LABEL;
      case VERTICAL -> VERTICAL_LABEL;
      case BAND, CORNER -> 0;
    };
  }

  /// Shares the text width in proportion to the weights. A column whose share is less than it needs
  /// gets what it needs; that makes the shares of the others smaller, so they are looked at again.
  private static double[] share(int textWidth, List<Integer> weights, double[] needs) {
    var shares = new double[needs.length];
    double width = textWidth;
    double weight = weights.stream().mapToInt(Integer::intValue).sum();
    boolean settled = false;
    while (!settled) {
      settled = true;
      for (int column = 0; column < needs.length; column++) {
        if (shares[column] == 0 && width * weights.get(column) / weight < needs[column]) {
          shares[column] = needs[column];
          width -= needs[column];
          weight -= weights.get(column);
          settled = false;
        }
      }
    }
    for (int column = 0; column < needs.length; column++) {
      shares[column] = shares[column] == 0 ? width * weights.get(column) / weight : shares[column];
    }
    return shares;
  }

  /// Whole twips that lose nothing of the sum.
  private static List<Integer> whole(double[] shares) {
    var ends = shares.clone();
    Arrays.parallelPrefix(ends, Double::sum);
    return IntStream.range(0, ends.length)
        .mapToObj(i -> (int) (Math.round(ends[i]) - (i == 0 ? 0 : Math.round(ends[i - 1]))))
        .toList();
  }

  private static double sum(double[] parts) {
    return Arrays.stream(parts).sum();
  }
}
