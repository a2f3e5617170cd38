package org.nianbao.ui.report;

import java.util.List;
import java.util.Optional;
import org.nianbao.form.Section;
import org.nianbao.search.Hit;
import org.nianbao.wording.Wording;

/// The hits of a search and the current one among them; stepping wraps around at the ends of the
/// report.
final class HitWalk {
  private List<Hit> hits = List.of();
  private Optional<Hit> current = Optional.empty();

  /// Replaces the hits by those of another search or draft; the current hit stays current if it is
  /// among them.
  void become(List<Hit> next) {
    hits = List.copyOf(next);
    current = current.filter(hits::contains);
  }

  /// Makes no hit the current one.
  void forget() {
    current = Optional.empty();
  }

  /// Makes a hit the current one.
  void lead(Hit hit) {
    current = Optional.of(hit);
  }

  List<Hit> all() {
    return hits;
  }

  Optional<Hit> current() {
    return current;
  }

  /// The index of the current hit, from 0; empty if there is none.
  Optional<Integer> index() {
    return current.map(hits::indexOf);
  }

  /// The text beside the search field: which of how many hits is the current one, or only how many
  /// there are.
  String place() {
    return index()
        .map(index -> Wording.of("find.place", index + 1, hits.size()))
        .orElseGet(() -> Wording.of("find.count", hits.size()));
  }

  /// The first hit in a section or after it; if there is none, the first of all. Empty if there are
  /// no hits.
  Optional<Hit> first(Section from) {
    return hits.stream()
        .filter(hit -> hit.place().section().compareTo(from) >= 0)
        .findFirst()
        .or(() -> hits.stream().findFirst());
  }

  /// The hit after or before the current one. If there is no current hit, the first one from a
  /// section onward, or the one before that.
  ///
  /// @param step 1 for the next, -1 for the previous
  Optional<Hit> next(int step, Section from) {
    return index()
        .map(index -> index + step)
        .or(() -> first(from).map(hit -> hits.indexOf(hit) - (step > 0 ? 0 : 1)))
        .flatMap(this::at);
  }

  /// The hit of an index, which wraps around at both ends; empty if there are no hits.
  Optional<Hit> at(int index) {
    return hits.isEmpty()
        ? Optional.empty()
        : Optional.of(hits.get(Math.floorMod(index, hits.size())));
  }
}
