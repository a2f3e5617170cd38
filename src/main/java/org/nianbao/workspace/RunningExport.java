package org.nianbao.workspace;

import java.nio.file.Path;
import org.nianbao.export.Format;

/// An export in progress, which can be cancelled if another program makes it.
public final class RunningExport {
  private final Path file;
  private final Format format;
  private volatile boolean isGivenUp;
  private volatile boolean isMade;

  /// @param file where it goes
  public RunningExport(Format format, Path file) {
    this.format = format;
    this.file = file;
  }

  /// Whether it takes another program, which may be left at any time.
  public boolean canBeGivenUp() {
    return format.takesAnotherProgram();
  }

  /// Where it goes.
  public Path file() {
    return file;
  }

  /// The user no longer wants it.
  public void giveUp() {
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
