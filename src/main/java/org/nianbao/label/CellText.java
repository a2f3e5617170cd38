package org.nianbao.label;

import org.nianbao.draft.Entry;
import org.nianbao.form.CellKind;

/// Tells the texts of table cells apart: numbers, and words such as labels have.
public final class CellText {
  /// The longest text that is looked at: longer than any label or number, so that a megabyte is
  /// not.
  static final int LONGEST = 100;

  private CellText() {}

  /// Whether a text is a number in any kind of cell.
  public static boolean isFigure(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST
        && (Entry.parse(CellKind.CHANGE, text).value().isPresent()
            || Entry.parse(CellKind.PURCHASE, text).value().isPresent());
  }

  /// Whether a text is one word or more and no number. A single character such as 无 or × is what
  /// people put into cells, not a label.
  public static boolean isWord(String text) {
    return !isFigure(text) && text.codePoints().filter(Character::isLetter).limit(2).count() == 2;
  }
}
