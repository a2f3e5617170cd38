package org.nianbao.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.Reports;

/// The first Word document that a program writes, from the command in its window to the file, each
/// by a program of its own: right after it has opened a report, and when its window has been up for
/// three seconds, in which it warms up.
///
/// Budget: 0.5 s for the latter.
public final class ExportHarness {
  private static final int ROUNDS = 5;
  private static final int WARMED = 3000;
  private static final int LATER = 20;

  private ExportHarness() {}

  /// Measures both and prints a table. With a number of milliseconds to wait, does it once and
  /// prints how long the first document took, and a later one.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length == 1) {
      once(Integer.parseInt(arguments[0]));
      return;
    }
    var cold = new Times();
    var warmed = new Times();
    var floor = new Times();
    for (int i = 0; i < ROUNDS; i++) {
      cold.add(program(0).getFirst());
      var both = program(WARMED);
      warmed.add(both.getFirst());
      floor.add(both.getLast());
    }
    Lines.head("The first Word document of a window", "floor: a later one of the same window");
    warmed.print("after 3 s of warming up", floor);
    cold.print("at once", floor);
    floor.print("floor", floor);
  }

  private static void once(int wait) throws IOException, InterruptedException {
    RealWindow.begin();
    var window = RealWindow.open(Reports.balanced().draft());
    Thread.sleep(wait);
    System.out.println(window.export());
    for (int i = 0; i < LATER; i++) {
      window.export();
    }
    System.out.println(window.export());
    window.close();
    RealWindow.end();
  }

  private static List<Double> program(int wait) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    command.addAll(List.of(ExportHarness.class.getName(), Integer.toString(wait)));
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
      return lines.lines().map(Double::valueOf).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
