package org.nianbao.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the names in a text: titles in 《》, and the name of the reporting unit. A name is quoted as
/// it is: a number in it states nothing, and Word need not check its spelling.
public final class Names {
  /// The longest name, in characters. Anything longer is no name but other text in the wrong place.
  private static final int LONGEST = 200;

  private static final String TITLE = "《[^》]{0,%d}+》".formatted(LONGEST);
  private static final String HIDDEN = "\uFFFC";

  private final Pattern name;

  private Names(Pattern name) {
    this.name = name;
  }

  /// The names that a report of a unit may use. More than two hundred characters are no name and
  /// ignored.
  ///
  /// @param reporting the name of the reporting unit; may be empty
  public static Names of(String reporting) {
    var unit = reporting.strip();
    boolean isName = !unit.isEmpty() && unit.length() <= LONGEST;
    return new Names(Pattern.compile(isName ? TITLE + "|" + inLines(unit) : TITLE));
  }

  /// A pattern for the unit's name. A long name may be broken over lines, as in the title of a
  /// report.
  private static String inLines(String unit) {
    return unit.codePoints()
        .mapToObj(Character::toString)
        .map(Pattern::quote)
        .collect(Collectors.joining("\\n?"));
  }

  /// A part of a text.
  ///
  /// @param kind whether it is a name
  /// @param text its characters, one or more
  public record Part(Kind kind, String text) {}

  /// Whether a part of a text is a name or other words.
  public enum Kind {
    NAME,
    WORDS
  }

  /// The text divided into names and the words between them.
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

  /// The text with every character of a name replaced by U+FFFC, so that offsets stay the same.
  public String hidden(String text) {
    return name.matcher(text).replaceAll(found -> HIDDEN.repeat(found.group().length()));
  }
}
