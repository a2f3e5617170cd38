package org.nianbao.ui.parts;

import java.util.function.Supplier;

/// Reads clipboard content, on a background thread if it is large.
public interface ClipboardReading {

  /// Reads clipboard content and then applies the result. Keys typed while it is being read take
  /// effect after the result has been applied.
  ///
  /// @param characters length of the content
  /// @param work reads the content; may run on a background thread, so it must touch no control and
  ///   no editor. The action that it returns applies the result and is run on the JavaFX
  ///   application thread, unless the user cancels the wait
  void read(int characters, Supplier<Runnable> work);
}
