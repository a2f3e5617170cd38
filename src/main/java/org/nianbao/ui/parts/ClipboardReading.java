package org.nianbao.ui.parts;

import java.util.function.Supplier;

/// Reads clipboard content, on a background thread if it is large.
public interface ClipboardReading {

  /// Reads something, and then does what comes of it. What the user types after this call comes
  /// after that, too.
  ///
  /// @param characters how much there is to read
  /// @param work reads; may run on another thread, so it must touch no control and no editor. What
  ///   it gives is run on the application thread, unless the user would rather not wait
  void read(int characters, Supplier<Runnable> work);
}
