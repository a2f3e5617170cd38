package org.nianbao.paste;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nianbao.form.Heading;
import org.nianbao.form.Table;
import org.nianbao.label.CellText;
import org.nianbao.label.LabelSet;

/// The labels of a table, as a pasted table has them.
final class Labels {
  private final Table table;
  private final LabelSet set;

  Labels(Table table) {
    this.table = table;
    this.set = new LabelSet(table.headings());
  }

  Table table() {
    return table;
  }

  /// The labels that a text can be; empty if it is none.
  List<Heading> named(String text) {
    return set.same(text);
  }

  /// The labels that a text is or is like, mistyped ones included; empty if it is no word.
  List<Heading> like(String text) {
    var named = named(text);
    return named.isEmpty() && CellText.isWord(text) ? set.find(text).headings() : named;
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
        words += CellText.isWord(place.text()) ? 1 : 0;
      }
    }
    return known > 0 && 2 * known >= words;
  }
}
