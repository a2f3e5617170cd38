package org.nianbao.rule.numbers;

/// Finds the words right before a number that say what it counts.
final class WordsBefore {
  private static final int LONGEST = 40;
  private static final String MARKS = "，,。；;：:、（(）)！？";

  private WordsBefore() {}

  /// The words back to the last mark, not further than an offset and not more than a few.
  ///
  /// @param from where the number before ends; 0 for the first
  /// @param to where the number begins
  static String of(String text, int from, int to) {
    int start = to;
    while (start > from && to - start < LONGEST && MARKS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return text.substring(start, to);
  }
}
