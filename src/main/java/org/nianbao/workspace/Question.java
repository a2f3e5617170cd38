package org.nianbao.workspace;

import java.util.List;
import org.nianbao.wording.Wording;

/// A question or a message that waits in the window until somebody answers it with the mouse, or
/// goes there with F6. It never takes the keyboard.
///
/// @param about what it is about: a later one about the same takes its place
/// @param head what is the matter
/// @param text what there is to know about it; may be empty
/// @param answers what can be done, the most likely first
public record Question(String about, String head, String text, List<Answer> answers) {

  /// Offers what somebody has asked for and no longer waits for.
  ///
  /// @param name of the button that goes on
  /// @param act what goes on
  static Question late(String about, String head, String name, Runnable act) {
    var answers =
        List.of(Answer.settling(name, act), Answer.settling(Wording.of("late.drop"), () -> {}));
    return new Question(about, head, Wording.of("late.text"), answers);
  }

  /// A button below a question.
  ///
  /// @param name what the button says
  /// @param effect whether the question goes with it
  /// @param act what it does
  public record Answer(String name, Effect effect, Runnable act) {

    /// The question is answered by it.
    public static Answer settling(String name, Runnable act) {
      return new Answer(name, Effect.SETTLES, act);
    }

    /// The question stands as before: this only shows something, or asks further.
    public static Answer keeping(String name, Runnable act) {
      return new Answer(name, Effect.KEEPS, act);
    }
  }

  /// What becomes of a question by an answer.
  enum Effect {
    SETTLES,
    KEEPS
  }
}
