package org.nianbao.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

/// The one door to other threads: work is done one after the other behind the window, and what it
/// came to is handed over on the application thread.
public final class Background implements AutoCloseable {
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().name("background").daemon(false).factory());

  /// Does some work behind the window.
  ///
  /// @param work must touch no control and no editor
  /// @param done gets its result, on the application thread
  /// @param failed gets its exception, on the application thread
  public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    worker.execute(() -> {
      try {
        var result = work.call();
        Platform.runLater(() -> done.accept(result));
      } catch (Exception e) {
        Platform.runLater(() -> failed.accept(e));
      }
    });
  }

  /// Finishes what was begun, then ends.
  @Override
  public void close() {
    worker.shutdown();
  }
}
