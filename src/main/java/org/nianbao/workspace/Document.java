package org.nianbao.workspace;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.nianbao.edit.Editor;
import org.nianbao.file.OpenDraft;

/// An open document.
///
/// @param editor its content and history
/// @param file where it is saved; empty while it was never saved
/// @param held its file, held against others; empty while it was never saved or is only read
/// @param saved when it was last saved into its file; empty if it never was
public record Document(
    Editor editor, Optional<Path> file, Optional<OpenDraft> held, Optional<Instant> saved) {

  /// A document that is not in a file yet.
  static Document untitled(Editor editor) {
    return new Document(editor, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// A document that is only read.
  ///
  /// @param saved when its file was written
  static Document onlyRead(Editor editor, Path file, Instant saved) {
    return new Document(editor, Optional.of(file), Optional.empty(), Optional.of(saved));
  }

  /// A document whose file is held.
  ///
  /// @param saved when its file was written
  static Document of(Editor editor, OpenDraft held, Instant saved) {
    return new Document(editor, Optional.of(held.file()), Optional.of(held), Optional.of(saved));
  }

  /// The same document, saved just now.
  Document saved(OpenDraft where) {
    return new Document(
        editor, Optional.of(where.file()), Optional.of(where), Optional.of(Instant.now()));
  }

  /// What it is called: unit and year.
  public String name() {
    return ReportName.of(editor.draft().cover());
  }
}
