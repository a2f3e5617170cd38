package org.nianbao.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A program of its own that works with drafts until something happens to it. Small, since hundreds
/// of them are started.
final class Child {
  /// What a program that was told to die says to the system.
  static final int KILLED = 77;

  /// How long a slow beginning takes, in milliseconds.
  private static final long BEGINNING = 300;

  private Child() {}

  public static void main(String[] arguments) throws IOException {
    var rest = List.of(arguments).subList(1, arguments.length);
    switch (arguments[0]) {
      case "work" -> work(rest);
      case "save" -> save(rest);
      case "note" -> note(rest);
      case "write" -> Writer.main(rest);
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  /// Works, and dies before the n-th step: home, folder, template, last state, step.
  private static void work(List<String> arguments) throws IOException {
    var fatal = Integer.parseInt(arguments.get(4));
    var disk =
        new FaultyDisk(
            Path.of(arguments.get(0)),
            (number, _, _) -> {
              if (number == fatal) {
                Runtime.getRuntime().halt(KILLED);
              }
            });
    new Work(disk, Path.of(arguments.get(1)))
        .run(
            Files.readAllBytes(Path.of(arguments.get(2))),
            Integer.parseInt(arguments.get(3)),
            Child::tell);
  }

  /// Saves state 1 once and tells what came of it: home, folder.
  private static void save(List<String> arguments) throws IOException {
    var disk = new Disk(Path.of(arguments.get(0)));
    var work = new Work(disk, Path.of(arguments.get(1)));
    try (var open = OpenDraft.hold(disk, work.draft(), DraftFile.read(work.draft()))) {
      open.save(Work.state(1));
      tell(Work.Done.SAVED + " 1");
    } catch (Trouble trouble) {
      tell(trouble.getMessage());
    }
  }

  /// Notes a state in a journal, however slowly it is begun, and waits to be killed: home, state.
  private static void note(List<String> arguments) throws IOException {
    var disk =
        new FaultyDisk(
            Path.of(arguments.get(0)),
            (_, step, file) -> {
              if (step == Disk.Step.LOCK && file.toString().endsWith(".journal")) {
                tell("begun");
                waitFor(BEGINNING);
              }
            });
    try (var journal = Journal.begin(disk)) {
      journal.write(Work.state(Integer.parseInt(arguments.get(1))), Optional.empty());
      tell(Work.Done.NOTED + " " + arguments.get(1));
      System.in.read();
    }
  }

  private static void waitFor(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static void tell(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
