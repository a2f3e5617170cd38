package org.nianbao.paste;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Entry;
import org.nianbao.draft.Totals;
import org.nianbao.form.Box;
import org.nianbao.form.CellRef;
import org.nianbao.form.Table;
import org.nianbao.paste.Leftover.Reason;

/// The computed result of a paste: which text goes into which cell and what is left over. Nothing
/// changes before the caller takes [#draft].
///
/// @param before the draft before the paste
/// @param entries every cell that a text of the pasted table goes into, with its entry afterwards:
///   a blank entry where a total follows its sum
/// @param leftovers what does not go into a cell: first what was left out when the clipboard was
///   read, then the rest in the pasted table's order
public record Landing(Draft before, Map<CellRef, Entry> entries, List<Leftover> leftovers) {
  /// The least number of labels that makes it another table. Fewer may be chance: 总计 is in two
  /// tables.
  private static final int ANOTHER_TABLE = 3;

  public Landing {
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    leftovers = List.copyOf(leftovers);
  }

  /// Computes a paste: by labels if the pasted table has those of the form's table, else at the
  /// selection.
  ///
  /// @param selection the grid positions selected, or the current cell's box
  public static Landing of(Draft draft, Table table, Box selection, PastedTable pasted) {
    var arrivals = Arrivals.ofTexts();
    begin(pasted, arrivals);
    if (!pasted.isEmpty()) {
      land(draft, table, selection, pasted, arrivals);
    }
    return landing(draft, arrivals);
  }

  /// Computes a paste of numbers alone, at the selection, whatever the labels of the pasted table
  /// say: without units of counting and notes. What is no number is left over.
  ///
  /// @param selection the grid positions selected, or the current cell's box
  public static Landing ofNumbers(Draft draft, Table table, Box selection, PastedTable pasted) {
    var arrivals = Arrivals.ofNumbers();
    begin(pasted, arrivals);
    if (!pasted.isEmpty()) {
      ByPlace.land(table, selection, pasted, arrivals);
    }
    return landing(draft, arrivals);
  }

  private static void begin(PastedTable pasted, Arrivals arrivals) {
    if (pasted.unread() > 0) {
      arrivals.leave(Leftover.unread(pasted));
    }
    pasted.leftovers().forEach(arrivals::leave);
  }

  private static Landing landing(Draft draft, Arrivals arrivals) {
    return new Landing(draft, Totals.settled(draft, arrivals.entries()), arrivals.leftovers());
  }

  private static void land(
      Draft draft, Table table, Box selection, PastedTable pasted, Arrivals arrivals) {
    var labels = new Labels(table);
    var other = otherTable(draft, labels, pasted);
    if (other.isPresent()) {
      for (var row : pasted.rows()) {
        arrivals.leave(Arrivals.line(row), Reason.OTHER_TABLE, other.get().section().heading());
      }
    } else if (labels.carriedBy(pasted)) {
      ByLabels.land(labels, pasted, arrivals);
    } else {
      ByPlace.land(table, selection, pasted, arrivals);
    }
  }

  private static Optional<Table> otherTable(Draft draft, Labels labels, PastedTable pasted) {
    int own = labels.in(pasted);
    return draft.edition().tables().stream()
        .filter(table -> !table.equals(labels.table()))
        .filter(table -> new Labels(table).in(pasted) >= Math.max(own + 1, ANOTHER_TABLE))
        .findFirst();
  }

  /// The cells whose entry changes, with the new one.
  public Map<CellRef, Entry> changes() {
    return before.changes(entries);
  }

  /// The number of texts and rows on the clipboard that are left over.
  public int left() {
    return leftovers.stream().mapToInt(Leftover::count).sum();
  }

  /// The draft after the paste.
  public Draft draft() {
    return before.with(entries);
  }

  /// The cells that get a text that cannot be read: it is kept as it came.
  public List<CellRef> unreadable() {
    return entries.entrySet().stream()
        .filter(entry -> entry.getValue() instanceof Entry.Unreadable)
        .map(Map.Entry::getKey)
        .toList();
  }
}
