package org.nianbao.workspace;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.nianbao.edit.Editor;
import org.nianbao.file.OpenDraft;

/// An open document: an editor, and the file that it is saved in.
///
/// @param editor the content with its undo steps
/// @param file where it is saved; empty while it was never saved
/// @param held its file, locked against others; empty while it was never saved or is read-only
/// @param saved when it was last saved into its file; empty if it never was
public record Document(
    Editor editor, Optional<Path> file, Optional<OpenDraft> held, Optional<Instant> saved) {

  /// A document that has no file yet.
  static Document untitled(Editor editor) {
    return new Document(editor, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// A document that is open read-only.
  ///
  /// @param saved when its file was written
  static Document onlyRead(Editor editor, Path file, Instant saved) {
    return new Document(editor, Optional.of(file), Optional.empty(), Optional.of(saved));
  }

  /// A document whose file is locked.
  ///
  /// @param saved when its file was written
  static Document of(Editor editor, OpenDraft held, Instant saved) {
    return new Document(editor, Optional.of(held.file()), Optional.of(held), Optional.of(saved));
  }

  /// The same document, saved just now.
  ///
  /// @param where its file, locked
  Document saved(OpenDraft where) {
    return new Document(
        editor, Optional.of(where.file()), Optional.of(where), Optional.of(Instant.now()));
  }

  /// The document's name: unit and year.
  public String name() {
    return ReportName.of(editor.draft().cover());
  }
}
