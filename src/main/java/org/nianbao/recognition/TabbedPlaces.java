package org.nianbao.recognition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.source.GridText;

/// At which place the numbers of a row of tabbed text begin, as the complete rows of the same table
/// with a label at the same place show. A row whose first or last cell is blank can be read by it.
final class TabbedPlaces {
  private final Map<List<Integer>, Set<Integer>> starts = new HashMap<>();

  /// Notes where a complete row has its numbers.
  ///
  /// @param cells the cells right of the label
  /// @param size number of cells of the form's row
  void add(List<GridText> cells, int size) {
    var filled = filled(cells);
    if (filled.size() == size && !cells.isEmpty()) {
      starts
          .computeIfAbsent(shape(cells, size), _ -> new HashSet<>())
          .add(filled.getFirst().box().column());
    }
  }

  private static List<Integer> shape(List<GridText> cells, int size) {
    return List.of(cells.getFirst().box().column(), size);
  }

  /// The cells of a row without the blank ones before the first and after the last text.
  static List<GridText> filled(List<GridText> cells) {
    int from = 0;
    int to = cells.size();
    while (to > from && cells.get(to - 1).isBlank()) {
      to--;
    }
    while (from < to && cells.get(from).isBlank()) {
      from++;
    }
    return cells.subList(from, to);
  }

  /// The cells of a row that are its numbers, as many as the form has; empty if there are more or
  /// fewer, or nothing says where they begin.
  Optional<List<GridText>> run(List<GridText> cells, int size) {
    var filled = filled(cells);
    if (filled.size() == size) {
      return Optional.of(filled);
    }
    if (filled.size() > size || cells.size() < size) {
      return Optional.empty();
    }
    var known = starts.getOrDefault(shape(cells, size), Set.of());
    if (known.isEmpty() && cells.size() == size && cells.getFirst().box().column() == 0) {
      // Nothing stands before them whose merged places could be the blanks.
      return Optional.of(cells);
    }
    return known.size() == 1
        ? window(cells, filled, known.iterator().next(), size)
        : Optional.empty();
  }

  private static Optional<List<GridText>> window(
      List<GridText> cells, List<GridText> filled, int start, int size) {
    int from = start - cells.getFirst().box().column();
    if (from < 0 || from + size > cells.size()) {
      return Optional.empty();
    }
    var window = cells.subList(from, from + size);
    return window.containsAll(filled) ? Optional.of(window) : Optional.empty();
  }
}
