package org.nianbao.workspace;

import java.time.Duration;
import javafx.util.Subscription;

/// Timers that run actions later on the JavaFX application thread. In the window they are JavaFX
/// animations; tests advance them by hand.
public interface Timers {

  /// Runs an action once.
  ///
  /// @param delay from now
  /// @return unsubscribing cancels it
  Subscription after(Duration delay, Runnable act);

  /// Runs an action repeatedly.
  ///
  /// @param period from now to the first run, and between two runs
  /// @return unsubscribing stops it
  Subscription every(Duration period, Runnable act);
}
