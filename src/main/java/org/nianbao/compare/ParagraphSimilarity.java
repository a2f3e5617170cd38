package org.nianbao.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nianbao.draft.Prose.Paragraph;

/// Pairs the paragraphs of two stretches that are the same paragraph, rewritten.
final class ParagraphSimilarity {
  /// The similarity, from 0 to 1, from which on two paragraphs count as one that was rewritten.
  private static final double ENOUGH = 0.4;

  /// The most characters that all pairs of paragraphs together may have. Beyond that no pairs are
  /// looked for, and one stretch replaces the other. Two hundred paragraphs on either side, of five
  /// hundred characters each, come to half as much.
  private static final long MOST = 80_000_000;

  /// Characters that each paragraph of a pair counts for besides its own, so that very many short
  /// paragraphs exceed [#MOST] too.
  private static final int LEAST = 500;

  private ParagraphSimilarity() {}

  /// A paragraph of the one stretch and one of the other, by their indexes in it.
  record Pair(int one, int other) {}

  /// The pairs whose similarities have the greatest sum, none crossing another. If each stretch is
  /// a single paragraph, the two are always a pair.
  static List<Pair> pairs(List<Paragraph> one, List<Paragraph> other) {
    if (one.size() == 1 && other.size() == 1) {
      return List.of(new Pair(0, 0));
    }
    if (other.size() * characters(one) + one.size() * characters(other) > MOST) {
      return List.of();
    }
    var likeness = likeness(one, other);
    var best = best(likeness);
    var pairs = new ArrayList<Pair>();
    int i = 0;
    int j = 0;
    while (i < one.size() && j < other.size()) {
      if (best[i][j] == best[i + 1][j]) {
        i++;
      } else if (best[i][j] == best[i][j + 1]) {
        j++;
      } else {
        pairs.add(new Pair(i++, j++));
      }
    }
    return pairs;
  }

  private static long characters(List<Paragraph> paragraphs) {
    return paragraphs.stream().mapToLong(paragraph -> paragraph.length() + LEAST).sum();
  }

  /// The greatest sum of similarities of pairs from two indexes on, for each two indexes.
  private static double[][] best(double[][] likeness) {
    int rows = likeness.length;
    int columns = likeness[0].length;
    var best = new double[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        var paired = likeness[i][j] < ENOUGH ? 0 : likeness[i][j] + best[i + 1][j + 1];
        best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    return best;
  }

  private static double[][] likeness(List<Paragraph> one, List<Paragraph> other) {
    var ones = one.stream().map(ParagraphSimilarity::twos).toList();
    var others = other.stream().map(ParagraphSimilarity::twos).toList();
    var likeness = new double[one.size()][other.size()];
    for (int i = 0; i < likeness.length; i++) {
      for (int j = 0; j < likeness[i].length; j++) {
        likeness[i][j] = likeness(ones.get(i), others.get(j));
      }
    }
    return likeness;
  }

  /// The similarity of two paragraphs, from 0, nothing in common, to 1: twice the number of common
  /// character pairs over the number of all (Dice coefficient).
  private static double likeness(int[] one, int[] other) {
    if (one.length + other.length == 0) {
      return 1;
    }
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      int order = Integer.compare(one[i], other[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return 2.0 * common / (one.length + other.length);
  }

  /// The pairs of neighbouring characters of a paragraph, in ascending order.
  private static int[] twos(Paragraph paragraph) {
    var text = paragraph.text();
    var twos = new int[text.length()];
    for (int i = 0; i < twos.length; i++) {
      twos[i] = (i == 0 ? 0 : text.charAt(i - 1) << 16) | text.charAt(i);
    }
    Arrays.sort(twos);
    return twos;
  }
}
