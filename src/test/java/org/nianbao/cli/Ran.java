package org.nianbao.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;

/// What came of a command that was run in this program.
///
/// @param status the exit code
/// @param out what was printed
/// @param err errors and progress
record Ran(int status, String out, String err) {
  /// Runs a command as on a console in UTF-8.
  static Ran of(Object... arguments) {
    return on(UTF_8, arguments);
  }

  /// Runs a command as on a console in some encoding. What is printed is read as UTF-8.
  static Ran on(Charset console, Object... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
    int status =
        Verbs.run(new PrintStream(out, true, console), new PrintStream(err, true, console), words);
    return new Ran(status, out.toString(UTF_8), err.toString(console));
  }

  /// What was printed, line by line.
  List<String> lines() {
    return out.lines().toList();
  }
}
