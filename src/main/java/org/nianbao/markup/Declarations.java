package org.nianbao.markup;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Reads CSS declarations, and keeps only those that change what a text means.
final class Declarations {
  private static final Set<String> KEPT =
      Set.of(
          "display",
          "font",
          "font-size",
          "visibility",
          "text-decoration",
          "text-decoration-line",
          "text-line-through",
          "vertical-align",
          "mso-hide",
          "mso-ignore",
          "mso-number-format");

  private Declarations() {}

  /// The values by property, both in lower case. Never fails.
  static Map<String, String> of(String css) {
    var declarations = new HashMap<String, String>();
    for (int start = 0; start < css.length(); ) {
      int end = next(css, start, ";");
      int colon = css.indexOf(':', start);
      if (colon > 0 && colon < end) {
        var property = css.substring(start, colon).strip().toLowerCase(Locale.ROOT);
        if (KEPT.contains(property)) {
          declarations.put(property, value(css.substring(colon + 1, end)));
        }
      }
      start = end + 1;
    }
    return declarations;
  }

  private static String value(String written) {
    return written.toLowerCase(Locale.ROOT).replace("!important", "").strip();
  }

  /// The index of the next of some characters outside of quotation marks; the length of the text if
  /// there is none. A quotation mark that is not closed ends with its line.
  static int next(String css, int from, String sought) {
    char quote = 0;
    for (int at = from; at < css.length(); at++) {
      char here = css.charAt(at);
      if (here == '\\') {
        at++;
      } else if (quote != 0) {
        quote = here == quote || here == '\n' ? 0 : quote;
      } else if (sought.indexOf(here) >= 0) {
        return at;
      } else if (here == '"' || here == '\'') {
        quote = here;
      }
    }
    return css.length();
  }
}
