package org.nianbao.text;

import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/// The lengths of the common prefix and suffix of two sequences: all that lies between has changed.
///
/// @param head how many items at the start are equal
/// @param tail how many items at the end are equal, behind those at the start
public record CommonEnds(int head, int tail) {

  /// The common ends of two lists.
  public static CommonEnds of(List<?> one, List<?> other) {
    return of(one.size(), other.size(), (i, j) -> one.get(i).equals(other.get(j)) ? 0 : 1);
  }

  /// The common ends of two texts, in chars.
  public static CommonEnds of(String one, String other) {
    return of(one.length(), other.length(), (i, j) -> one.charAt(i) - other.charAt(j));
  }

  /// @param compare 0 where an item of the one equals an item of the other
  private static CommonEnds of(int length, int otherLength, IntBinaryOperator compare) {
    int most = Math.min(length, otherLength);
    int head = (int) IntStream.range(0, most).takeWhile(i -> compare.applyAsInt(i, i) == 0).count();
    int tail =
        (int)
            IntStream.rangeClosed(1, most - head)
                .takeWhile(i -> compare.applyAsInt(length - i, otherLength - i) == 0)
                .count();
    return new CommonEnds(head, tail);
  }
}
