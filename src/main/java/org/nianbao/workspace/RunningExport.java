package org.nianbao.workspace;

import java.nio.file.Path;
import org.nianbao.export.Format;
import org.nianbao.wording.Wording;

/// An export in progress. It can be cancelled if it is made by another program, such as
/// LibreOffice.
public final class RunningExport implements Running {
  private final Path file;
  private final Format format;

  /// Polled by the background thread that waits for the other program; nothing else tells it.
  private volatile boolean isGivenUp;

  /// Tells a failed write, which can be tried again or elsewhere, from a failure before it.
  private volatile boolean isMade;

  /// @param file the file to write
  public RunningExport(Format format, Path file) {
    this.format = format;
    this.file = file;
  }

  @Override
  public String sentence() {
    return Wording.of("running.exporting", file);
  }

  /// Whether it can be cancelled: it is made by another program, which can be stopped at any time.
  @Override
  public boolean canBeGivenUp() {
    return format.takesAnotherProgram();
  }

  /// The file to write.
  public Path file() {
    return file;
  }

  /// Cancels the export; the file is not written if the other program has not finished yet.
  @Override
  public void giveUp() {
    isGivenUp = true;
  }

  /// Whether it was cancelled.
  boolean isGivenUp() {
    return isGivenUp;
  }

  /// Notes that the content is complete and only the file is left to be written.
  void made() {
    isMade = true;
  }

  /// Whether the content is complete, so that a failure is one of writing the file.
  boolean isMade() {
    return isMade;
  }
}
