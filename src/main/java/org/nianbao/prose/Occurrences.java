package org.nianbao.prose;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The matches of a pattern in a text, which do not overlap, for look-up by offset.
///
/// A sentence may state thousands of numbers, and each asks about the words before it. The text is
/// searched once, and every answer is a look-up; to search it again for each would take the square
/// of its length.
final class Occurrences {
  private final NavigableMap<Integer, Integer> endsByStart = new TreeMap<>();

  Occurrences(Pattern pattern, String text) {
    pattern.matcher(text).results().forEach(one -> endsByStart.put(one.start(), one.end()));
  }

  /// The end of the last match that begins before an offset; 0 if none does.
  int endOfLast(int place) {
    return Optional.ofNullable(endsByStart.lowerEntry(place)).map(one -> one.getValue()).orElse(0);
  }

  /// Whether a match lies wholly between two offsets.
  boolean isBetween(int from, int to) {
    var last = endsByStart.lowerEntry(to);
    // The last one may reach beyond; the one before it cannot.
    if (last != null && last.getValue() > to) {
      last = endsByStart.lowerEntry(last.getKey());
    }
    return last != null && last.getKey() >= from;
  }
}
