package org.nianbao.rule.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds where a text has a fixed term with a few wrong characters, by its edit distance: a
/// character left out, put in or changed, or two swapped. Only where one part of the term stands
/// unchanged is the text around it compared, so that the time grows with the length of the text.
final class TermSearch {
  private final String term;
  private final FixedTerm fixed;

  TermSearch(FixedTerm fixed) {
    this.fixed = fixed;
    term = fixed.name();
  }

  /// A place where the text nearly is the term.
  ///
  /// @param from the offset of its first character
  /// @param to the offset after its last
  /// @param edits the changes that make the term of it
  record Place(int from, int to, List<Edit> edits) {}

  /// A change from what stands in the text to the term.
  ///
  /// @param kind what was done to the term
  /// @param inText the offset in the text
  /// @param inTerm the offset in the term
  record Edit(Kind kind, int inText, int inTerm) {}

  /// What was done to a character of the term.
  enum Kind {
    LEFT_OUT,
    PUT_IN,
    CHANGED,
    SWAPPED
  }

  /// The places, in order and apart from one another.
  List<Place> in(String text) {
    var places = new ArrayList<Place>();
    fixed
        .pieces()
        .forEach(piece -> {
          int end = 0;
          for (int at = text.indexOf(piece.text());
              at >= 0;
              at = text.indexOf(piece.text(), at + 1)) {
            if (at >= end) {
              int start = at - piece.from();
              var found = around(text, start);
              found
                  .filter(place ->
                      places.stream()
                          .skip(Math.max(0, places.size() - 40))
                          .noneMatch(one -> meet(one, place)))
                  .ifPresent(places::add);
              end = found.map(Place::to).orElse(at + 1);
            }
          }
        });
    return places;
  }

  private static boolean meet(Place one, Place other) {
    return one.from() < other.to() && other.from() < one.to();
  }

  /// What nearly is the term where it would begin about an offset of the text; empty where the term
  /// itself stands there, or nothing like it.
  private Optional<Place> around(String text, int start) {
    int most = fixed.tolerance().most();
    int from = Math.max(0, start - most - 1);
    int to = Math.min(text.length(), start + term.length() + most + 1);
    if (from >= to) {
      return Optional.empty();
    }
    var window = text.substring(from, to);
    if (window.contains(term)) {
      return Optional.empty();
    }
    var costs = costs(window);
    int best = best(window, costs[term.length()]);
    return best < 0 ? Optional.empty() : Optional.of(place(window, from, costs, best));
  }

  /// The end with the fewest changes: where several have, the last one at which the term's own last
  /// character stands, else the last one behind a word; -1 where all have too many.
  private int best(String window, int[] costs) {
    int best = -1;
    for (int end = 0; end < costs.length; end++) {
      if (costs[end] <= fixed.tolerance().most()
          && (best < 0
              || costs[end] < costs[best]
              || costs[end] == costs[best] && rank(window, end) >= rank(window, best))) {
        best = end;
      }
    }
    return best;
  }

  private int rank(String window, int end) {
    if (end == 0) {
      return 0;
    }
    char last = window.charAt(end - 1);
    return last == term.charAt(term.length() - 1) ? 2 : Character.isIdeographic(last) ? 1 : 0;
  }

  /// For each part of the term from its beginning, and each end in the window, the fewest changes.
  private int[][] costs(String window) {
    var costs = new int[term.length() + 1][window.length() + 1];
    for (int row = 1; row <= term.length(); row++) {
      costs[row][0] = row;
      for (int column = 1; column <= window.length(); column++) {
        int least = costs[row - 1][column - 1] + (same(window, row, column) ? 0 : 1);
        least = Math.min(least, costs[row - 1][column] + 1);
        least = Math.min(least, costs[row][column - 1] + 1);
        if (isSwap(window, row, column)) {
          least = Math.min(least, costs[row - 2][column - 2] + 1);
        }
        costs[row][column] = least;
      }
    }
    return costs;
  }

  private boolean same(String window, int row, int column) {
    return term.charAt(row - 1) == window.charAt(column - 1);
  }

  private boolean isSwap(String window, int row, int column) {
    return row > 1
        && column > 1
        && term.charAt(row - 1) == window.charAt(column - 2)
        && term.charAt(row - 2) == window.charAt(column - 1)
        && !same(window, row, column);
  }

  private Place place(String window, int from, int[][] costs, int end) {
    var edits = new ArrayList<Edit>();
    int row = term.length();
    int column = end;
    while (row > 0) {
      int cost = costs[row][column];
      if (column > 0 && same(window, row, column) && cost == costs[row - 1][column - 1]) {
        row--;
        column--;
      } else if (isSwap(window, row, column) && cost == costs[row - 2][column - 2] + 1) {
        edits.add(new Edit(Kind.SWAPPED, from + column - 2, row - 2));
        row -= 2;
        column -= 2;
      } else if (column > 0 && cost == costs[row][column - 1] + 1) {
        edits.add(new Edit(Kind.PUT_IN, from + column - 1, row));
        column--;
      } else if (cost == costs[row - 1][column] + 1) {
        edits.add(new Edit(Kind.LEFT_OUT, from + column, row - 1));
        row--;
      } else {
        edits.add(new Edit(Kind.CHANGED, from + column - 1, row - 1));
        row--;
        column--;
      }
    }
    return new Place(from + column, from + end, edits.reversed());
  }
}
