package org.nianbao.cli;

import java.util.Arrays;
import java.util.Optional;

/// A mistake in this program, in a few words for whoever mends it: what was thrown, and where the
/// program stood. Not what it says of itself, which may be words of the draft.
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
