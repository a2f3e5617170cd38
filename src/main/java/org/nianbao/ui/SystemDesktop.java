package org.nianbao.ui;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.nianbao.workspace.Desktop;

/// The system's desktop: opens files by running the program with which each system does that. AWT's
/// own Desktop is left alone, since it starts a second toolkit beside JavaFX.
public final class SystemDesktop implements Desktop {
  /// How long a program may take to say that it cannot. Some show the file themselves, and end only
  /// with it.
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Commands commands;
  private final Duration patience;

  /// The commands of a system.
  ///
  /// @param open opens a file, given by its absolute path
  /// @param show shows a file in its folder, given by its absolute path
  /// @param answer whether the exit code of the commands says that they could not
  record Commands(
      Function<Path, List<String>> open, Function<Path, List<String>> show, Answer answer) {

    /// The commands of the system of a name, as the property `os.name` has it.
    static Commands of(String system) {
      if (system.startsWith("Windows")) {
        return new Commands(
            file -> List.of("explorer.exe", quoted(file)),
            file -> List.of("explorer.exe", "/select,", quoted(file)),
            Answer.NONE);
      }
      return system.startsWith("Mac")
          ? new Commands(
              file -> List.of("open", file.toString()),
              file -> List.of("open", "-R", file.toString()),
              Answer.EXIT_CODE)
          : new Commands(
              file -> List.of("xdg-open", file.toString()),
              file -> List.of("xdg-open", file.resolveSibling("").toString()),
              Answer.EXIT_CODE);
    }

    /// A path in quotation marks, which Windows allows in no name. Without them Explorer takes a
    /// comma for the end of the path; Java adds them only where there is a space, and leaves these.
    private static String quoted(Path file) {
      return '"' + file.toString() + '"';
    }
  }

  /// Whether a system's commands say how they went.
  enum Answer {
    EXIT_CODE,
    /// Explorer ends with 1 whatever has come of it; it tells the user itself what is wrong.
    NONE
  }

  /// The desktop of the system that the program runs on.
  public SystemDesktop() {
    this(Commands.of(System.getProperty("os.name")), PATIENCE);
  }

  /// @param patience how long a command may take to say that it cannot
  SystemDesktop(Commands commands, Duration patience) {
    this.commands = commands;
    this.patience = patience;
  }

  @Override
  public void open(Path file) throws IOException {
    run(commands.open().apply(file.toAbsolutePath()));
  }

  @Override
  public void show(Path file) throws IOException {
    run(commands.show().apply(file.toAbsolutePath()));
  }

  private void run(List<String> command) throws IOException {
    var process =
        new ProcessBuilder(command)
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD)
            .start();
    try {
      if (commands.answer() == Answer.EXIT_CODE
          && process.waitFor(patience)
          && process.exitValue() != 0) {
        throw new IOException(command + " ended with " + process.exitValue());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
