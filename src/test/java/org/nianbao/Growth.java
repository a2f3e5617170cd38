package org.nianbao;

import java.lang.management.ManagementFactory;
import java.util.function.IntFunction;

/// How the effort of a piece of work grows with its size: the processor time of this thread alone,
/// so that a busy machine changes nothing, and the least of several tries, so that a compiler at
/// work changes little.
public final class Growth {
  /// How much more is to be done the second time.
  static final int MORE = 8;

  /// Between effort that grows like the work, eightfold, and effort that grows like its square,
  /// sixty-four fold.
  public static final double MOST = 24;

  private static final int SIZE = 400;
  private static final int TRIES = 2;

  /// Less than this says nothing, in nanoseconds.
  private static final long LEAST = 2_000_000;

  private Growth() {}

  /// How many times the effort is needed for [#MORE] times the work.
  ///
  /// @param work makes the work of a size ready; what it does then is measured, and done anew by
  ///   each run
  public static double of(IntFunction<Runnable> work) {
    var small = work.apply(SIZE);
    effort(small);
    var least = Math.max(LEAST, effort(small));
    return (double) effort(work.apply(MORE * SIZE)) / least;
  }

  private static long effort(Runnable work) {
    var least = Long.MAX_VALUE;
    for (int i = 0; i < TRIES; i++) {
      long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      work.run();
      long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      least = Math.min(least, after - before);
    }
    return least;
  }
}
