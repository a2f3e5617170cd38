package org.nianbao.rule;

import org.nianbao.text.PlainText;

/// What was typed, as a sentence quotes it.
final class Quote {
  private static final int LONGEST = 20;

  private Quote() {}

  /// In one line, and no longer than a sentence bears.
  static String of(String typed) {
    return PlainText.shortened(typed, LONGEST);
  }
}
