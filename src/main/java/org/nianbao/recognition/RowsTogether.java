package org.nianbao.recognition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nianbao.draft.Entry;
import org.nianbao.form.CellRef;
import org.nianbao.statute.TableThree;

/// Rows that can each be read in several ways, read so that their columns add up as well: the total
/// of a column is the sum of the rows above it, and what came in is what was dealt with and what is
/// carried forward.
final class RowsTogether {
  /// The most ways of a row, and the most combinations, that are tried.
  private static final int MOST_WAYS = 60;

  private static final int MOST_TRIES = 200_000;

  /// Two sums that are equal.
  private record Equation(List<CellRef> one, List<CellRef> other) {
    Stream<CellRef> cells() {
      return Stream.concat(one.stream(), other.stream());
    }
  }

  private final Map<FormRow, List<List<String>>> ways;
  private final List<FormRow> open;
  private final Map<FormRow, List<Equation>> due = new HashMap<>();
  private final Map<FormRow, Set<List<String>>> fitting = new HashMap<>();
  private final Map<CellRef, BigDecimal> values = new HashMap<>();
  private final Map<FormRow, List<String>> reading = new HashMap<>();
  private int tries;

  private RowsTogether(Map<FormRow, List<List<String>>> ways) {
    this.ways = ways;
    this.open =
        ways.entrySet().stream()
            .filter(entry -> entry.getValue().size() > 1 && entry.getValue().size() <= MOST_WAYS)
            .map(Map.Entry::getKey)
            .toList();
  }

  /// Chooses ways.
  ///
  /// @param ways the ways of each row of a table
  /// @return the way of each row that has several, of which one alone makes the columns add up
  static Map<FormRow, List<String>> chosen(Map<FormRow, List<List<String>>> ways) {
    var rows = new RowsTogether(ways);
    rows.prepare();
    rows.read(0);
    var chosen = new HashMap<FormRow, List<String>>();
    if (rows.tries <= MOST_TRIES) {
      rows.fitting.forEach((row, fitting) -> {
        if (fitting.size() == 1 && rows.isBound(row)) {
          chosen.put(row, fitting.iterator().next());
        }
      });
    }
    return chosen;
  }

  private boolean isBound(FormRow row) {
    var cells = row.cells().stream().map(cell -> cell.ref()).toList();
    return due.values().stream()
        .flatMap(List::stream)
        .anyMatch(equation -> equation.cells().anyMatch(cells::contains));
  }

  /// Notes the numbers of rows with one way, and at which open row each equation can be checked.
  private void prepare() {
    var rowOf = new HashMap<CellRef, FormRow>();
    ways.forEach((row, ways) -> {
      row.cells().forEach(cell -> rowOf.put(cell.ref(), row));
      if (ways.size() == 1) {
        put(row, ways.getFirst());
      }
    });
    for (var equation : equations()) {
      boolean isKnown =
          equation
              .cells()
              .allMatch(ref -> values.containsKey(ref) || open.contains(rowOf.get(ref)));
      equation
          .cells()
          .map(rowOf::get)
          .filter(open::contains)
          .max((one, other) -> Integer.compare(open.indexOf(one), open.indexOf(other)))
          .filter(_ -> isKnown)
          .ifPresent(row -> due.computeIfAbsent(row, _ -> new ArrayList<>()).add(equation));
    }
  }

  private List<Equation> equations() {
    var equations = new ArrayList<Equation>();
    ways.keySet().stream()
        .map(FormRow::table)
        .distinct()
        .flatMap(table -> table.sums().entrySet().stream())
        .forEach(sum -> equations.add(new Equation(List.of(sum.getKey()), sum.getValue().parts())));
    for (var applicant : TableThree.Applicant.values()) {
      var refs =
          Stream.of(
                  TableThree.Row.RECEIVED,
                  TableThree.Row.CARRIED_OVER,
                  TableThree.Row.TOTAL,
                  TableThree.Row.CARRIED_FORWARD)
              .map(row -> TableThree.ref(row, applicant))
              .toList();
      equations.add(new Equation(refs.subList(0, 2), refs.subList(2, 4)));
    }
    return equations;
  }

  private void put(FormRow row, List<String> texts) {
    for (int i = 0; i < row.size(); i++) {
      var cell = row.cells().get(i);
      Entry.parse(cell.kind(), texts.get(i))
          .value()
          .ifPresentOrElse(value -> values.put(cell.ref(), value), () -> values.remove(cell.ref()));
    }
  }

  /// Tries the ways of an open row, and of those after it.
  private void read(int index) {
    if (index == open.size()) {
      reading.forEach((row, way) -> fitting.computeIfAbsent(row, _ -> new HashSet<>()).add(way));
      return;
    }
    var row = open.get(index);
    for (var way : ways.get(row)) {
      if (++tries > MOST_TRIES) {
        return;
      }
      put(row, way);
      reading.put(row, way);
      if (due.getOrDefault(row, List.of()).stream().allMatch(this::holds)) {
        read(index + 1);
      }
    }
  }

  private boolean holds(Equation equation) {
    return sum(equation.one()).equals(sum(equation.other()));
  }

  private Optional<BigDecimal> sum(List<CellRef> refs) {
    var sum = BigDecimal.ZERO;
    for (var ref : refs) {
      if (!values.containsKey(ref)) {
        return Optional.empty();
      }
      sum = sum.add(values.get(ref));
    }
    return Optional.of(sum.stripTrailingZeros());
  }
}
