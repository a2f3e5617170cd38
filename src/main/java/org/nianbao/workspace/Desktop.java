package org.nianbao.workspace;

import java.io.IOException;
import java.nio.file.Path;

/// The desktop of the system, which opens files with its other programs. The window uses the
/// system's own; tests stand in its place. Both methods may take seconds and are called on a
/// background thread.
public interface Desktop {

  /// Opens a file with the program that the system keeps for its kind.
  ///
  /// @throws IOException if the system cannot
  void open(Path file) throws IOException;

  /// Shows a file in its folder, selected where the system can do that.
  ///
  /// @throws IOException if the system cannot
  void show(Path file) throws IOException;
}
