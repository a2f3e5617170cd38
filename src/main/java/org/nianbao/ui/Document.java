package org.nianbao.ui;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Optional;
import org.nianbao.edit.Editor;
import org.nianbao.file.OpenDraft;
import org.nianbao.ui.parts.ReportName;

/// An open document.
///
/// @param editor its content and history
/// @param file where it is saved; empty while it was never saved
/// @param held its file, held against others; empty while it was never saved or is only read
/// @param saved when it was saved in this session; empty if it was not
public record Document(
    Editor editor, Optional<Path> file, Optional<OpenDraft> held, Optional<LocalTime> saved) {

  /// A document that is not in a file yet.
  static Document untitled(Editor editor) {
    return new Document(editor, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// A document that is only read.
  static Document onlyRead(Editor editor, Path file) {
    return new Document(editor, Optional.of(file), Optional.empty(), Optional.empty());
  }

  /// A document whose file is held.
  static Document of(Editor editor, OpenDraft held) {
    return new Document(editor, Optional.of(held.file()), Optional.of(held), Optional.empty());
  }

  /// The same document, saved just now.
  Document saved(OpenDraft where) {
    return new Document(
        editor, Optional.of(where.file()), Optional.of(where), Optional.of(LocalTime.now()));
  }

  /// What it is called: unit and year.
  public String name() {
    return ReportName.of(editor.draft().cover());
  }
}
