package org.nianbao.ui.compare;

import javafx.scene.control.Labeled;

/// Keeps a label's number from being truncated: "…" in place of digits would make it another
/// number. Longer words are wrapped instead.
final class Whole {
  /// Number of characters that are kept on one line. A number of twelve digits with six decimals
  /// has a few more; it is wrapped only if [#ROOM] does not hold it.
  private static final int LINE = 14;

  private static final double ROOM = 168;

  private Whole() {}

  /// Shows a text in full, on one line if it is no longer than a number with a short note.
  static void show(Labeled label, String text) {
    var fits = text.length() <= LINE;
    label.setText(text);
    label.setWrapText(!fits);
    label.setMinWidth(fits ? Labeled.USE_PREF_SIZE : ROOM);
    label.setMinHeight(Labeled.USE_PREF_SIZE);
  }
}
