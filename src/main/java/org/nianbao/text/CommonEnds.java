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
