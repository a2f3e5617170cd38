package org.nianbao.workspace;

import java.nio.file.Path;
import java.util.Optional;

/// One of many documents of which drafts are made.
///
/// @param file the document
/// @param state how far it is
/// @param outcome what came of it, for people; empty before
/// @param questions how many decisions are open in it
/// @param opens what can be opened: the draft that was made of it, or the document itself where it
///   holds several reports and opening it asks which; empty if there is nothing
public record ImportItem(
    Path file, State state, String outcome, int questions, Optional<Path> opens) {
  /// How far a document is.
  public enum State {
    WAITING,
    READING,
    DONE,
    /// It holds several reports; no draft was made.
    SEVERAL,
    FAILED
  }

  static ImportItem waiting(Path file) {
    return new ImportItem(file, State.WAITING, "", 0, Optional.empty());
  }

  ImportItem reading() {
    return new ImportItem(file, State.READING, "", 0, Optional.empty());
  }

  ImportItem failed(String sentence) {
    return new ImportItem(file, State.FAILED, sentence, 0, Optional.empty());
  }

  ImportItem several(String sentence) {
    return new ImportItem(file, State.SEVERAL, sentence, 1, Optional.of(file));
  }

  ImportItem done(String counts, int open, Path made) {
    return new ImportItem(file, State.DONE, counts, open, Optional.of(made));
  }
}
