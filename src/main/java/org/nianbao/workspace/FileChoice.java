package org.nianbao.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.nianbao.export.Format;

/// Asks for a file. The system's own dialog does; tests answer in its place, since no robot can
/// work a system dialog.
public interface FileChoice {

  /// A draft to open; empty if the user thought better of it.
  Optional<Path> draftToOpen();

  /// Where to save a draft.
  ///
  /// @param offered the file offered; without a folder where none suggests itself
  Optional<Path> draftToSave(Path offered);

  /// Drafts to read, such as those of earlier years; none if the user thought better of it.
  List<Path> draftsToRead();

  /// A workbook to read; empty if the user thought better of it.
  Optional<Path> sheetToOpen();

  /// Where to put the report in another format.
  ///
  /// @param offered the file offered; without a folder where none suggests itself
  Optional<Path> exportTo(Format format, Path offered);
}
