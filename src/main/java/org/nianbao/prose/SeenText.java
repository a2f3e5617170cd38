package org.nianbao.prose;

import org.nianbao.text.PlainText;

/// What somebody sees of a text: every white space as a plain space, without the characters that
/// nobody sees. Those stand between words, and within numbers, that were pasted, and would hide
/// them.
///
/// @param text the characters that are seen
/// @param places where each of them stands in the text itself
record SeenText(String text, int[] places) {

  static SeenText of(String whole) {
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

  /// Where a stretch of one character or more begins in the text itself.
  int from(int start) {
    return places[start];
  }

  /// Where it ends there.
  int to(int end) {
    return places[end - 1] + 1;
  }
}
