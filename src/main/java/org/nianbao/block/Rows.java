package org.nianbao.block;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.block.Block.Merged;
import org.nianbao.block.Block.Place;
import org.nianbao.block.Block.Text;
import org.nianbao.draft.PlainText;

/// A block while it is read: rows of places, and the count of what is outside of the largest block.
final class Rows {
  private static final Place BLANK = new Text("");
  private static final Place MERGED = new Merged();

  private final List<List<Place>> rows = new ArrayList<>();
  private List<Place> row = new ArrayList<>();
  private int unread;

  /// The next place of the row.
  void text(String raw) {
    var text = PlainText.of(raw);
    if (isFull()) {
      unread += text.isEmpty() ? 0 : 1;
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

  /// The column of the next place.
  int column() {
    return row.size();
  }

  /// Ends the row.
  void end() {
    if (!isOver()) {
      rows.add(row);
    }
    row = new ArrayList<>();
  }

  /// Whether there is no room for another row; texts are only counted then.
  boolean isOver() {
    return rows.size() == Block.MAX_ROWS;
  }

  private boolean isFull() {
    return isOver() || row.size() == Block.MAX_COLUMNS;
  }

  Block block() {
    return new Block(rows, unread);
  }
}
