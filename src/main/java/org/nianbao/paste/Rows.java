package org.nianbao.paste;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.markup.TabbedText;
import org.nianbao.paste.PastedTable.Merged;
import org.nianbao.paste.PastedTable.Place;
import org.nianbao.paste.PastedTable.Text;
import org.nianbao.text.PlainText;

/// Gathers the rows of a pasted table while it is read, and counts what is outside of the largest
/// that is read.
final class Rows implements TabbedText.Rows {
  private static final Place BLANK = new Text("");
  private static final Place MERGED = new Merged();

  private final List<List<Place>> rows = new ArrayList<>();
  private List<Place> row = new ArrayList<>();
  private int unread;
  private int unreadRows;

  /// How many texts of the row are only counted.
  private int counted;

  /// Adds a text to the row.
  @Override
  public void text(String raw) {
    var text = PlainText.of(raw);
    if (isFull()) {
      counted += text.isEmpty() ? 0 : 1;
    } else {
      row.add(text.isEmpty() ? BLANK : new Text(text));
    }
  }

  /// Adds a position that is merged with another to the row.
  void merged() {
    if (!isFull()) {
      row.add(MERGED);
    }
  }

  /// The index of the current row, from 0.
  int row() {
    return rows.size();
  }

  /// The index of the next column of the row, from 0.
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

  /// The table that was read.
  ///
  /// @param leftovers texts that are left out of its rows and listed
  PastedTable pasted(List<Leftover> leftovers) {
    return new PastedTable(rows, leftovers, unread, unreadRows);
  }
}
