package org.nianbao.markup;

import java.util.Optional;
import java.util.regex.Pattern;

/// The signs that number formats of Excel show for zero: a dash of any kind, a slash, 零 or 无, or
/// the digit itself. One list for pasted tables and for workbooks that are read.
public final class ZeroSign {
  private static final Pattern SIGN = Pattern.compile("[-‐-―−－─/／0０零无]");

  /// What the accounting formats put beside the sign: a currency sign, and spaces.
  private static final Pattern AROUND = Pattern.compile("[¥￥$\\s\u00A0\u3000]");

  private static final int LONGEST = 100;

  private ZeroSign() {}

  /// The sign alone in the text of a cell; empty if the text is anything else.
  public static Optional<String> of(String shown) {
    return shown.length() > LONGEST
        ? Optional.empty()
        : Optional.of(AROUND.matcher(shown).replaceAll(""))
            .filter(sign -> SIGN.matcher(sign).matches());
  }
}
