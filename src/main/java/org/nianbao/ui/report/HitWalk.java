package org.nianbao.ui.report;

import java.util.List;
import java.util.Optional;
import org.nianbao.form.Section;
import org.nianbao.search.Hit;
import org.nianbao.wording.Wording;

/// Goes from hit to hit, around the ends of the report.
final class HitWalk {
  private List<Hit> hits = List.of();
  private Optional<Hit> current = Optional.empty();

  /// The hits of another search or draft; the current one stays current if it is among them.
  void become(List<Hit> next) {
    hits = List.copyOf(next);
    current = current.filter(hits::contains);
  }

  /// No hit is the current one any more.
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

  /// The place of the current hit, from 0; empty if there is none.
  Optional<Integer> index() {
    return current.map(hits::indexOf);
  }

  /// Which of how many, in words.
  String place() {
    return index()
        .map(index -> Wording.of("find.place", index + 1, hits.size()))
        .orElseGet(() -> Wording.of("find.count", hits.size()));
  }

  /// The first hit from a section on.
  Optional<Hit> first(Section from) {
    return hits.stream()
        .filter(hit -> hit.place().section().compareTo(from) >= 0)
        .findFirst()
        .or(() -> hits.stream().findFirst());
  }

  /// The hit after the current one, or the one before; from a section on if there is none.
  ///
  /// @param step 1 or -1
  Optional<Hit> next(int step, Section from) {
    return index()
        .map(index -> index + step)
        .or(() -> first(from).map(hit -> hits.indexOf(hit) - (step > 0 ? 0 : 1)))
        .flatMap(this::at);
  }

  /// The hit of an index, counted on around the ends.
  Optional<Hit> at(int index) {
    return hits.isEmpty()
        ? Optional.empty()
        : Optional.of(hits.get(Math.floorMod(index, hits.size())));
  }
}
