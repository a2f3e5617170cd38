package org.nianbao.cli;

import java.util.Arrays;
import java.util.Optional;

/// A short description of a bug for those who fix it: the class of the exception and the source
/// line of this program. It leaves out the exception's message, which may contain words of the
/// draft.
final class Fault {
  private static final String PROGRAM = "org.nianbao.";

  private Fault() {}

  static String of(Throwable thrown) {
    var name = thrown.getClass().getSimpleName();
    return place(thrown).map(place -> name + " " + place).orElse(name);
  }

  private static Optional<String> place(Throwable thrown) {
    return Arrays.stream(thrown.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith(PROGRAM))
        .findFirst()
        .map(frame -> frame.getFileName() + ":" + frame.getLineNumber());
  }
}
