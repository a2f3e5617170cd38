package org.nianbao.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.compare.Difference.CellValue;
import org.nianbao.draft.Entry;
import org.nianbao.draft.Totals;
import org.nianbao.form.Cell;
import org.nianbao.form.CellRef;
import org.nianbao.recognition.Recognition;
import org.nianbao.recognition.Recognition.Decision;
import org.nianbao.wording.Wording;

/// What one side prints in its cells.
interface PrintedCells {

  /// What is printed in a cell of this side's form.
  PrintedEntry of(Cell cell);

  /// The same for people.
  CellValue value(Cell cell);

  /// What a side prints.
  static PrintedCells of(Compared side) {
    return side.found()
        .<PrintedCells>map(OfDocument::new)
        .orElseGet(() -> new OfDraft(Totals.of(side.draft())));
  }

  /// The cells of a draft, as an export has them.
  record OfDraft(Totals totals) implements PrintedCells {
    @Override
    public PrintedEntry of(Cell cell) {
      return new PrintedEntry(
          Entry.parse(cell.kind(), totals.printed(cell.ref())), Standing.CERTAIN);
    }

    @Override
    public CellValue value(Cell cell) {
      return of(cell).value(Wording.of("severity.blank"));
    }
  }

  /// The cells of a document, as they stand there.
  final class OfDocument implements PrintedCells {
    private final Recognition found;
    private final Map<CellRef, List<Map<CellRef, String>>> readings = new HashMap<>();

    OfDocument(Recognition found) {
      this.found = found;
      for (var decision : found.decisions()) {
        decision.readings().stream()
            .findFirst()
            .ifPresent(chosen -> chosen.keySet().forEach(ref -> put(ref, decision)));
      }
    }

    private void put(CellRef ref, Decision decision) {
      readings.put(ref, decision.readings());
    }

    @Override
    public PrintedEntry of(Cell cell) {
      var standing = standing(cell.ref());
      var text = standing.isRead() ? found.cells().get(cell.ref()).entry() : "";
      return new PrintedEntry(Entry.parse(cell.kind(), text), standing);
    }

    @Override
    public CellValue value(Cell cell) {
      return of(cell).value(Wording.of("recognition.blank"));
    }

    private Standing standing(CellRef ref) {
      var cell = found.cells().get(ref);
      if (cell == null || cell.isAbsent()) {
        return Standing.ABSENT;
      }
      return switch (cell.state()) {
        case CERTAIN -> Standing.CERTAIN;
        case INFERRED -> Standing.INFERRED;
        case MISSING -> blank(readings.getOrDefault(ref, List.of()));
      };
    }

    /// How a blank cell came to be blank: the row may have been left blank as a whole since nobody
    /// can tell which of its numbers belongs to which cell.
    private static Standing blank(List<Map<CellRef, String>> readings) {
      if (readings.isEmpty()) {
        return Standing.CERTAIN;
      }
      boolean isLeft = readings.getFirst().values().stream().allMatch(String::isEmpty);
      return isLeft && readings.size() > 1 ? Standing.UNREAD : Standing.INFERRED;
    }
  }
}
