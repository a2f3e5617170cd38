package org.nianbao.sheet;

import java.math.BigDecimal;
import org.nianbao.draft.Entry;
import org.nianbao.form.CellKind;

/// How an entry is stored in a cell of a workbook: as nothing, as a number or as text.
sealed interface StoredEntry {
  /// A blank cell.
  Nothing NOTHING = new Nothing();

  /// Excel's general number format; beyond eleven digits it shows powers of ten.
  String GENERAL = "General";

  /// The most digits of a number that Excel keeps.
  int DIGITS = 15;

  /// The most characters of a cell; longer texts are cut off.
  int LONGEST = 32_767;

  private static String whole(BigDecimal number) {
    return number.precision() - number.scale() > 11 ? "0" : GENERAL;
  }

  /// The content of a blank cell.
  record Nothing() implements StoredEntry {}

  /// A number.
  ///
  /// @param format how Excel shows it
  record Number(BigDecimal value, String format) implements StoredEntry {}

  /// A text.
  record Text(String text) implements StoredEntry {}

  /// The stored form of an entry in a kind of cell: a number if reading that number gives the entry
  /// again, else text.
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

  /// The stored form of a sum.
  static Number sum(BigDecimal value) {
    return new Number(value, whole(value));
  }

  private static String format(BigDecimal number, String text) {
    if (number.scale() > 0) {
      return "0." + "0".repeat(number.scale()) + "#".repeat(Entry.MAX_DECIMALS - number.scale());
    }
    return text.startsWith("+") ? "+0;-0;0" : whole(number);
  }

  /// A text cut to what a cell can hold.
  static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    return text.substring(
        0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
  }
}
