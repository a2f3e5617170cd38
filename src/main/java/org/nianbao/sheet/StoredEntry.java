package org.nianbao.sheet;

import java.math.BigDecimal;
import org.nianbao.draft.Entry;
import org.nianbao.form.CellKind;

/// How an entry stands in a workbook.
sealed interface StoredEntry {
  /// A blank cell.
  Nothing NOTHING = new Nothing();

  /// Excel's format for any number; beyond eleven digits it shows powers of ten.
  String GENERAL = "General";

  /// Excel keeps no more digits of a number.
  int DIGITS = 15;

  /// Characters of a cell. Longer texts are cut off.
  int LONGEST = 32_767;

  private static String whole(BigDecimal number) {
    return number.precision() - number.scale() > 11 ? "0" : GENERAL;
  }

  /// Nothing at all.
  record Nothing() implements StoredEntry {}

  /// A number.
  ///
  /// @param format how Excel shows it
  record Number(BigDecimal value, String format) implements StoredEntry {}

  /// A text.
  record Text(String text) implements StoredEntry {}

  /// How an entry of a kind of cell is written: as a number if reading the number gives the entry
  /// again.
  static StoredEntry of(CellKind kind, Entry entry) {
    if (entry instanceof Entry.Blank) {
      return NOTHING;
    }
    if (entry instanceof Entry.Numeral(var number, var text) && number.precision() <= DIGITS) {
      var format = format(number, text);
      if (NumberFormat.of(format).number(number.doubleValue()).in(kind)
              instanceof ShownValue.Number(var read, _)
          && Entry.parse(kind, read).equals(entry)) {
        return new Number(number, format);
      }
    }
    return new Text(cut(entry.text()));
  }

  /// The format of a sum.
  static Number sum(BigDecimal value) {
    return new Number(value, whole(value));
  }

  private static String format(BigDecimal number, String text) {
    if (number.scale() > 0) {
      return "0." + "0".repeat(number.scale()) + "#".repeat(Entry.MAX_DECIMALS - number.scale());
    }
    return text.startsWith("+") ? "+0;-0;0" : whole(number);
  }

  /// As much of a text as a cell takes.
  static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    return text.substring(
        0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
  }
}
