package org.nianbao.paste;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nianbao.draft.Entry;
import org.nianbao.form.CellKind;
import org.nianbao.form.Heading;
import org.nianbao.form.Table;

/// The labels of a table, for recognising them in a pasted table by their letters and digits alone.
/// Spaces, line breaks, brackets, punctuation and the width of characters do not count.
final class Labels {
  /// The longest text that is compared: longer than any label of the form, so that a pasted
  /// megabyte is not.
  private static final int LONGEST = 100;

  private final Table table;
  private final Map<String, List<Heading>> byKey = new HashMap<>();
  private final Map<String, List<Heading>> known = new HashMap<>();

  Labels(Table table) {
    this.table = table;
    for (var heading : table.headings()) {
      byKey.merge(
          heading.key(),
          List.of(heading),
          (some, more) -> java.util.stream.Stream.concat(some.stream(), more.stream()).toList());
    }
  }

  Table table() {
    return table;
  }

  /// The labels that a text can be; empty if it is none.
  List<Heading> named(String text) {
    return text.isEmpty() || text.length() > LONGEST
        ? List.of()
        : known.computeIfAbsent(text, _ -> byKey.getOrDefault(Heading.key(text), List.of()));
  }

  /// Whether the text names a row.
  boolean namesRow(String text) {
    return named(text).stream().anyMatch(heading -> heading.role() == Heading.Role.ROW);
  }

  /// Whether the text is a label that covers the grid row.
  boolean belongTo(int gridRow, String text) {
    return named(text).stream().anyMatch(heading -> covers(heading, gridRow));
  }

  static boolean covers(Heading heading, int gridRow) {
    return gridRow >= heading.box().row() && gridRow < heading.box().endRow();
  }

  /// How many different labels of the table the pasted table has.
  int in(PastedTable pasted) {
    Set<String> found = new HashSet<>();
    for (var row : pasted.rows()) {
      row.stream()
          .filter(place -> !named(place.text()).isEmpty())
          .forEach(place -> found.add(Heading.key(place.text())));
    }
    return found.size();
  }

  /// Whether the pasted table is a copy of this table or of a part of it: at least half of its
  /// words are the table's labels.
  boolean carriedBy(PastedTable pasted) {
    int known = 0;
    int words = 0;
    for (var row : pasted.rows()) {
      for (var place : row) {
        known += named(place.text()).isEmpty() ? 0 : 1;
        words += isWord(place.text()) ? 1 : 0;
      }
    }
    return known > 0 && 2 * known >= words;
  }

  /// Whether a text is one word or more and no number. A single character such as 无 or × is what
  /// people put into cells, not a label.
  static boolean isWord(String text) {
    return !text.isEmpty()
        && !isFigure(text)
        && text.codePoints().filter(Character::isLetter).limit(2).count() == 2;
  }

  /// Whether a text is a number in any kind of cell.
  static boolean isFigure(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST
        && (Entry.parse(CellKind.CHANGE, text).value().isPresent()
            || Entry.parse(CellKind.PURCHASE, text).value().isPresent());
  }
}
