package org.nianbao.recognition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.source.SourcePlace;
import org.nianbao.wording.Wording;

/// Rows of a table in running text, each with the ways to divide its digits into numbers: of those
/// whose sums are right one is chosen, by its columns where the row alone does not tell. None is
/// sure.
final class GluedRows {
  private GluedRows() {}

  /// A row in running text.
  ///
  /// @param ways the ways to divide its digits; none where its numbers cannot be read
  /// @param place where it stands
  record Row(List<List<String>> ways, SourcePlace place) {}

  /// Chooses a way for each row.
  static Map<FormRow, Fit> fits(Map<FormRow, Row> rows) {
    var likely = new LinkedHashMap<FormRow, List<List<String>>>();
    rows.forEach((row, read) -> {
      var balanced = new Candidates(row).balanced(read.ways);
      likely.put(row, balanced.isEmpty() ? read.ways : balanced);
    });
    var byColumns = RowsTogether.chosen(likely);
    var fits = new LinkedHashMap<FormRow, Fit>();
    rows.forEach((row, read) ->
        fits.put(row, fit(row, read.ways, Optional.ofNullable(byColumns.get(row)), read.place)));
    return fits;
  }

  private static Fit fit(
      FormRow row, List<List<String>> all, Optional<List<String>> byColumns, SourcePlace place) {
    var candidates = new Candidates(row);
    var balanced = candidates.balanced(all);
    var ordered = new LinkedHashSet<List<String>>(byColumns.stream().toList());
    ordered.addAll(candidates.likeliest(balanced));
    boolean isOpen = ordered.isEmpty() && all.size() != 1;
    ordered.addAll(candidates.likeliest(all));
    var chosen = isOpen ? Collections.nCopies(row.size(), "") : ordered.removeFirst();
    var reason = reason(all.size(), balanced.size(), byColumns.isPresent());
    return Fit.unsure(
        chosen,
        ordered.size() > Fit.MOST_OTHERS
            ? Wording.of("recognition.why.glued.more", reason)
            : reason,
        List.copyOf(ordered),
        place);
  }

  private static String reason(int all, int balanced, boolean byColumns) {
    if (all == 1) {
      return Wording.of("recognition.why.glued");
    }
    if (balanced == 1) {
      return Wording.of("recognition.why.glued.sum");
    }
    if (byColumns) {
      return Wording.of("recognition.why.glued.columns");
    }
    return Wording.of(balanced > 1 ? "recognition.why.glued.sums" : "recognition.why.glued.none");
  }
}
