package org.nianbao.text;

import java.util.List;
import java.util.stream.IntStream;

/// The lengths of the common prefix and suffix of two sequences: all that lies between has changed.
///
/// @param head how many items at the start are equal
/// @param tail how many items at the end are equal, behind those at the start
public record CommonEnds(int head, int tail) {

  /// The common ends of two lists.
  public static CommonEnds of(List<?> one, List<?> other) {
    return of(one.size(), other.size(), (i, j) -> one.get(i).equals(other.get(j)));
  }

  /// The common ends of two texts, in chars.
  public static CommonEnds of(String one, String other) {
    return of(one.length(), other.length(), (i, j) -> one.charAt(i) == other.charAt(j));
  }

  /// Turns a list into another, changing only the items that differ: a list on the screen that is
  /// replaced as a whole would build every row again with every character typed.
  public static <T> void turn(List<T> shown, List<T> wanted) {
    int least = Math.min(shown.size(), wanted.size());
    var ends = of(shown, wanted);
    for (int i = ends.head; i < least - ends.tail; i++) {
      if (!shown.get(i).equals(wanted.get(i))) {
        shown.set(i, wanted.get(i));
      }
    }
    if (shown.size() > least) {
      shown.subList(least - ends.tail, shown.size() - ends.tail).clear();
    } else if (wanted.size() > least) {
      shown.addAll(least - ends.tail, wanted.subList(least - ends.tail, wanted.size() - ends.tail));
    }
  }

  /// Whether two items are equal, each given by its place.
  private interface Same {
    boolean at(int one, int other);
  }

  private static CommonEnds of(int length, int otherLength, Same same) {
    int most = Math.min(length, otherLength);
    int head = (int) IntStream.range(0, most).takeWhile(i -> same.at(i, i)).count();
    int tail =
        (int)
            IntStream.rangeClosed(1, most - head)
                .takeWhile(i -> same.at(length - i, otherLength - i))
                .count();
    return new CommonEnds(head, tail);
  }
}
