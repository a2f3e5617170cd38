package org.nianbao.workspace;

import java.util.List;
import org.nianbao.workspace.Question.Answer;

/// A sentence in the notice line that says what has been done, with the buttons for what usually
/// comes next. It never takes the focus.
///
/// @param sentence what has been done
/// @param next its buttons; most notices have none
public record Notice(String sentence, List<Answer> next) {

  /// A notice without buttons; an empty sentence shows none.
  public static Notice of(String sentence) {
    return new Notice(sentence, List.of());
  }
}
