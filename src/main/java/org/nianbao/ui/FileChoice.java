package org.nianbao.ui;

import java.nio.file.Path;
import java.util.Optional;

/// Asks for a file. The system's own dialog does; tests answer in its place, since no robot can
/// work a system dialog.
public interface FileChoice {

  /// A draft to open; empty if the user thought better of it.
  Optional<Path> draftToOpen();

  /// Where to save a draft.
  ///
  /// @param offered the file offered; without a folder where none suggests itself
  Optional<Path> draftToSave(Path offered);

  /// Where to put a Word document.
  ///
  /// @param offered the file offered; without a folder where none suggests itself
  Optional<Path> wordToSave(Path offered);
}
