package org.nianbao.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.nianbao.export.Format;

/// The file dialogs. The window uses the system's own; tests answer in their place, since no robot
/// can operate a system dialog.
public interface FileChoice {

  /// The draft to open; empty if the user cancels.
  Optional<Path> draftToOpen();

  /// The drafts or reports of other formats to open; empty if the user cancels.
  List<Path> reportsToOpen();

  /// Last year's report, a draft or of another format; empty if the user cancels.
  Optional<Path> lastYearToOpen();

  /// The file to save a comparison in, as a page; empty if the user cancels.
  ///
  /// @param offered the suggested file; without a folder if there is none to suggest
  Optional<Path> comparisonToSave(Path offered);

  /// The file to save a draft in; empty if the user cancels.
  ///
  /// @param offered the suggested file; without a folder if there is none to suggest
  Optional<Path> draftToSave(Path offered);

  /// The drafts to read, such as those of earlier years; empty if the user cancels.
  List<Path> draftsToRead();

  /// The folder to put drafts into that are made of many files; empty if the user cancels.
  Optional<Path> folderForDrafts();

  /// The workbook to read; empty if the user cancels.
  Optional<Path> sheetToOpen();

  /// The file to export the report to; empty if the user cancels.
  ///
  /// @param offered the suggested file; without a folder if there is none to suggest
  Optional<Path> exportTo(Format format, Path offered);
}
