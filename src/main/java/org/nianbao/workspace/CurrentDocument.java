package org.nianbao.workspace;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.nianbao.edit.Editor;
import org.nianbao.file.OpenDraft;

/// The document that is open now, if any. Saving makes a new [Document] with the same editor; so
/// code that has waited for a disk asks by the editor whether its document is still open.
public final class CurrentDocument {
  private final ReadOnlyObjectWrapper<Optional<Document>> document =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// The open document as an observable value; empty on the start page.
  public ReadOnlyObjectProperty<Optional<Document>> property() {
    return document.getReadOnlyProperty();
  }

  /// The editor of the open document as an observable value, which a save does not change; empty on
  /// the start page.
  ObservableValue<Optional<Editor>> editor() {
    return document.map(open -> open.map(Document::editor));
  }

  /// The open document; empty on the start page.
  public Optional<Document> get() {
    return document.get();
  }

  /// Replaces the open document by another.
  void set(Document next) {
    document.set(Optional.of(next));
  }

  /// Closes the open document; the window then shows the start page.
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

  /// Whether a file is the one that the open document locks, that is, edits.
  public boolean isOpen(Path file) {
    return get()
        .flatMap(Document::held)
        .map(OpenDraft::file)
        .filter(file.toAbsolutePath()::equals)
        .isPresent();
  }
}
