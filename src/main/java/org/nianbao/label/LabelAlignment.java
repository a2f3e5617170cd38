package org.nianbao.label;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// Matches each row (or column) of a table of any origin with a row (or column) of the form's: the
/// order is kept, none is used twice, and as many labels as possible agree.
public final class LabelAlignment {
  /// The target of a row (or column) that matches none: -1.
  public static final int NONE = -1;

  /// The score of a label that agrees: more than any number of neighbours that stay neighbours.
  private static final int LABEL = 1000;

  /// The targets of the rows whose labels agree in the form's order.
  private final int[] ordered;

  private final int[] to;

  private LabelAlignment(int[] ordered, int[] to) {
    this.ordered = ordered;
    this.to = to;
  }

  /// Finds the best alignment.
  ///
  /// @param votes for each row of the table and each row of the form's table, how many labels agree
  public static LabelAlignment of(int[][] votes) {
    int targets = votes.length == 0 ? 0 : votes[0].length;
    var score = new int[votes.length][targets];
    var before = new int[votes.length][targets];
    var best = new int[targets + 1];
    var bestAt = new int[targets + 1];
    Arrays.fill(bestAt, NONE);
    for (int i = 0; i < votes.length; i++) {
      for (int j = 0; j < targets; j++) {
        if (votes[i][j] > 0) {
          boolean together =
              i > 0 && j > 0 && votes[i - 1][j - 1] > 0 && score[i - 1][j - 1] + 1 > best[j];
          before[i][j] = together ? (i - 1) * targets + j - 1 : bestAt[j];
          score[i][j] = votes[i][j] * LABEL + (together ? score[i - 1][j - 1] + 1 : best[j]);
        }
      }
      for (int j = 0; j < targets; j++) {
        if (score[i][j] > best[j + 1]) {
          best[j + 1] = score[i][j];
          bestAt[j + 1] = i * targets + j;
        }
        if (best[j] > best[j + 1]) {
          best[j + 1] = best[j];
          bestAt[j + 1] = bestAt[j];
        }
      }
    }
    var to = new int[votes.length];
    Arrays.fill(to, NONE);
    for (int at = bestAt[targets]; at != NONE; at = before[at / targets][at % targets]) {
      to[at / targets] = at % targets;
    }
    return new LabelAlignment(to, to);
  }

  /// The alignment with rows that the order has left out where their labels say, unless another row
  /// is there.
  ///
  /// @param named the target that the label of a row names for sure, or [#NONE]
  public LabelAlignment freed(IntUnaryOperator named) {
    var freed = to.clone();
    for (int i = 0; i < to.length; i++) {
      if (freed[i] == NONE && isFree(freed, named.applyAsInt(i))) {
        freed[i] = named.applyAsInt(i);
      }
    }
    return new LabelAlignment(ordered, freed);
  }

  private static boolean isFree(int[] to, int target) {
    return IntStream.of(to).noneMatch(taken -> taken == target);
  }

  /// The alignment with rows without a label matched by their position: between two that are just
  /// as far apart in the form's table, or before the first or after the last.
  ///
  /// @param open whether a row may be matched so
  public LabelAlignment filled(IntPredicate open) {
    var full = to.clone();
    for (int i = 0; i < to.length; i++) {
      if (to[i] == NONE && open.test(i) && isFree(to, between(i))) {
        full[i] = between(i);
      }
    }
    return new LabelAlignment(ordered, full);
  }

  private int between(int i) {
    int above = i;
    while (above >= 0 && ordered[above] == NONE) {
      above--;
    }
    int below = i;
    while (below < ordered.length && ordered[below] == NONE) {
      below++;
    }
    if (above < 0 && below == ordered.length) {
      return NONE;
    }
    int fromAbove = above < 0 ? NONE : ordered[above] + i - above;
    int fromBelow = below == ordered.length ? NONE : ordered[below] - (below - i);
    if (above < 0) {
      return Math.max(fromBelow, NONE);
    }
    return below == ordered.length || fromAbove == fromBelow ? fromAbove : NONE;
  }

  /// The same alignment, but with the rows from `first` on matched one after the other with those
  /// from `target` on.
  public LabelAlignment from(int first, int target) {
    var moved = to.clone();
    for (int i = first; i < moved.length; i++) {
      moved[i] = target + i - first;
    }
    return new LabelAlignment(moved, moved);
  }

  /// Number of rows of the table.
  public int size() {
    return to.length;
  }

  /// The row of the form's table for one of the table, or [#NONE]; a row beyond the table's end if
  /// it is over the edge.
  public int to(int index) {
    return index < to.length ? to[index] : NONE;
  }
}
