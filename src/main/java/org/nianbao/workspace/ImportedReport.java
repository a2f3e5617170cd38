package org.nianbao.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.nianbao.edit.Editor;
import org.nianbao.recognition.Recognition;
import org.nianbao.recognition.Recognition.Decision;
import org.nianbao.wording.Wording;

/// A report that was found in a document of another format and is to be reviewed: as a new draft
/// without a file, or its figures in the draft that was open already.
///
/// @param file the document
/// @param found what was found in it
/// @param editor the draft, with what was found
/// @param before the number of undo steps before the figures went into the open draft; empty for a
///   new draft
public record ImportedReport(Path file, Recognition found, Editor editor, OptionalInt before) {

  /// Whether the figures went into a draft that was open already.
  public boolean isIntoOpenDraft() {
    return before.isPresent();
  }

  /// What is to be decided; for the open draft about figures only, since nothing else goes into it.
  public List<Decision> decisions() {
    return isIntoOpenDraft() ? found.choices() : found.decisions();
  }

  /// Ends the review: in the open draft, the figures and all decisions become one undo step.
  public void take() {
    editor.close();
    before.ifPresent(editor::join);
  }

  /// Takes the figures and all decisions out of the open draft again.
  public void takeBack() {
    editor.close();
    before.ifPresent(steps -> {
      for (int left = editor.steps() - steps; left > 0; left--) {
        editor.undo();
      }
    });
  }

  /// What is said after the review, with the number of cells that nobody has reviewed.
  public String notice() {
    var name = file.getFileName();
    int open = editor.draft().basis().inferred().size();
    var done =
        isIntoOpenDraft()
            ? Wording.of("notice.figures.done", name)
            : Wording.of("notice.import.done", name);
    return open == 0 ? done : done + Wording.of("notice.import.open", open);
  }
}
