package org.nianbao.ui.imported;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Entry;
import org.nianbao.draft.Totals;
import org.nianbao.form.CellRef;
import org.nianbao.recognition.Recognition.Decision;

/// A decision of a review.
///
/// @param decision what it is about
record OpenDecision(Decision decision) {

  /// The texts of the cells by each reading that can be chosen, the one that was taken at first
  /// before the others; none where the decision is not about figures.
  List<Map<CellRef, String>> readings() {
    return decision.readings().stream()
        .filter(reading -> reading.values().stream().anyMatch(text -> !text.isEmpty()))
        .toList();
  }

  /// The cells that it is about, in the form's order.
  List<CellRef> cells() {
    return decision.readings().stream()
        .findFirst()
        .map(reading -> List.copyOf(reading.keySet()))
        .orElse(List.of());
  }

  /// The reading that leaves every cell blank.
  Map<CellRef, String> blank() {
    var blank = new LinkedHashMap<CellRef, String>();
    cells().forEach(cell -> blank.put(cell, ""));
    return Collections.unmodifiableMap(blank);
  }

  /// The entries of a reading, as they would stand in the draft.
  static Map<CellRef, Entry> entries(Map<CellRef, String> reading, Draft draft) {
    var entries = new LinkedHashMap<CellRef, Entry>();
    reading.forEach((cell, text) ->
        entries.put(cell, Entry.parse(draft.edition().tableOf(cell).cell(cell).kind(), text)));
    return Totals.settled(draft, entries);
  }
}
