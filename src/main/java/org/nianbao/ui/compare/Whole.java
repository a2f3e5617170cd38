package org.nianbao.ui.compare;

import javafx.scene.control.Labeled;

/// Keeps a label's number from being truncated: "…" in the place of digits would make it another
/// number. Words of some length are wrapped instead.
final class Whole {
  /// A number of twelve digits with six decimals has a few more; it is wrapped only where the room
  /// of [#ROOM] does not hold it.
  private static final int LINE = 14;

  private static final double ROOM = 168;

  private Whole() {}

  /// Shows what is said whole, on one line if it is no longer than a number with a short note.
  static void show(Labeled label, String text) {
    var fits = text.length() <= LINE;
    label.setText(text);
    label.setWrapText(!fits);
    label.setMinWidth(fits ? Labeled.USE_PREF_SIZE : ROOM);
    label.setMinHeight(Labeled.USE_PREF_SIZE);
  }
}
