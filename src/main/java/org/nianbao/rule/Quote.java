package org.nianbao.rule;

/// What was typed, as a sentence quotes it.
final class Quote {
  private static final int LONGEST = 20;

  private Quote() {}

  /// In one line, and no longer than a sentence bears.
  static String of(String typed) {
    var line = typed.strip().replaceAll("[\\p{Cc}\\s]++", " ");
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
  }
}
