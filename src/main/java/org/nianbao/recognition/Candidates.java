package org.nianbao.recognition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.draft.Entry;
import org.nianbao.form.Cell;
import org.nianbao.form.CellKind;
import org.nianbao.form.CellRef;
import org.nianbao.form.Term;

/// The ways to read some texts as the cells of a row that has more or fewer cells.
final class Candidates {
  /// The most texts too many or too few that are tried at every place; with more, the row is read
  /// from the left and from the right alone.
  private static final int FEW = 2;

  /// The most columns that are tried in every order.
  private static final int FEW_COLUMNS = 3;

  private final FormRow row;

  /// The sums within the row.
  private final List<Map.Entry<CellRef, Term>> sums;

  private final Map<CellKind, Map<String, Optional<BigDecimal>>> values = new HashMap<>();

  Candidates(FormRow row) {
    this.row = row;
    var own = row.cells().stream().map(Cell::ref).collect(Collectors.toSet());
    this.sums =
        row.table().sums().entrySet().stream()
            .filter(sum -> own.contains(sum.getKey()) && own.containsAll(sum.getValue().parts()))
            .toList();
  }

  /// Every way to leave out texts, or to leave cells blank, so that the rest fits; each way is the
  /// text of each cell. Ways that give the same texts are one.
  List<List<String>> of(List<String> texts) {
    int more = texts.size() - row.size();
    var ways = new LinkedHashSet<List<String>>();
    if (more >= 0) {
      ways.add(texts.subList(0, row.size()));
      ways.add(texts.subList(more, texts.size()));
      if (more <= FEW) {
        without(texts, more, 0, ways);
      }
    } else {
      ways.add(padded(texts, texts.size()));
      ways.add(padded(texts, 0));
      if (-more <= FEW) {
        withBlanks(texts, -more, 0, ways);
      }
    }
    return List.copyOf(ways);
  }

  private void without(List<String> texts, int more, int from, LinkedHashSet<List<String>> ways) {
    if (more == 0) {
      ways.add(List.copyOf(texts));
      return;
    }
    for (int i = from; i < texts.size(); i++) {
      var rest = new ArrayList<>(texts);
      rest.remove(i);
      without(rest, more - 1, i, ways);
    }
  }

  private void withBlanks(
      List<String> texts, int blanks, int from, LinkedHashSet<List<String>> ways) {
    if (blanks == 0) {
      ways.add(List.copyOf(texts));
      return;
    }
    for (int i = from; i <= texts.size(); i++) {
      var more = new ArrayList<>(texts);
      more.add(i, "");
      withBlanks(more, blanks - 1, i + 1, ways);
    }
  }

  private List<String> padded(List<String> texts, int at) {
    var padded = new ArrayList<>(texts);
    padded.addAll(at, Collections.nCopies(row.size() - texts.size(), ""));
    return List.copyOf(padded);
  }

  /// The other orders that the columns of a row may stand in: few of them in every order, more of
  /// them with each total before its parts.
  ///
  /// @param texts the text of each cell
  /// @param columns the columns that may stand in another order
  List<List<String>> orders(List<String> texts, Set<Integer> columns) {
    var ways = new LinkedHashSet<List<String>>();
    var open = columns.stream().sorted().toList();
    if (open.size() <= FEW_COLUMNS) {
      permute(texts, open, List.of(), ways);
    } else {
      ways.add(withTotalsFirst(texts, columns));
    }
    ways.remove(texts);
    return List.copyOf(ways);
  }

  /// @param taken the columns whose texts stand at the first places, in order
  private static void permute(
      List<String> texts, List<Integer> open, List<Integer> taken, Set<List<String>> ways) {
    if (taken.size() == open.size()) {
      var way = new ArrayList<>(texts);
      for (int i = 0; i < open.size(); i++) {
        way.set(open.get(i), texts.get(taken.get(i)));
      }
      ways.add(List.copyOf(way));
      return;
    }
    for (int column : open) {
      if (!taken.contains(column)) {
        permute(texts, open, Stream.concat(taken.stream(), Stream.of(column)).toList(), ways);
      }
    }
  }

