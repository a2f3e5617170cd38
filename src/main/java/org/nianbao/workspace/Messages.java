package org.nianbao.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.nianbao.file.Trouble;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Question.Answer;

/// Says what has been done, in a line above the report, and what went wrong, among the [Questions],
/// since it may come while somebody types. What the system said is behind a button.
public final class Messages {
  /// About the last save of the open document.
  private static final String NOT_SAVED = "not saved";

  private final Dialogs dialogs;
  private final Questions questions;
  private Consumer<String> notice = _ -> {};
  private Consumer<String> warning = _ -> {};

  Messages(Dialogs dialogs, Questions questions) {
    this.dialogs = dialogs;
    this.questions = questions;
  }

  /// Where to say what has been done.
  public void onNotice(Consumer<String> notice) {
    this.notice = notice;
  }

  /// Where to say what has to be read.
  public void onWarning(Consumer<String> warning) {
    this.warning = warning;
  }

  /// Says what has been done.
  void notice(String sentence) {
    notice.accept(sentence);
  }

  /// Says what has to be read.
  void warn(String sentence) {
    warning.accept(sentence);
  }

  /// Says that a draft was changed outside this program.
  void warnOfEdited(Path file) {
    warn(Wording.of("file.edited", file.getFileName()));
  }

  /// Says why something could not be done. The same is said once.
  public void say(Throwable e) {
    if (e instanceof Trouble) {
      say(e.getMessage(), Optional.ofNullable(e.getCause()), List.of());
    } else {
      say(Wording.of("trouble.unexpected"), Optional.of(e), List.of());
    }
  }

  /// Says what went wrong, and what can be done about it.
  ///
  /// @param sentence what went wrong
  /// @param cause what the system said
  /// @param remedies what can be done
  public void say(String sentence, Optional<Throwable> cause, List<Answer> remedies) {
    questions.ask(question(sentence, sentence, cause, remedies));
  }

  /// Says why the open document is not saved, until it is saved or left.
  void notSaved(String sentence, Optional<Throwable> cause, List<Answer> remedies) {
    questions.askAboutDocument(question(NOT_SAVED, sentence, cause, remedies));
  }

  /// The open document is saved after all.
  void saved() {
    questions.withdraw(NOT_SAVED);
  }

  /// Says that the window shows something else than the draft, until that is opened again: a save
  /// alone mends nothing on the screen.
  void behind(Throwable e) {
    var sentence = Wording.of("notice.behind");
    questions.askAboutDocument(question(sentence, sentence, Optional.of(e), List.of()));
  }

  private Question question(
      String about, String sentence, Optional<Throwable> cause, List<Answer> remedies) {
    var answers = new ArrayList<>(remedies);
    cause.ifPresent(thrown ->
        answers.add(
            Answer.keeping(
                Wording.of("question.details"), () -> dialogs.details(sentence, thrown))));
    answers.add(Answer.settling(Wording.of("dialog.trouble.close"), () -> {}));
    return new Question(about, sentence, "", List.copyOf(answers));
  }
}
