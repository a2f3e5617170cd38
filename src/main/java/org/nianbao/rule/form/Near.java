package org.nianbao.rule.form;

/// Looks for a character in the neighbourhood of a place, so that the search costs the same however
/// long the text is.
final class Near {
  private static final int WINDOW = 120;

  private Near() {}

  /// The offset of the last such character at a place or before it; -1 if there is none near.
  static int before(String text, char one, int at) {
    for (int i = Math.min(at, text.length() - 1); i >= Math.max(0, at - WINDOW); i--) {
      if (text.charAt(i) == one) {
        return i;
      }
    }
    return -1;
  }

  /// The offset of the first such character at a place or behind it; -1 if there is none near.
  static int after(String text, char one, int at) {
    for (int i = Math.max(0, at); i < Math.min(text.length(), at + WINDOW); i++) {
      if (text.charAt(i) == one) {
        return i;
      }
    }
    return -1;
  }
}
