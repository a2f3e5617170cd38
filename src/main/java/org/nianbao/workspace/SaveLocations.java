package org.nianbao.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.nianbao.export.Format;
import org.nianbao.file.DraftFile;
import org.nianbao.file.FileName;

/// Asks where to put a document. A name is offered, in the folder of the draft if it has one; what
/// is answered gets the ending of its kind.
final class SaveLocations {
  private final Dialogs dialogs;

  SaveLocations(Dialogs dialogs) {
    this.dialogs = dialogs;
  }

  /// Where to save the draft; empty if the user thought better of it.
  Optional<Path> ofDraft(Document document) {
    var name = document.file().map(DraftFile::bareName).orElseGet(document::name);
    return dialogs
        .files()
        .draftToSave(offered(document, FileName.of(name, DraftFile.ENDING)))
        .flatMap(file -> withEnding(file, DraftFile.ENDING));
  }

  /// Where to put the report in another format; empty if the user thought better of it.
  Optional<Path> of(Format format, Document document) {
    var name = format.fileName(document.editor().draft().cover().title());
    return dialogs
        .files()
        .exportTo(format, offered(document, name))
        .flatMap(file -> withEnding(file, format.ending()));
  }

  private static Path offered(Document document, String name) {
    return document.file().map(file -> file.resolveSibling(name)).orElse(Path.of(name));
  }

  /// The file with the ending of its kind. If that makes it another file that is there already, the
  /// user has not been asked about it yet.
  private Optional<Path> withEnding(Path file, String ending) {
    var name = file.getFileName().toString();
    if (name.toLowerCase(Locale.ROOT).endsWith(ending)) {
      return Optional.of(file);
    }
    var other = file.resolveSibling(name + ending);
    return !Files.exists(other) || dialogs.replace(other) ? Optional.of(other) : Optional.empty();
  }
}
