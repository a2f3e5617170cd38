package org.nianbao.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.nianbao.checksheet.CheckSheet;
import org.nianbao.export.Format;
import org.nianbao.file.DraftFile;
import org.nianbao.file.FileName;
import org.nianbao.wording.Wording;

/// The questions where to save or export a document. A file name is suggested, in the folder of the
/// draft if it has one; the answer gets the file extension of its format.
final class SaveLocations {
  private final Dialogs dialogs;

  SaveLocations(Dialogs dialogs) {
    this.dialogs = dialogs;
  }

  /// The file to save the draft in; empty if the user cancels.
  Optional<Path> ofDraft(Document document) {
    var name = document.file().map(DraftFile::bareName).orElseGet(document::name);
    return dialogs
        .files()
        .draftToSave(offered(document, FileName.of(name, DraftFile.ENDING)))
        .flatMap(file -> withEnding(file, DraftFile.ENDING));
  }

  /// The file to export the report to; empty if the user cancels.
  Optional<Path> of(Format format, Document document) {
    var name = format.fileName(document.editor().draft().cover().title());
    return dialogs
        .files()
        .exportTo(format, offered(document, name))
        .flatMap(file -> withEnding(file, format.ending()));
  }

  /// The file to write the check sheet to; empty if the user cancels.
  Optional<Path> ofCheckSheet(Document document) {
    var name = Wording.of("checksheet.name", document.editor().draft().cover().title());
    return dialogs
        .files()
        .exportTo(Format.WORD, offered(document, FileName.of(name, CheckSheet.ENDING)))
        .flatMap(file -> withEnding(file, CheckSheet.ENDING));
  }

  private static Path offered(Document document, String name) {
    return document.file().map(file -> file.resolveSibling(name)).orElse(Path.of(name));
  }

  /// The file with the extension of its format. If that makes it another file which exists, the
  /// user is asked whether to replace it, since the file dialog has not asked; empty if not.
  private Optional<Path> withEnding(Path file, String ending) {
    var name = file.getFileName().toString();
    if (name.toLowerCase(Locale.ROOT).endsWith(ending)) {
      return Optional.of(file);
    }
    var other = file.resolveSibling(name + ending);
    return !Files.exists(other) || dialogs.replace(other) ? Optional.of(other) : Optional.empty();
  }
}
