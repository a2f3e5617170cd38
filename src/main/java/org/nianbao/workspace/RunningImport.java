package org.nianbao.workspace;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.nianbao.wording.Wording;

/// A document that is being read. It can be cancelled at any time: readers look for it now and
/// then, and what comes of one that does not is dropped.
final class RunningImport implements Running {
  private final String sentence;
  private volatile Optional<Thread> thread = Optional.empty();
  private volatile boolean isGivenUp;

  /// @param sentence what the window says meanwhile
  private RunningImport(String sentence) {
    this.sentence = sentence;
  }

  /// Reads a file on a background thread, where the window lists it and the user can cancel it.
  /// What comes of it is passed on if the user is still waiting, else offered.
  ///
  /// @param name label of the button that goes on
  /// @param work reads the file; must touch no control and no editor
  static <T> void read(Shared shared, Path file, String name, Callable<T> work, Consumer<T> then) {
    var asked = shared.questions().asked();
    var listed = shared.background().running();
    var running =
        new RunningImport(
            shared.current().get().isEmpty()
                ? Wording.of("running.reading.start", file.getFileName())
                : Wording.of("running.reading", file.getFileName()));
    listed.add(running);
    shared
        .background()
        .read(
            () -> running.run(work),
            found -> {
              listed.remove(running);
              asked.goOn(
                  Wording.of("late.read", file.getFileName()), name, () -> then.accept(found));
            },
            e -> {
              listed.remove(running);
              if (e instanceof CancellationException) {
                shared.messages().notice(Wording.of("notice.notRead", file.getFileName()));
              } else {
                shared.messages().say(e);
              }
            });
  }

  /// Reads the document on this thread.
  ///
  /// @throws CancellationException if it was cancelled
  private <T> T run(Callable<T> work) throws Exception {
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
    return sentence;
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
