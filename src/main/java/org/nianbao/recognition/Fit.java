package org.nianbao.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nianbao.source.SourcePlace;

/// A row of the document read as a row of the form.
///
/// @param values one for each cell of the form's row
/// @param why why the row is not sure, one plain sentence; empty if it is sure
/// @param others the texts of the cells by each other reading
/// @param place where the row stands
record Fit(List<Value> values, Optional<String> why, List<List<String>> others, SourcePlace place) {
  /// The most other readings that are offered.
  static final int MOST_OTHERS = 8;

  /// The content of a cell.
  ///
  /// @param text what stands in the document; empty if blank
  /// @param isSure whether its place is fixed
  /// @param place where in the document it stands
  record Value(String text, boolean isSure, SourcePlace place) {}

  /// A reading of which nothing is sure.
  ///
  /// @param texts the text of each cell
  /// @param why why it is not sure, one plain sentence
  /// @param others the texts by each other reading, of which some are offered
  /// @param place where they stand
  static Fit unsure(List<String> texts, String why, List<List<String>> others, SourcePlace place) {
    return new Fit(
        texts.stream().map(text -> new Value(text, false, place)).toList(),
        Optional.of(why),
        others.stream().limit(MOST_OTHERS).toList(),
        place);
  }

  /// The same with no cell sure.
  ///
  /// @param reason why
  Fit doubted(String reason) {
    return new Fit(
        values.stream().map(value -> new Value(value.text(), false, value.place())).toList(),
        Optional.of(why.orElse(reason)),
        others,
        place);
  }

  /// The same with other texts in some cells, none of which is sure.
  ///
  /// @param reading the text of each cell
  /// @param reason why those that differ are not sure
  /// @param ways the texts by each other reading
  Fit reread(List<String> reading, Set<Integer> unsure, String reason, List<List<String>> ways) {
    var reread =
        IntStream.range(0, values.size())
            .mapToObj(i ->
                new Value(
                    reading.get(i),
                    values.get(i).isSure() && !unsure.contains(i),
                    values.get(i).place()))
            .toList();
    return new Fit(
        reread,
        Optional.of(why.orElse(reason)),
        Stream.concat(ways.stream(), others.stream()).distinct().toList(),
        place);
  }

  /// The same with one cell not sure.
  ///
  /// @param reason why
  /// @param instead what else it may be
  Fit unsureAt(int cell, String reason, List<String> instead) {
    var ways =
        instead.stream()
            .map(text -> {
              var way = new ArrayList<>(texts());
              way.set(cell, text);
              return List.copyOf(way);
            })
            .toList();
    return reread(texts(), Set.of(cell), reason, ways);
  }

  /// The same with more readings offered before its others.
  Fit offering(List<List<String>> ways) {
    var offered =
        Stream.concat(ways.stream(), others.stream())
            .distinct()
            .filter(way -> !way.equals(texts()))
            .limit(MOST_OTHERS)
            .toList();
    return new Fit(values, why, offered, place);
  }

  /// The texts of the cells by each reading that has any, the chosen one first.
  Stream<List<String>> readings() {
    return Stream.concat(Stream.of(texts()), others.stream())
        .filter(reading -> !reading.stream().allMatch(String::isEmpty));
  }

  List<String> texts() {
    return values.stream().map(Value::text).toList();
  }
}
