package org.nianbao.bench;

/// The lines of the tables that are printed: ratio to the floor first, then milliseconds.
final class Lines {
  private Lines() {}

  static void head(String title, String floor) {
    System.out.printf("%n%s (%s)%n", title, floor);
    System.out.printf("%8s %9s %9s %9s%n", "× floor", "p50 ms", "p95 ms", "max ms");
  }

  static void print(String what, double ratio, double p50, double p95, double max) {
    System.out.printf("%8.1f %9.4f %9.4f %9.4f  %s%n", ratio, p50, p95, max, what);
  }
}
