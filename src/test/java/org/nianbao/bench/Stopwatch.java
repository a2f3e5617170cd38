package org.nianbao.bench;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Times what a window has to do for an event until it can be drawn anew: the handlers, then styles
/// and layout of the next pulse.
///
/// Not `applyCss()` on the root: that styles every node of the window again, which a pulse does
/// not.
final class Stopwatch {
  private final Scene scene;
  private long began;
  private long handling;
  private CompletableFuture<Double> drawn = CompletableFuture.completedFuture(0.0);

  /// To be made on the application thread.
  Stopwatch(Scene scene) {
    this.scene = scene;
    scene.addPreLayoutPulseListener(() -> began = System.nanoTime());
    scene.addPostLayoutPulseListener(
        () -> drawn.complete((System.nanoTime() - began + handling) / 1e6));
  }

  Scene scene() {
    return scene;
  }

  /// How long something took, in milliseconds, waiting included neither before nor after.
  double time(Runnable act) {
    var next = new CompletableFuture<Double>();
    onFx(() -> {
      var start = System.nanoTime();
      act.run();
      handling = System.nanoTime() - start;
      drawn = next;
      Platform.requestNextPulse();
      return next;
    });
    return next.join();
  }

  /// Does something on the application thread and waits for it.
  static <T> T onFx(Callable<T> act) {
    var result = new CompletableFuture<T>();
    Platform.runLater(() -> {
      try {
        result.complete(act.call());
      } catch (Exception e) {
        result.completeExceptionally(e);
      }
    });
    return result.join();
  }
}
