package org.nianbao.workspace;

import java.time.Duration;
import javafx.util.Subscription;

/// Does things later, on the application thread. The window has its own clock; tests turn one by
/// hand.
public interface Timers {

  /// Does something once.
  ///
  /// @param delay from now
  /// @return unsubscribing gives it up
  Subscription after(Duration delay, Runnable act);

  /// Does something again and again.
  ///
  /// @param period from now to the first time, and between two times
  /// @return unsubscribing ends it
  Subscription every(Duration period, Runnable act);
}
