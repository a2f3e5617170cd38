package org.nianbao.markup;

/// Reads the number in a `colspan`, `rowspan` or `span` attribute as browsers do: white space
/// before it is skipped, it ends where its digits end, and one that is too large is capped. `7;` is
/// 7, `2.9` is 2.
final class Span {
  private Span() {}

  /// The number of columns that a cell covers, or that a `col` element is for: 1 to 1000; 1 where
  /// it is not given.
  ///
  /// @param written the attribute's value
  static int columns(String written) {
    return Math.max(1, number(written, 1, 1000));
  }

  /// The number of rows that a cell covers: up to 65534; 1 where it is not given; 0 for all the
  /// rest of its group.
  ///
  /// @param written the attribute's value
  static int rows(String written) {
    return number(written, 1, 65534);
  }

  private static int number(String written, int fallback, int most) {
    int at = 0;
    while (at < written.length() && "\t\n\f\r ".indexOf(written.charAt(at)) >= 0) {
      at++;
    }
    boolean negative = written.startsWith("-", at);
    at += negative || written.startsWith("+", at) ? 1 : 0;
    int start = at;
    int number = 0;
    while (at < written.length() && written.charAt(at) >= '0' && written.charAt(at) <= '9') {
      number = Math.min(most, 10 * number + written.charAt(at) - '0');
      at++;
    }
    return at == start || (negative && number > 0) ? fallback : number;
  }
}
