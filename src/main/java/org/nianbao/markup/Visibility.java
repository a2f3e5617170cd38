package org.nianbao.markup;

import java.util.Map;
import java.util.regex.Pattern;

/// Whether the text of an element is seen, as far as its elements inside inherit it: text of no
/// size or that is invisible keeps its place and shows nothing.
///
/// @param isInvisible whether it is invisible by the property `visibility`
/// @param isSizeless whether its typeface has no size
record Visibility(boolean isInvisible, boolean isSizeless) {
  static final Visibility SHOWN = new Visibility(false, false);

  private static final Pattern NONE = Pattern.compile("(?:.*\\s)?0(?:\\.0*)?(?:[a-z]+|%)?(?:/.*)?");
  private static final Pattern RELATIVE = Pattern.compile("inherit|[0-9.]+(?:em|%)|smaller|larger");

  /// That of an element inside.
  ///
  /// @param style its declarations
  Visibility inside(Map<String, String> style) {
    return new Visibility(
        switch (style.getOrDefault("visibility", "inherit")) {
          case "hidden", "collapse" -> true;
          case "visible", "initial" -> false;
          default -> isInvisible;
        },
        isSizeless(style.getOrDefault("font-size", style.getOrDefault("font", "inherit"))));
  }

  private boolean isSizeless(String size) {
    return NONE.matcher(size.replaceAll("\\s*/\\s*", "/").replaceFirst("(/\\S+)\\s.*", "$1"))
            .matches()
        || (isSizeless && RELATIVE.matcher(size).matches());
  }

  boolean isSeen() {
    return !isInvisible && !isSizeless;
  }
}
