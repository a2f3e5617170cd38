package org.nianbao.recognition;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.form.Edition;
import org.nianbao.form.Heading;
import org.nianbao.form.Section;
import org.nianbao.recognition.Recognition.Decision;
import org.nianbao.recognition.Recognition.Deviation;
import org.nianbao.source.SourcePlace;
import org.nianbao.statute.Statute;
import org.nianbao.wording.Wording;

/// The edition of a document's tables, told by the labels that only one edition has, not by the
/// year.
///
/// @param chosen the edition
/// @param deviation that the tables are of another edition than the year's, or of two
/// @param decision the same as a question
record EditionChoice(Edition chosen, Optional<Deviation> deviation, Optional<Decision> decision) {

  /// Chooses the edition.
  ///
  /// @param year the year of the report, if it is known
  static EditionChoice of(List<Map.Entry<Section, SourceRow>> rows, OptionalInt year) {
    var votes = new EnumMap<Section, Map<Edition, Integer>>(Section.class);
    for (var statute : Statute.all()) {
      for (var section : List.of(Section.DISCLOSURE, Section.APPLICATIONS)) {
        int count = count(rows, statute.edition(), section);
        if (count > 0) {
          votes.computeIfAbsent(section, _ -> new HashMap<>()).put(statute.edition(), count);
        }
      }
    }
    var byYear =
        year.stream()
            .mapToObj(Statute::forYear)
            .flatMap(Optional::stream)
            .map(Statute::edition)
            .findFirst();
    var two = best(votes.getOrDefault(Section.DISCLOSURE, Map.of()));
    var three = best(votes.getOrDefault(Section.APPLICATIONS, Map.of()));
    var latest = Statute.all().getLast().edition();
    var chosen = three.or(() -> two).or(() -> byYear).orElse(latest);
    var tables = Stream.of(two, three).flatMap(Optional::stream).collect(Collectors.toSet());
    if (tables.size() > 1) {
      return asked(chosen, two.orElseThrow(), chosen, Wording.of("recognition.edition.two"));
    }
    return byYear.filter(own -> own != chosen).isPresent()
        ? asked(chosen, chosen, byYear.get(), Wording.of("recognition.edition.year"))
        : new EditionChoice(chosen, Optional.empty(), Optional.empty());
  }

  private static EditionChoice asked(Edition chosen, Edition stands, Edition should, String why) {
    var other = chosen == stands ? should : stands;
    return new EditionChoice(
        chosen,
        Optional.of(
            Deviation.of(
                Deviation.Kind.EDITION,
                stands.document(),
                should.document(),
                Section.DISCLOSURE.heading())),
        Optional.of(
            new Decision(
                Wording.of("recognition.edition.about"),
                chosen.document(),
                List.of(other.document()),
                why,
                List.of(),
                new SourcePlace.Nowhere(Section.DISCLOSURE.heading()))));
  }

  private static Optional<Edition> best(Map<Edition, Integer> votes) {
    return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  /// How many labels of a table that only this edition has are in the document, with numbers of
  /// their own where only that tells the editions apart.
  private static int count(
      List<Map.Entry<Section, SourceRow>> rows, Edition edition, Section section) {
    // （六）其他处理 names a row of numbers in one edition and a group of rows in the other.
    Predicate<Heading> isRow = heading -> heading.role() == Heading.Role.ROW;
    var labels = own(edition, section, isRow.negate(), _ -> true);
    var rowLabels = own(edition, section, isRow, isRow);
    int count = 0;
    for (var entry : rows) {
      var row = entry.getValue();
      count +=
          (int)
              row.own().stream()
                  .map(cell -> Heading.key(cell.text()))
                  .filter(labels::contains)
                  .count();
      var before = row.beforeFigures();
      var last = row.lastWord();
      boolean isNumbered =
          last.isPresent() && before.getLast() == last.get() && before.size() < row.own().size();
      count += isNumbered && rowLabels.contains(Heading.key(last.get().text())) ? 1 : 0;
    }
    return count;
  }

  /// The labels of a table that only this edition has, by their letters.
  ///
  /// @param kind which labels of this edition
  /// @param others which labels of the other editions
  private static Set<String> own(
      Edition edition, Section section, Predicate<Heading> kind, Predicate<Heading> others) {
    var own = keys(edition, section, kind);
    Statute.all().stream()
        .map(Statute::edition)
        .filter(other -> other != edition)
        .forEach(other -> own.removeAll(keys(other, section, others)));
    return own;
  }

  private static Set<String> keys(Edition edition, Section section, Predicate<Heading> kind) {
    return edition.table(section).orElseThrow().headings().stream()
        .filter(kind)
        .map(Heading::key)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /// The column labels of every other edition that this one does not have, by their letters.
  static Set<String> foreign(Edition edition) {
    var own =
        Arrays.stream(Section.values())
            .flatMap(section -> edition.table(section).stream())
            .flatMap(table -> table.headings().stream())
            .map(Heading::key)
            .collect(Collectors.toSet());
    return Statute.all().stream()
        .map(Statute::edition)
        .filter(other -> other != edition)
        .flatMap(other -> other.tables().stream())
        .flatMap(table -> table.headings().stream())
        .filter(heading -> heading.role() == Heading.Role.COLUMN)
        .map(Heading::key)
        .filter(key -> !own.contains(key))
        .collect(Collectors.toSet());
  }
}
