package org.nianbao.rule;

import org.nianbao.text.PlainText;

/// Shortens what was typed for quoting it in a sentence.
final class Quote {
  private static final int LONGEST = 20;

  private Quote() {}

  /// The text on one line, cut after 20 characters.
  static String of(String typed) {
    return PlainText.shortened(typed, LONGEST);
  }
}
