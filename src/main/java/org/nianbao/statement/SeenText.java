package org.nianbao.statement;

import org.nianbao.text.PlainText;

/// The visible part of a text, with offsets back into it: every white space is a plain space, and
/// invisible characters are left out. Pasted text has them between words and within numbers, which
/// would then not be found.
///
/// @param text the visible characters
/// @param places the offset of each of them in the original text
public record SeenText(String text, int[] places) {

  public static SeenText of(String whole) {
    var seen = new StringBuilder(whole.length());
    var places = new int[whole.length()];
    for (int i = 0; i < whole.length(); i = whole.offsetByCodePoints(i, 1)) {
      int point = whole.codePointAt(i);
      if (PlainText.isSpace(point)) {
        places[seen.length()] = i;
        seen.append(' ');
      } else if (PlainText.isSeen(point)) {
        for (int unit = 0; unit < Character.charCount(point); unit++) {
          places[seen.length()] = i + unit;
          seen.append(whole.charAt(i + unit));
        }
      }
    }
    return new SeenText(seen.toString(), places);
  }

  /// The offset in the original text at which a part of one character or more begins.
  public int from(int start) {
    return places[start];
  }

  /// The offset in the original text after the end of such a part.
  public int to(int end) {
    return places[end - 1] + 1;
  }
}
