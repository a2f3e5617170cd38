package org.nianbao.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Which of many patterns can match at a place of a text, by the character there. Trying each of
/// them at every place of a text takes most of the time of reading it; a character leaves one or
/// two.
///
/// The patterns themselves say what they can begin with: see [#canBegin]. They are asked about the
/// characters that they are written with, the digits and one character that none has. So they have
/// no ranges of characters besides `0-9` and match one character at least. One that looks for what
/// must stand before it is tried everywhere.
///
/// @param <T> what has a pattern
public final class Beginnings<T> {
  private static final char OTHER = '\uFFFF';
  private static final String DIGITS = "0123456789";
  private static final String BEHIND = "(?<=";

  private final Map<Character, List<T>> byCharacter = new HashMap<>();
  private final List<T> others;

  /// @param all what has the patterns
  /// @param pattern the pattern of each
  /// @throws IllegalArgumentException if one has a range of other characters or matches no
  ///   character
  public Beginnings(List<T> all, Function<T, Pattern> pattern) {
    all.forEach(one -> requireKnown(pattern.apply(one)));
    others = all.stream().filter(one -> canBegin(pattern.apply(one), OTHER)).toList();
    for (var one : all) {
      (pattern.apply(one).pattern() + DIGITS)
          .chars()
          .forEach(unit ->
              byCharacter.computeIfAbsent(
                  (char) unit, character -> beginning(all, pattern, character)));
    }
  }

  private static void requireKnown(Pattern pattern) {
    boolean hasRange = pattern.pattern().replace("0-9", "").contains("-");
    if (hasRange || pattern.matcher("").matches()) {
      throw new IllegalArgumentException(pattern.pattern());
    }
  }

  /// Those that can begin with a character; what one is not written with is to it like any other.
  private List<T> beginning(List<T> all, Function<T, Pattern> pattern, char character) {
    return all.stream()
        .filter(one -> {
          var written = pattern.apply(one).pattern() + DIGITS;
          return written.indexOf(character) < 0
              ? others.contains(one)
              : canBegin(pattern.apply(one), character);
        })
        .toList();
  }

  /// Whether a match can begin with a character: it is one, or would be with more behind it.
  private static boolean canBegin(Pattern pattern, char character) {
    var matcher = pattern.matcher(String.valueOf(character));
    return pattern.pattern().contains(BEHIND) || matcher.lookingAt() || matcher.hitEnd();
  }

  /// Those that can match where a character stands, in their order.
  public List<T> with(char character) {
    return byCharacter.getOrDefault(character, others);
  }
}
