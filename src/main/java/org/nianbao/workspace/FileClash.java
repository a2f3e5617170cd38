package org.nianbao.workspace;

import java.util.Optional;
import org.nianbao.edit.Editor;

/// The conflict with a version of the open document's file that somebody else has written, as long
/// as the user has not decided what to do about it. Until then the draft counts as unsaved,
/// whatever is in the file.
final class FileClash {
  /// The subject of the question to the user, see [Question#about].
  static final String ABOUT = "clash";

  private final Questions questions;
  private Optional<Editor> undecided = Optional.empty();

  FileClash(Questions questions) {
    this.questions = questions;
  }

  /// Begins a conflict: somebody else has written the document's file, or has taken it over.
  void begin(Document document) {
    undecided = Optional.of(document.editor());
    document.editor().changedOutside();
  }

  /// Whether the user has not decided yet.
  boolean isUndecided(Document document) {
    return undecided.filter(editor -> editor == document.editor()).isPresent();
  }

  /// Ends the conflict because it no longer exists: the document is saved elsewhere, or its file is
  /// again as it was. What was saved last counts as saved again.
  void decided(Document document) {
    document.editor().matchesFile();
    if (isUndecided(document)) {
      answered();
    }
  }

  /// Ends the conflict because the user has decided; the draft still counts as unsaved.
  void answered() {
    undecided = Optional.empty();
    questions.withdraw(ABOUT);
  }
}
