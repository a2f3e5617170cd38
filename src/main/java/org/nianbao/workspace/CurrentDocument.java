package org.nianbao.workspace;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.nianbao.edit.Editor;
import org.nianbao.file.OpenDraft;

/// Which document is open. A document that is saved is another value with the same editor: whoever
/// has waited for a disk asks whether that editor is still the one.
public final class CurrentDocument {
  private final ReadOnlyObjectWrapper<Optional<Document>> document =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// The open document, for those who follow it; empty on the start page.
  public ReadOnlyObjectProperty<Optional<Document>> property() {
    return document.getReadOnlyProperty();
  }

  /// Its editor, for those who follow it: a save changes nothing here.
  ObservableValue<Optional<Editor>> editor() {
    return document.map(open -> open.map(Document::editor));
  }

  /// The open document; empty on the start page.
  public Optional<Document> get() {
    return document.get();
  }

  /// Opens a document in the place of the one before.
  void set(Document next) {
    document.set(Optional.of(next));
  }

  /// Closes the document.
  void clear() {
    document.set(Optional.empty());
  }

  /// Whether a document is still the open one, saved since or not.
  boolean isOpen(Document other) {
    return isOpen(other.editor());
  }

  /// Whether an editor is still that of the open document.
  boolean isOpen(Editor editor) {
    return of(editor).isPresent();
  }

  /// The open document as it is now, if an editor is still its own.
  Optional<Document> of(Editor editor) {
    return get().filter(open -> open.editor() == editor);
  }

  /// Whether a file is the one being worked on.
  public boolean isOpen(Path file) {
    return get()
        .flatMap(Document::held)
        .map(OpenDraft::file)
        .filter(file.toAbsolutePath()::equals)
        .isPresent();
  }
}