  private List<String> withTotalsFirst(List<String> texts, Set<Integer> columns) {
    var refs = row.cells().stream().map(Cell::ref).toList();
    var way = new ArrayList<>(texts);
    row.table()
        .sums()
        .forEach((total, sum) -> {
          var parts = sum.parts().stream().map(refs::indexOf).sorted().toList();
          if (columns.contains(refs.indexOf(total)) && columns.containsAll(parts)) {
            way.set(refs.indexOf(total), texts.get(parts.getFirst()));
            for (int i = 1; i < parts.size(); i++) {
              way.set(parts.get(i - 1), texts.get(parts.get(i)));
            }
            way.set(parts.getLast(), texts.get(refs.indexOf(total)));
          }
        });
    return List.copyOf(way);
  }

  /// The ways whose sums are right: all sums that can be worked out, and at least one.
  List<List<String>> balanced(List<List<String>> ways) {
    return ways.stream().filter(this::isBalanced).toList();
  }

  private boolean isBalanced(List<String> way) {
    int right = 0;
    for (var sum : sums) {
      var verdict = isRight(way, sum);
      if (verdict.filter(fits -> !fits).isPresent()) {
        return false;
      }
      right += verdict.isPresent() ? 1 : 0;
    }
    return right > 0;
  }

  /// A way with what makes it more or less likely.
  ///
  /// @param error by how much the sums within the row are wrong, all in all
  /// @param longest the most characters of a number
  private record Scored(
      List<String> way, BigDecimal error, int longest, boolean isLastGreatest, int zeros) {}

  /// The ways from the likeliest on: those whose sums are nearest to being right, then those whose
  /// numbers are of like size, those whose last number is the greatest, as totals and stocks are,
  /// and those with most zeros.
  List<List<String>> likeliest(List<List<String>> ways) {
    return ways.stream()
        .map(way ->
            new Scored(
                way,
                error(way),
                way.stream().mapToInt(String::length).max().orElse(0),
                isLastGreatest(way),
                Collections.frequency(way, "0")))
        .sorted(
            Comparator.comparing(Scored::error)
                .thenComparing(Scored::longest)
                .thenComparing(Scored::isLastGreatest, Comparator.reverseOrder())
                .thenComparing(Scored::zeros, Comparator.reverseOrder()))
        .map(Scored::way)
        .toList();
  }

  private BigDecimal error(List<String> way) {
    return sums.stream()
        .flatMap(sum -> difference(way, sum).stream())
        .map(BigDecimal::abs)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private boolean isLastGreatest(List<String> way) {
    var values = row.cells().stream().map(cell -> value(way, cell.ref())).toList();
    return values.stream()
        .flatMap(Optional::stream)
        .allMatch(value -> values.getLast().filter(last -> last.compareTo(value) >= 0).isPresent());
  }

  /// Whether a sum within the row is right; empty if a number is missing.
  private Optional<Boolean> isRight(List<String> way, Map.Entry<CellRef, Term> sum) {
    return difference(way, sum).map(difference -> difference.signum() == 0);
  }

  /// What a total says more than its parts; empty if a number is missing.
  private Optional<BigDecimal> difference(List<String> way, Map.Entry<CellRef, Term> sum) {
    var sought = value(way, sum.getKey());
    var total = BigDecimal.ZERO;
    for (var part : sum.getValue().parts()) {
      var value = value(way, part);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      total = total.add(value.get());
    }
    var worked = total;
    return sought.map(stated -> stated.subtract(worked));
  }

  private Optional<BigDecimal> value(List<String> way, CellRef ref) {
    for (int i = 0; i < way.size(); i++) {
      var cell = row.cells().get(i);
      if (cell.ref().equals(ref)) {
        return values
            .computeIfAbsent(cell.kind(), _ -> new HashMap<>())
            .computeIfAbsent(way.get(i), text -> Entry.parse(cell.kind(), text).value());
      }
    }
    return Optional.empty();
  }
}
