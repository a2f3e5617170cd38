package org.nianbao.file;

/// How often the tests of faults and of random drafts try: often enough to notice in every build,
/// in full with `-Pfull-faults`.
public final class Rounds {
  private static final boolean FULL = Boolean.getBoolean("nianbao.faults.full");

  private Rounds() {}

  /// How often to try.
  ///
  /// @param plain in every build
  /// @param full in full
  public static int of(int plain, int full) {
    return FULL ? full : plain;
  }

  /// Says what a test has found, in one line.
  static void tell(String line, Object... numbers) {
    System.out.println("faults: " + line.formatted(numbers));
  }
}
