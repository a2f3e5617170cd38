package org.nianbao.workspace;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The background threads of the program: run work there and hand its result back on the JavaFX
/// application thread.
///
/// Writing is done one after the other, in the order asked for, and finished before the program
/// ends. Reading runs in parallel to everything: a share that does not answer holds up no save.
public final class Background implements AutoCloseable {
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("writer").factory());
  private final ExecutorService recorder =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("recorder").factory());
  private final ExecutorService exporter = Executors.newVirtualThreadPerTaskExecutor();
  private final ExecutorService reader = Executors.newVirtualThreadPerTaskExecutor();
  private final Executor window;
  private final ObservableList<Running> running = FXCollections.observableArrayList();

  /// After [#close()] late results must touch no window, and a late read must not throw.
  private volatile boolean isClosed;

  /// @param window runs actions on the JavaFX application thread
  public Background(Executor window) {
    this.window = window;
  }

  /// The work that the window lists while it runs, the oldest first; used on the application thread
  /// alone.
  public ObservableList<Running> running() {
    return running;
  }

  /// Reads something on a background thread, in parallel to all other work. Does nothing once the
  /// program is ending.
  ///
  /// @param work must touch no control and no editor
  /// @param done gets its result, on the application thread
  /// @param failed gets what it threw, on the application thread
  public <T> void read(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    if (!isClosed) {
      reader.execute(() -> run(work, done, failed));
    }
  }

  /// Writes something on a background thread, after what is being written already.
  ///
  /// @param work must touch no control and no editor
  /// @param done gets its result, on the application thread
  /// @param failed gets what it threw, on the application thread
  public <T> void write(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    writer.execute(() -> run(work, done, failed));
  }

  /// Writes to the home folder on a background thread, one after the other. A share that keeps a
  /// save waiting holds up nothing here.
  ///
  /// @param work must touch no control and no editor
  /// @param done gets its result, on the application thread
  /// @param failed gets what it threw, on the application thread
  <T> void record(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    recorder.execute(() -> run(work, done, failed));
  }

  /// Writes an export on a background thread, in parallel to all other work, so that a copy that is
  /// open in Word holds up no save. It is finished before the program ends.
  ///
  /// @param work must touch no control and no editor
  /// @param done gets its result, on the application thread
  /// @param failed gets what it threw, on the application thread
  public <T> void export(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    exporter.execute(() -> run(work, done, failed));
  }

  /// Prints on a background thread. The thread is no daemon, and so neither are the threads that
  /// the system starts from it: the program ends only after them, and no job ends in the middle of
  /// a page.
  ///
  /// @param work must touch no control and no editor
  /// @param done gets its result, on the application thread
  /// @param failed gets what it threw, on the application thread
  public <T> void print(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    Thread.ofPlatform().name("printer").daemon(false).start(() -> run(work, done, failed));
  }

  /// Runs work whose result nobody waits for, such as a warm-up, on a daemon thread of the lowest
  /// priority. The program ends without waiting for it.
  ///
  /// @param work must touch no control and no editor
  public void idle(Runnable work) {
    Thread.ofPlatform().name("idle").daemon().priority(Thread.MIN_PRIORITY).start(work);
  }

  private <T> void run(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    try {
      var result = work.call();
      handOver(() -> done.accept(result));
    } catch (Throwable e) {
      handOver(() -> failed.accept(e));
    }
  }

  private void handOver(Runnable result) {
    window.execute(() -> {
      if (!isClosed) {
        result.run();
      }
    });
  }

  /// Waits after [#close()] until the reads that were still running have ended, for tests. The
  /// program itself does not wait for them: a share may never answer.
  ///
  /// @return false if something is still being read after that time, or the thread is interrupted
  public boolean awaitReads(Duration atMost) {
    try {
      return reader.awaitTermination(atMost.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// Finishes everything that is being written, then ends the threads. Results are no longer handed
  /// over.
  @Override
  public void close() {
    isClosed = true;
    reader.shutdown();
    writer.close();
    recorder.close();
    exporter.close();
  }
}
