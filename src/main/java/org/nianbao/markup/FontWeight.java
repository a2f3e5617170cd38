package org.nianbao.markup;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// What an element says about its text being bold.
public enum FontWeight {
  BOLD,
  PLAIN,
  /// Nothing: its text is as bold as the text around it.
  INHERITED;

  private static final String PROPERTY = "font-weight:";
  private static final Pattern BOLD_VALUE = Pattern.compile("bold|bolder|[6-9]00");
  private static final Pattern PLAIN_VALUE = Pattern.compile("normal|lighter|[1-5]00");

  /// The weight that an element gives its text, by its own style, else by its tag.
  public static FontWeight of(Element element) {
    var style = element.attr("style").toLowerCase(Locale.ROOT);
    if (style.contains("weight")) {
      for (var part : style.replaceAll("\\s", "").split(";")) {
        if (part.startsWith(PROPERTY)) {
          var value = part.substring(PROPERTY.length()).replace("!important", "");
          if (BOLD_VALUE.matcher(value).matches()) {
            return BOLD;
          } else if (PLAIN_VALUE.matcher(value).matches()) {
            return PLAIN;
          }
        }
      }
    }
    return switch (element.normalName()) {
      case "b", "strong" -> BOLD;
      default -> INHERITED;
    };
  }
}
