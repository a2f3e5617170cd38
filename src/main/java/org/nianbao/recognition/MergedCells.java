package org.nianbao.recognition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nianbao.recognition.Fit.Value;
import org.nianbao.source.GridText;
import org.nianbao.wording.Wording;

/// A row of a grid some of whose cells are merged, with each other or with the row above or below:
/// the grid fixes the places of the others. What stands in a merged cell may belong to any of the
/// places that it covers.
final class MergedCells {
  /// The most ways of a row.
  private static final int MOST_WAYS = 32;

  private final SourceRow row;
  private final FormRow form;

  /// The form's columns that each cell covers.
  private final Map<GridText, List<Integer>> covered;

  private MergedCells(SourceRow row, FormRow form, Map<GridText, List<Integer>> covered) {
    this.row = row;
    this.form = form;
    this.covered = covered;
  }

  /// Reads a row; empty if its cells do not cover all columns of the form, each once and whole, or
  /// the labels do not say for sure where the columns are.
  ///
  /// @param from the first column right of the row's label
  static Optional<Fit> read(SourceRow row, int from, FormRow form, Head head) {
    var covered = new LinkedHashMap<GridText, List<Integer>>();
    var reaching = row.reaching().stream().filter(cell -> cell.box().column() >= from);
    for (var cell : Stream.concat(row.from(from).stream(), reaching).toList()) {
      covered.put(
          cell,
          IntStream.range(0, form.size())
              .filter(i -> head.over(i, row).filter(cell::isInColumnOf).isPresent())
              .boxed()
              .toList());
    }
    boolean isWhole =
        head.doubtful().isEmpty()
            && covered.values().stream()
                .flatMap(List::stream)
                .sorted()
                .toList()
                .equals(IntStream.range(0, form.size()).boxed().toList())
            && covered.entrySet().stream()
                .allMatch(entry ->
                    !entry.getValue().isEmpty()
                        && entry.getValue().stream()
                            .allMatch(
                                i -> isOver(entry.getKey(), head.over(i, row).orElseThrow())));
    return isWhole ? Optional.of(new MergedCells(row, form, covered).fit()) : Optional.empty();
  }

  /// Whether a cell covers all columns of a label.
  private static boolean isOver(GridText cell, GridText label) {
    return cell.box().column() <= label.box().column()
        && label.box().endColumn() <= cell.box().endColumn();
  }

  private Fit fit() {
    var ways = new LinkedHashSet<List<String>>();
    var values = new Value[form.size()];
    var texts = new ArrayList<>(Collections.nCopies(form.size(), ""));
    var open = new HashSet<Integer>();
    var merged = new ArrayList<GridText>();
    covered.forEach((cell, columns) -> {
      boolean isMerged = columns.size() > 1 || cell.box().rows() > 1;
      if (isMerged && !cell.isBlank()) {
        merged.add(cell);
        open.addAll(columns);
      } else {
        texts.set(columns.getFirst(), cell.text());
      }
      columns.forEach(i -> values[i] = new Value(texts.get(i), true, row.place(cell)));
    });
    var plain = new Fit(List.of(values), Optional.empty(), List.of(), row.place());
    if (open.isEmpty()) {
      return plain;
    }
    read(texts, merged, 0, ways);
    var balanced = new Candidates(form).balanced(List.copyOf(ways));
    var others = new LinkedHashSet<>(balanced);
    others.addAll(ways);
    var chosen = balanced.size() == 1 ? balanced.getFirst() : List.copyOf(texts);
    others.remove(chosen);
    return plain.reread(chosen, open, Wording.of("recognition.why.merged"), List.copyOf(others));
  }

  private void read(List<String> reading, List<GridText> merged, int at, Set<List<String>> ways) {
    if (at == merged.size() || ways.size() >= MOST_WAYS) {
      ways.add(List.copyOf(reading));
      return;
    }
    var columns = covered.get(merged.get(at));
    for (var texts : texts(merged.get(at), columns.size())) {
      var more = new ArrayList<>(reading);
      for (int i = 0; i < columns.size(); i++) {
        more.set(columns.get(i), texts.get(i));
      }
      read(more, merged, at + 1, ways);
    }
  }

  /// What the places in this row may say that a merged cell covers: one of them its text, or all of
  /// them, or each a part of it; and nothing, if it reaches over other rows.
  private List<List<String>> texts(GridText cell, int columns) {
    var texts = new LinkedHashSet<List<String>>();
    var parts = List.of(cell.text().split("\\s+"));
    int index = row.row() - cell.box().row();
    if (parts.size() > 1 && columns == 1 && parts.size() == cell.box().rows()) {
      texts.add(List.of(parts.get(index)));
    } else if (parts.size() > 1 && parts.size() == columns) {
      texts.add(parts);
    } else {
      for (int i = 0; i < columns; i++) {
        var one = new ArrayList<>(Collections.nCopies(columns, ""));
        one.set(i, cell.text());
        texts.add(List.copyOf(one));
      }
      texts.add(Collections.nCopies(columns, cell.text()));
    }
    if (cell.box().rows() > 1) {
      texts.add(Collections.nCopies(columns, ""));
    }
    return List.copyOf(texts);
  }
}
