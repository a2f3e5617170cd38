package org.nianbao.compare;

import org.nianbao.text.PlainText;

/// Words as they are compared on paper.
final class PrintedWords {
  private PrintedWords() {}

  /// A text without white space at its ends and beside Chinese characters, with any other white
  /// space as one space, and without characters that nobody sees.
  static String key(String text) {
    var plain = PlainText.of(text);
    var key = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      boolean isIdle =
          plain.charAt(i) == ' '
              && (PlainText.isWide(plain.codePointBefore(i))
                  || PlainText.isWide(plain.codePointAt(i + 1)));
      if (!isIdle) {
        key.append(plain.charAt(i));
      }
    }
    return key.toString();
  }
}
