package org.nianbao.ui.prose;

import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Position;

/// Listener for the user's edits of a text: characters typed share an undo step, any other change
/// is a step of its own. Text still being composed is told to nobody.
public interface Edits {

  /// Characters were typed, committed by an input method, or deleted.
  ///
  /// @param from where the caret stood before
  void typed(Position from, Prose prose);

  /// What is typed next is a step by itself.
  void divide();

  /// The text was changed at one stroke.
  ///
  /// @param name what was done, for the menu
  /// @param from where the caret stood before
  void changed(String name, Position from, Prose prose);

  /// Somebody tried to change a text that may only be read.
  void refused();

  /// Something on the clipboard was not pasted.
  ///
  /// @param sentences what, and why
  void leftOut(String sentences);
}
