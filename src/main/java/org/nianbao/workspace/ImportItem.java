package org.nianbao.workspace;

import java.nio.file.Path;
import java.util.Optional;

/// One of many documents of which drafts are made.
///
/// @param file the document
/// @param state how far it is
/// @param outcome what came of it, for people; empty before
/// @param questions how many decisions are open in it
/// @param draft the draft that was made of it; empty if there is none
public record ImportItem(
    Path file, State state, String outcome, int questions, Optional<Path> draft) {
  /// How far a document is.
  public enum State {
    WAITING,
    READING,
    DONE,
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

  ImportItem done(String counts, int open, Path made) {
    return new ImportItem(file, State.DONE, counts, open, Optional.of(made));
  }
}
