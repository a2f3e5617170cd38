package org.nianbao.workspace;

import java.util.List;
import org.nianbao.wording.Wording;

/// A question or message that stays in the window until the user answers it with the mouse or after
/// F6. It never takes the focus.
///
/// @param about the subject: a later question about the same subject replaces this one
/// @param head what has happened, in one sentence
/// @param text what there is to know about it; may be empty
/// @param answers the buttons from left to right: the most likely first, the one that changes
///   nothing last
public record Question(String about, String head, String text, List<Answer> answers) {

  /// Offers the result of an earlier command that the user is no longer waiting for.
  ///
  /// @param name label of the button that goes on
  /// @param act shows the result
  static Question late(String about, String head, String name, Runnable act) {
    var answers =
        List.of(Answer.settling(name, act), Answer.settling(Wording.of("late.drop"), () -> {}));
    return new Question(about, head, Wording.of("late.text"), answers);
  }

  /// A button of a question.
  ///
  /// @param name the label of the button
  /// @param effect whether the question is closed by it
  /// @param act what it does
  public record Answer(String name, Effect effect, Runnable act) {

    /// An answer that closes the question.
    public static Answer settling(String name, Runnable act) {
      return new Answer(name, Effect.SETTLES, act);
    }

    /// An answer that leaves the question open, since it only shows something or asks further.
    public static Answer keeping(String name, Runnable act) {
      return new Answer(name, Effect.KEEPS, act);
    }
  }

  /// Whether an answer closes its question.
  enum Effect {
    SETTLES,
    KEEPS
  }
}
