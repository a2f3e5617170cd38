package org.nianbao.bench;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Runs the benchmarks of a class side by side and prints them as multiples of the one that is
/// called `floor`.
final class Jmh {
  private static final String FLOOR = "floor";

  private Jmh() {}

  static void print(Class<?> benchmarks, String title, String floor) throws RunnerException {
    var options =
        new OptionsBuilder()
            .include("^" + benchmarks.getName().replace(".", "\\.") + "\\.")
            .forks(1)
            .warmupIterations(4)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(4)
            .measurementTime(TimeValue.seconds(1))
            .verbosity(VerboseMode.SILENT)
            .build();
    var results = new Runner(options).run();
    var least =
        results.stream()
            .map(result -> result.getPrimaryResult())
            .filter(result -> result.getLabel().equals(FLOOR))
            .findFirst()
            .orElseThrow()
            .getStatistics()
            .getPercentile(50);
    Lines.head(title, floor);
    for (var result : results) {
      var times = result.getPrimaryResult().getStatistics();
      Lines.print(
          result.getPrimaryResult().getLabel(),
          times.getPercentile(50) / least,
          times.getPercentile(50),
          times.getPercentile(95),
          times.getMax());
    }
  }
}
