package org.nianbao.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Where names stand in a text: titles in 《》, and the unit that reports. A name is quoted as it is:
/// nothing in it states a number, and no spelling of it is wrong.
public final class Names {
  /// In characters. Nothing is called longer; what is, is something else in the wrong place.
  private static final int LONGEST = 200;

  private static final String TITLE = "《[^》]{0,%d}+》".formatted(LONGEST);
  private static final String HIDDEN = "\uFFFC";

  private final Pattern name;

  private Names(Pattern name) {
    this.name = name;
  }

  /// The names that a report of a unit may use. More than two hundred characters are nothing's
  /// name.
  public static Names of(String reporting) {
    var unit = reporting.strip();
    boolean isName = !unit.isEmpty() && unit.length() <= LONGEST;
    return new Names(Pattern.compile(isName ? TITLE + "|" + inLines(unit) : TITLE));
  }

  /// A long name may be broken over lines, as in the title of a report.
  private static String inLines(String unit) {
    return unit.codePoints()
        .mapToObj(Character::toString)
        .map(Pattern::quote)
        .collect(Collectors.joining("\\n?"));
  }

  /// A stretch of a text.
  ///
  /// @param kind whether it is a name
  /// @param text its characters, one or more
  public record Part(Kind kind, String text) {}

  /// What a stretch of a text is.
  public enum Kind {
    NAME,
    WORDS
  }

  /// The text cut into names and what stands between them.
  public List<Part> parts(String text) {
    var parts = new ArrayList<Part>();
    int end = 0;
    for (var found : name.matcher(text).results().toList()) {
      if (end < found.start()) {
        parts.add(new Part(Kind.WORDS, text.substring(end, found.start())));
      }
      parts.add(new Part(Kind.NAME, found.group()));
      end = found.end();
    }
    if (end < text.length()) {
      parts.add(new Part(Kind.WORDS, text.substring(end)));
    }
    return parts;
  }

  /// The text with every name made unreadable; what is left stands where it stood.
  String hidden(String text) {
    return name.matcher(text).replaceAll(found -> HIDDEN.repeat(found.group().length()));
  }
}
