package org.nianbao.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/// Starts programs of their own from the tests' class path.
final class Children {
  /// As many at once as a small machine bears.
  private static final int AT_ONCE = 2;

  private Children() {}

  /// The command line of a [Child].
  static List<String> command(Object... arguments) {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dsun.jnu.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName()));
    for (var argument : arguments) {
      command.add(argument.toString());
    }
    return command;
  }

  static Process start(List<String> command) throws IOException {
    var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder.start();
  }

  /// All that a program says until it ends.
  static List<String> said(Process process) throws IOException {
    try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
      return lines.lines().toList();
    }
  }

  /// Runs a few jobs at a time and waits for all of them.
  static <T> List<T> all(List<Callable<T>> jobs) throws InterruptedException, ExecutionException {
    try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
      var results = new ArrayList<T>();
      for (var done : pool.invokeAll(jobs)) {
        results.add(done.get());
      }
      return results;
    }
  }
}
