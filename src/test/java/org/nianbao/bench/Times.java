package org.nianbao.bench;

import java.util.ArrayList;
import java.util.List;

/// How long something took each time, in milliseconds.
public final class Times {
  private final List<Double> list = new ArrayList<>();

  static Times of(double only) {
    var times = new Times();
    times.add(only);
    return times;
  }

  void add(double milliseconds) {
    list.add(milliseconds);
  }

  double median() {
    return percentile(50);
  }

  private double percentile(int percent) {
    var sorted = list.stream().sorted().toList();
    return sorted.get(Math.ceilDiv(sorted.size() * percent, 100) - 1);
  }

  /// Prints them as a line, as multiples of a floor too.
  void print(String what, Times floor) {
    Lines.print(what, median() / floor.median(), percentile(50), percentile(95), percentile(100));
  }
}
