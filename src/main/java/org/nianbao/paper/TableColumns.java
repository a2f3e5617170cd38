package org.nianbao.paper;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.nianbao.form.Box;
import org.nianbao.form.CellRef;
import org.nianbao.form.Table;

/// The size of a table's text and the widths of its columns.
///
/// Columns share the text width in the form's own proportions, but none gets less than its labels
/// and numbers need, and columns that the form makes equally wide stay so while their numbers have
/// at most six digits. A longer number widens its own column. Where the width does not allow that,
/// labels take more lines, and at last the text gets smaller: 五号 if all columns get the width they
/// want, 小五 if every number stays on one line, else 六号. A number that is too long even then is
/// narrowed ([SetTable#lettering]); nothing is cut.
///
/// @param text size of the text
/// @param twips width of each grid column; together the text width
public record TableColumns(TableText text, List<Integer> twips) {
  /// The padding of a cell, left and right, in twips: 1 pt.
  public static final int PADDING = 20;

  /// The part of a cell's width that a border takes, and a margin for rounding, in twips.
  static final int BORDER = 20;

  /// Fits a table into the text width.
  ///
  /// @param figures the content of each cell
  /// @param textWidth the width that the columns share, in twips
  public static TableColumns of(Table table, Function<CellRef, String> figures, int textWidth) {
    var demand = ColumnDemand.of(table, figures);
    var text =
        sum(twips(demand.wanted(), TableText.NORMAL)) <= textWidth
            ? TableText.NORMAL
            : sum(twips(demand.needed(), TableText.SMALL)) <= textWidth
                ? TableText.SMALL
                : TableText.NOTE;
    return new TableColumns(text, whole(shares(table, demand, text, textWidth)));
  }

  /// The widths of the columns: at least what is wanted if that fits, else what is needed, else
  /// what the labels need.
  private static double[] shares(Table table, ColumnDemand demand, TableText text, int textWidth) {
    var wanted = twips(demand.wanted(), text);
    var needed = twips(demand.needed(), text);
    if (sum(wanted) <= textWidth) {
      var weights = table.widths().stream().mapToDouble(Integer::doubleValue).toArray();
      return share(textWidth, weights, wanted);
    }
    return sum(needed) <= textWidth
        ? share(textWidth, wanted, needed)
        : share(textWidth, needed, twips(demand.least(), text));
  }

  /// The width of the columns that a box covers.
  public int width(Box box) {
    return twips.subList(box.column(), box.endColumn()).stream().mapToInt(Integer::intValue).sum();
  }

  private static double[] twips(List<Double> characters, TableText text) {
    return characters.stream()
        .mapToDouble(count -> count * text.character() + 2 * PADDING + BORDER)
        .toArray();
  }

  /// Shares the text width in proportion to the weights. A column whose share would be less than
  /// its minimum gets the minimum; that makes the shares of the others smaller, so they are looked
  /// at again.
  private static double[] share(int textWidth, double[] weights, double[] least) {
    var shares = new double[least.length];
    double width = textWidth;
    double weight = sum(weights);
    boolean settled = false;
    while (!settled) {
      settled = true;
      for (int column = 0; column < least.length; column++) {
        if (shares[column] == 0 && width * weights[column] / weight < least[column]) {
          shares[column] = least[column];
          width -= least[column];
          weight -= weights[column];
          settled = false;
        }
      }
    }
    for (int column = 0; column < least.length; column++) {
      shares[column] = shares[column] == 0 ? width * weights[column] / weight : shares[column];
    }
    return shares;
  }

  /// The widths rounded to whole twips so that their sum stays the same.
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
