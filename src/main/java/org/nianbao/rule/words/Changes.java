package org.nianbao.rule.words;

/// The edit distance of two short texts.
final class Changes {
  private Changes() {}

  /// How many characters must be put in, left out, changed or swapped to make one text the other.
  static int between(String one, String other) {
    var costs = new int[one.length() + 1][other.length() + 1];
    for (int row = 0; row <= one.length(); row++) {
      for (int column = 0; column <= other.length(); column++) {
        costs[row][column] =
            row == 0 || column == 0 ? row + column : least(costs, one, other, row, column);
      }
    }
    return costs[one.length()][other.length()];
  }

  private static int least(int[][] costs, String one, String other, int row, int column) {
    boolean isSame = one.charAt(row - 1) == other.charAt(column - 1);
    int least = costs[row - 1][column - 1] + (isSame ? 0 : 1);
    least = Math.min(least, Math.min(costs[row - 1][column], costs[row][column - 1]) + 1);
    boolean isSwap =
        row > 1
            && column > 1
            && one.charAt(row - 1) == other.charAt(column - 2)
            && one.charAt(row - 2) == other.charAt(column - 1);
    return isSwap ? Math.min(least, costs[row - 2][column - 2] + 1) : least;
  }
}
