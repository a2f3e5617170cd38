package org.nianbao.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.nianbao.file.Trouble;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Question.Answer;

/// The messages to the user: what has been done, in the notice line above the report; errors, among
/// the [Questions], since they may come while somebody is typing. The system's own message is
/// behind a button.
public final class Messages {
  /// The subject of the question about a failed save of the open document.
  private static final String NOT_SAVED = "not saved";

  private final Dialogs dialogs;
  private final Questions questions;
  private Consumer<Notice> notice = _ -> {};
  private Consumer<String> warning = _ -> {};

  Messages(Dialogs dialogs, Questions questions) {
    this.dialogs = dialogs;
    this.questions = questions;
  }

  /// Sets who shows notices; until then they are dropped.
  public void onNotice(Consumer<Notice> notice) {
    this.notice = notice;
  }

  /// Sets who shows warnings; until then they are dropped.
  public void onWarning(Consumer<String> warning) {
    this.warning = warning;
  }

  /// Shows a notice of something done, one sentence.
  void notice(String sentence) {
    notice(Notice.of(sentence));
  }

  /// Shows a notice of something done, with buttons for what comes next.
  void notice(Notice done) {
    notice.accept(done);
  }

  /// Shows a warning, which stays until the user closes it.
  void warn(String sentence) {
    warning.accept(sentence);
  }

  /// Warns that a draft was changed outside this program.
  void warnOfEdited(Path file) {
    warn(Wording.of("file.edited", file.getFileName()));
  }

  /// Shows an error. An error with the same text is shown only once.
  public void say(Throwable e) {
    if (e instanceof Trouble) {
      say(e.getMessage(), Optional.ofNullable(e.getCause()), List.of());
    } else {
      say(Wording.of("trouble.unexpected"), Optional.of(e), List.of());
    }
  }

  /// Shows an error together with ways out of it.
  ///
  /// @param sentence what went wrong
  /// @param cause the system's own message; empty if there is none
  /// @param remedies the buttons for the ways out
  public void say(String sentence, Optional<Throwable> cause, List<Answer> remedies) {
    questions.ask(question(sentence, sentence, cause, remedies));
  }

  /// Shows why the open document could not be saved, until it is saved or closed.
  void notSaved(String sentence, Optional<Throwable> cause, List<Answer> remedies) {
    questions.askAboutDocument(question(NOT_SAVED, sentence, cause, remedies));
  }

  /// Withdraws the message that the open document could not be saved, since it now is.
  void saved() {
    questions.withdraw(NOT_SAVED);
  }

  /// Shows the error that the window may no longer show what the draft says, until the draft is
  /// opened again: saving alone does not correct the screen.
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
