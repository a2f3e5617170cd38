package org.nianbao.markup;

import java.util.Optional;
import java.util.regex.Pattern;

/// What number formats of Excel show for zero where they have words for it: a dash of any kind, a
/// stroke, 零 or 无. One and the same list for what is pasted and for workbooks that are read.
public final class ZeroSign {
  private static final Pattern SIGN = Pattern.compile("[-‐-―−－─/／0０零无]");

  /// The accounting formats put the currency sign, and room, beside it.
  private static final Pattern AROUND = Pattern.compile("[¥￥$\\s\u00A0\u3000]");

  private static final int LONGEST = 100;

  private ZeroSign() {}

  /// The sign alone; empty if something else is shown.
  public static Optional<String> of(String shown) {
    return shown.length() > LONGEST
        ? Optional.empty()
        : Optional.of(AROUND.matcher(shown).replaceAll(""))
            .filter(sign -> SIGN.matcher(sign).matches());
  }
}
