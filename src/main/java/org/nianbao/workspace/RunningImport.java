package org.nianbao.workspace;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.nianbao.wording.Wording;

/// A document that is being read. It can be cancelled at any time: readers look for it now and
/// then, and what comes of one that does not is dropped.
final class RunningImport implements Running {
  private final Path file;
  private volatile Optional<Thread> thread = Optional.empty();
  private volatile boolean isGivenUp;

  RunningImport(Path file) {
    this.file = file;
  }

  /// Reads the document on this thread.
  ///
  /// @throws CancellationException if it was cancelled
  <T> T run(Callable<T> work) throws Exception {
    thread = Optional.of(Thread.currentThread());
    try {
      var result = work.call();
      if (isGivenUp) {
        throw new CancellationException();
      }
      return result;
    } catch (Exception e) {
      // A reader that is interrupted fails as if the file could not be read.
      throw isGivenUp ? new CancellationException() : e;
    } finally {
      thread = Optional.empty();
    }
  }

  @Override
  public String sentence() {
    return Wording.of("running.reading", file.getFileName());
  }

  @Override
  public boolean canBeGivenUp() {
    return true;
  }

  @Override
  public void giveUp() {
    isGivenUp = true;
    thread.ifPresent(Thread::interrupt);
  }
}
