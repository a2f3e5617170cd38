package org.nianbao.paste;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.markup.TabbedText;
import org.nianbao.paste.PastedTable.Merged;
import org.nianbao.paste.PastedTable.Place;
import org.nianbao.paste.PastedTable.Text;
import org.nianbao.text.PlainText;

/// A pasted table while it is read: rows of places, and the count of what is outside of the largest
/// pasted table.
final class Rows implements TabbedText.Rows {
  private static final Place BLANK = new Text("");
  private static final Place MERGED = new Merged();

  private final List<List<Place>> rows = new ArrayList<>();
  private List<Place> row = new ArrayList<>();
  private int unread;
  private int unreadRows;

  /// How many texts of the row are only counted.
  private int counted;

  /// The next place of the row.
  @Override
  public void text(String raw) {
    var text = PlainText.of(raw);
    if (isFull()) {
      counted += text.isEmpty() ? 0 : 1;
    } else {
      row.add(text.isEmpty() ? BLANK : new Text(text));
    }
  }

  /// The next place of the row, merged with another.
  void merged() {
    if (!isFull()) {
      row.add(MERGED);
    }
  }

  /// The row of the next place.
  int row() {
    return rows.size();
  }

  /// The column of the next place.
  int column() {
    return row.size();
  }

  /// Ends the row.
  @Override
  public void end() {
    unread += counted;
    if (isOver()) {
      unreadRows += counted > 0 ? 1 : 0;
    } else {
      rows.add(row);
    }
    counted = 0;
    row = new ArrayList<>();
  }

  /// Whether there is no room for another row; texts are only counted then.
  boolean isOver() {
    return rows.size() == PastedTable.MAX_ROWS;
  }

  private boolean isFull() {
    return isOver() || row.size() == PastedTable.MAX_COLUMNS;
  }

  /// What was read.
  ///
  /// @param leftovers what of it is named and stands nowhere
  PastedTable pasted(List<Leftover> leftovers) {
    return new PastedTable(rows, leftovers, unread, unreadRows);
  }
}
