package org.nianbao.recognition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.nianbao.recognition.Fit.Value;
import org.nianbao.recognition.Head.Ground;
import org.nianbao.source.GridText;
import org.nianbao.source.SourcePlace;
import org.nianbao.wording.Wording;

/// Reads a row of the document as a row of the form: by the column labels where there are any, else
/// by counting, of which nothing is sure.
final class RowFit {
  private final SourceRow row;
  private final int from;
  private final List<GridText> cells;
  private final FormRow form;
  private final Head head;
  private final TabbedPlaces places;

  private RowFit(SourceRow row, int from, FormRow form, Head head, TabbedPlaces places) {
    this.row = row;
    this.from = from;
    this.cells = row.from(from);
    this.form = form;
    this.head = head;
    this.places = places;
  }

  /// Reads a row.
  ///
  /// @param from the first column right of the row's label
  /// @param places where the numbers of other rows of tabbed text begin
  static Fit of(SourceRow row, int from, FormRow form, Head head, TabbedPlaces places) {
    var fit = new RowFit(row, from, form, head, places);
    var read = row.isGrid() ? fit.grid() : fit.tabs();
    return DeceptiveText.asked(row, DividedNumbers.asked(read, form));
  }

  private Fit grid() {
    boolean isTall = cells.stream().anyMatch(cell -> cell.box().rows() > 1);
    if (cells.size() != form.size() || isTall) {
      return MergedCells.read(row, from, form, head).orElseGet(this::unmerged);
    }
    if (!head.isOver(row)) {
      return ordered(cells);
    }
    var byLabels = byLabels();
    return byLabels.isEmpty()
        ? fit(cells, Set.of()).doubted(Wording.of("recognition.why.crooked"))
        : labelled(byLabels.get());
  }

  /// A row of more or fewer cells than the form's, or with such as reach over several rows.
  private Fit unmerged() {
    return cells.size() == form.size()
        ? fit(cells, Set.of()).doubted(Wording.of("recognition.why.tall"))
        : FewerColumns.read(row, from, form, head).orElseGet(() -> byCandidates(texts(cells)));
  }

  /// A reading by the column labels; what they do not say for sure is not sure, says why, and may
  /// be in another order.
  private Fit labelled(List<GridText> reading) {
    var fit = fit(reading, head.doubtful());
    if (head.doubtful().isEmpty()) {
      return fit;
    }
    var candidates = new Candidates(form);
    var orders = candidates.orders(fit.texts(), head.doubtful());
    if (head.ground() == Ground.NOTHING) {
      var balanced = candidates.balanced(orders);
      if (balanced.size() == 1 && candidates.balanced(List.of(fit.texts())).isEmpty()) {
        return Fit.unsure(balanced.getFirst(), unnamed(), List.of(fit.texts()), row.place());
      }
      if (!row.isGrid()) {
        return fit(reading, Set.of());
      }
    }
    return new Fit(fit.values(), Optional.of(unnamed()), orders, fit.place());
  }

  private String unnamed() {
    if (head.ground() == Ground.NOTHING) {
      return Wording.of("recognition.why.columns");
    }
    var labels =
        head.doubtful().stream().sorted().map(i -> form.columns().get(i).own().line()).toList();
    return Wording.of("recognition.why.column", Wording.listed(labels));
  }

  /// The cells by the labels above them, those without one in the order that is left; empty if a
  /// cell stands under two labels, or two cells under one.
  private Optional<List<GridText>> byLabels() {
    var reading = new GridText[form.size()];
    var left = new ArrayList<GridText>();
    for (var cell : cells) {
      var under =
          IntStream.range(0, form.size())
              .filter(i -> head.over(i, row).filter(label -> label.isInColumnOf(cell)).isPresent())
              .toArray();
      if (under.length > 1 || (under.length == 1 && reading[under[0]] != null)) {
        return Optional.empty();
      }
      if (under.length == 0) {
        left.add(cell);
      } else {
        reading[under[0]] = cell;
      }
    }
    var rest = left.iterator();
    for (int i = 0; i < reading.length; i++) {
      if (reading[i] == null) {
        if (head.over(i, row).isPresent() || head.order().get(i) != i) {
          return Optional.empty();
        }
        reading[i] = rest.next();
      }
    }
    return Optional.of(List.of(reading));
  }

  private Fit fit(List<GridText> reading, Set<Integer> doubtful) {
    var values = new ArrayList<Value>();
    for (int i = 0; i < form.size(); i++) {
      var cell = reading.get(i);
      values.add(new Value(cell.text(), !doubtful.contains(i), row.place(cell)));
    }
    return new Fit(values, Optional.empty(), List.of(), row.place());
  }

  /// Tabbed text: as many texts as the form has cells, in the order of the labels.
  private Fit tabs() {
    var run = places.run(cells, form.size());
    if (run.isEmpty()) {
      return FewerColumns.read(row, from, form, head)
          .orElseGet(() -> byCandidates(texts(TabbedPlaces.filled(cells))));
    }
    return ordered(run.get());
  }

  /// The cells in the order of the labels.
  private Fit ordered(List<GridText> run) {
    var reading = new GridText[form.size()];
    for (int i = 0; i < reading.length; i++) {
      reading[head.order().get(i)] = run.get(i);
    }
    return labelled(List.of(reading));
  }

  private static List<String> texts(List<GridText> cells) {
    return cells.stream().map(GridText::text).toList();
  }

  /// The reading whose sums are right, else one of those that are possible; none of it is sure.
  private Fit byCandidates(List<String> texts) {
    return ofCandidates(texts, form, row.place());
  }

  /// Reads texts that are more or fewer than the row's cells.
  ///
  /// @param place where they stand
  static Fit ofCandidates(List<String> texts, FormRow form, SourcePlace place) {
    if (texts.stream().allMatch(String::isEmpty)) {
      return new Fit(
          Collections.nCopies(form.size(), new Value("", false, place)),
          Optional.empty(),
          List.of(),
          place);
    }
    var candidates = new Candidates(form);
    return chosen(candidates.of(texts), candidates, texts.size(), form, place);
  }

  /// Chooses one of several ways: the one whose sums are right; none where no sum tells them apart.
  private static Fit chosen(
      List<List<String>> ways, Candidates candidates, int count, FormRow form, SourcePlace place) {
    var balanced = candidates.balanced(ways);
    if (balanced.isEmpty() && ways.size() > 1) {
      return Fit.unsure(
          Collections.nCopies(form.size(), ""),
          Wording.of("recognition.why.count", count, form.size()),
          ways,
          place);
    }
    var ordered = new ArrayList<>(balanced);
    ways.stream().filter(way -> !balanced.contains(way)).forEach(ordered::add);
    var reason =
        ways.size() == 1
            ? Wording.of("recognition.why.alike", count, form.size())
            : balanced.size() == 1
                ? Wording.of("recognition.why.sum", count, form.size())
                : Wording.of("recognition.why.sums", count, form.size());
    return Fit.unsure(ordered.getFirst(), reason, ordered.subList(1, ordered.size()), place);
  }
}
