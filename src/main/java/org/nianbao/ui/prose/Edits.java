package org.nianbao.ui.prose;

import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Position;

/// Listener for the user's edits of a text. Typed characters share an undo step; any other change
/// is a step of its own. Text that is still being composed is not reported.
public interface Edits {

  /// Characters were typed, committed by an input method, or deleted.
  ///
  /// @param from where the caret was before
  /// @param prose the text after it
  void typed(Position from, Prose prose);

  /// Begins a new undo step for what is typed next.
  void divide();

  /// The text was changed by a command, which is one undo step.
  ///
  /// @param name what was done, for the menu
  /// @param from where the caret was before
  /// @param prose the text after it
  void changed(String name, Position from, Prose prose);

  /// The user tried to change a read-only text.
  void refused();

  /// Some of the clipboard's content was not pasted.
  ///
  /// @param sentences what was left out, and why
  void leftOut(String sentences);
}
