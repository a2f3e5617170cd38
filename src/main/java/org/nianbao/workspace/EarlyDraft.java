package org.nianbao.workspace;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.nianbao.file.Disk;

/// The draft that the program is started with. It is read and checked while the window is still
/// being made, so that it is the first thing that the window shows.
public final class EarlyDraft {
  private final Path file;
  private final Arrival.Intent intent;
  private final FutureTask<CheckedArrival> reading;

  private EarlyDraft(Disk disk, Path file, Arrival.Intent intent) {
    this.file = file;
    this.intent = intent;
    reading = new FutureTask<>(() -> CheckedArrival.of(disk, file, intent));
  }

  /// Begins to read a draft on a thread of its own.
  public static EarlyDraft read(Disk disk, Path file, Arrival.Intent intent) {
    var early = new EarlyDraft(disk, file, intent);
    Thread.ofPlatform().name("first draft").daemon().start(early.reading);
    return early;
  }

  Path file() {
    return file;
  }

  Arrival.Intent intent() {
    return intent;
  }

  /// Waits until the draft has been read.
  ///
  /// @throws Exception what reading it threw
  CheckedArrival arrived() throws Exception {
    try {
      return reading.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }
}
