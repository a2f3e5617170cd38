package org.nianbao.ui;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// What JavaFX logs about style sheets: a colour that is defined nowhere, for example.
final class StyleWarnings extends Handler {
  /// Kept here, since loggers are forgotten otherwise.
  private static final Logger LOGGER = Logger.getLogger("javafx.css");

  private final Queue<String> logged = new ConcurrentLinkedQueue<>();

  StyleWarnings() {
    LOGGER.addHandler(this);
  }

  /// @throws AssertionError if something has been logged since the last time
  void refuse() {
    var first = logged.poll();
    logged.clear();
    if (first != null) {
      throw new AssertionError("a warning about style sheets: " + first);
    }
  }

  @Override
  public void publish(LogRecord warning) {
    logged.add(new SimpleFormatter().formatMessage(warning));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
