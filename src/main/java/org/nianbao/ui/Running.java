package org.nianbao.ui;

import java.nio.file.Path;
import org.nianbao.export.Format;

/// An export on its way.
final class Running {
  private final Path file;
  private final Format format;
  private volatile boolean isGivenUp;
  private volatile boolean isMade;

  /// @param file where it goes
  Running(Format format, Path file) {
    this.format = format;
    this.file = file;
  }

  /// Whether it takes another program, which may be left at any time.
  boolean canBeGivenUp() {
    return format.takesAnotherProgram();
  }

  /// Where it goes.
  Path file() {
    return file;
  }

  /// The user no longer wants it.
  void giveUp() {
    isGivenUp = true;
  }

  /// Whether the user no longer wants it.
  boolean isGivenUp() {
    return isGivenUp;
  }

  /// Its bytes are made: it is only to be written down.
  void made() {
    isMade = true;
  }

  /// Whether its bytes are made.
  boolean isMade() {
    return isMade;
  }
}
