package org.nianbao.ui;

import java.nio.file.Path;
import java.util.Optional;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Document;

/// The text of the window's title bar: unit, year and file name of the open document, whether it is
/// unsaved or read-only, and the name of the program.
final class WindowTitle {
  private WindowTitle() {}

  /// The title while a document is open; on the start page the name of the program alone.
  static String of(Optional<Document> document) {
    return document.map(WindowTitle::of).orElse(Wording.of("app.name"));
  }

  private static String of(Document document) {
    var file =
        document
            .file()
            .map(Path::getFileName)
            .map(Path::toString)
            .orElse(Wording.of("app.title.noFile"));
    if (!document.editor().protection().get().isEmpty()) {
      return Wording.of("app.title.readOnly", document.name(), file);
    }
    return document.editor().unsaved().get()
        ? Wording.of("app.title.unsaved", document.name(), file)
        : Wording.of("app.title", document.name(), file);
  }
}
