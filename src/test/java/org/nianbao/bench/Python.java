package org.nianbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Python, for what is measured beside ours and written in it.
final class Python {
  private Python() {}

  /// The first interpreter that has a module. The system's packages are not those of every Python.
  static Optional<String> with(String module) throws InterruptedException {
    for (var python : List.of("python3", "/usr/bin/python3")) {
      if (succeeds(python, "-c", "import " + module)) {
        return Optional.of(python);
      }
    }
    return Optional.empty();
  }

  /// Whether a program is here and does what it is asked to.
  static boolean succeeds(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /// Lays a script of ours into a folder and answers its path.
  static String script(String name, Path folder) throws IOException {
    try (var script = Python.class.getResourceAsStream(name)) {
      var copy = folder.resolve(name);
      Files.write(copy, Objects.requireNonNull(script).readAllBytes());
      return copy.toString();
    }
  }
}
