package org.nianbao.compare;

import org.nianbao.compare.Difference.CellValue;
import org.nianbao.draft.Entry;
import org.nianbao.draft.Entry.Numeral;
import org.nianbao.wording.Wording;

/// What one side prints in a cell.
///
/// @param entry what is printed, as an entry of the cell's kind
/// @param standing how the side came by it
record PrintedEntry(Entry entry, Standing standing) {

  /// Whether both print the same: the same number, the same words, nothing, or no such cell. What
  /// cannot be read is never the same as anything.
  boolean isSame(PrintedEntry other) {
    if (!standing.isRead() || !other.standing.isRead()) {
      return standing == Standing.ABSENT && other.standing == Standing.ABSENT;
    }
    return entry instanceof Numeral(var number, _)
            && other.entry instanceof Numeral(var otherNumber, _)
        ? number.compareTo(otherNumber) == 0
        : PrintedWords.key(entry.text()).equals(PrintedWords.key(other.entry.text()));
  }

  /// The same for people.
  ///
  /// @param blank what a blank cell is called
  CellValue value(String blank) {
    var text =
        switch (standing) {
          case ABSENT -> Wording.of("compare.lost");
          case UNREAD -> Wording.of("compare.unread");
          case CERTAIN, INFERRED -> entry.text().isEmpty() ? blank : entry.text();
        };
    return new CellValue(entry, entry.text(), text, standing);
  }
}
