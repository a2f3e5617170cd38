package org.nianbao.workspace;

import java.util.Optional;
import org.nianbao.edit.Editor;

/// Whether the user has still to say what becomes of what somebody else has written into the open
/// document's file. Until then the draft counts as unsaved, whatever stands in the file.
final class FileClash {
  /// What the question is about.
  static final String ABOUT = "clash";

  private final Questions questions;
  private Optional<Editor> undecided = Optional.empty();

  FileClash(Questions questions) {
    this.questions = questions;
  }

  /// Somebody else has written the file of a document, or taken it over.
  void begin(Document document) {
    undecided = Optional.of(document.editor());
    document.editor().overtaken();
  }

  /// Whether the user has not yet said what becomes of it.
  boolean isUndecided(Document document) {
    return undecided.filter(editor -> editor == document.editor()).isPresent();
  }

  /// The user has said what becomes of it, or it is gone: what was saved last counts again.
  void decided(Document document) {
    document.editor().settled();
    if (isUndecided(document)) {
      answered();
    }
  }

  /// The user has said what becomes of it. That the draft is unsaved stays so.
  void answered() {
    undecided = Optional.empty();
    questions.withdraw(ABOUT);
  }
}
