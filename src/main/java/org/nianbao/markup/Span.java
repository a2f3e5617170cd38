package org.nianbao.markup;

/// Reads a number out of an attribute as browsers do: white space before it is skipped, it ends
/// where its digits end, and what is too large is cut. `7;` is 7, `2.9` is 2.
final class Span {
  private Span() {}

  /// How many columns a cell stands in, or a column's element is for.
  ///
  /// @param written the attribute's value
  static int columns(String written) {
    return Math.max(1, number(written, 1, 1000));
  }

  /// How many rows a cell stands in; zero is all the rest of its group.
  ///
  /// @param written the attribute's value
  static int rows(String written) {
    return number(written, 1, 65534);
  }

  private static int number(String written, int otherwise, int most) {
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
    return at == start || (negative && number > 0) ? otherwise : number;
  }
}
