package org.nianbao.workspace;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.nianbao.workspace.Question.Answer;
import org.nianbao.workspace.Question.Effect;

/// The unanswered questions in the window, and whether the user is still waiting for the result of
/// a command.
///
/// Questions that arise unprompted, such as when another program changes the open file, are asked
/// here and not in a dialog: somebody typing numbers would answer a dialog with the next Enter. The
/// result of a command that takes time is shown at once only if neither a key nor the mouse was
/// pressed since; otherwise it is offered here too.
public final class Questions {
  private final ObservableList<Question> waiting = FXCollections.observableArrayList();
  private final ObservableList<Question> seen = FXCollections.unmodifiableObservableList(waiting);
  private final Set<String> aboutDocument = new HashSet<>();
  private int touches;

  /// The unanswered questions, the oldest first; the list cannot be modified.
  public ObservableList<Question> waiting() {
    return seen;
  }

  /// Adds a question, or replaces the one about the same subject.
  public void ask(Question question) {
    IntStream.range(0, waiting.size())
        .filter(index -> waiting.get(index).about().equals(question.about()))
        .findFirst()
        .ifPresentOrElse(index -> waiting.set(index, question), () -> waiting.add(question));
  }

  /// Adds a question about the open document; it is withdrawn when the document is closed.
  void askAboutDocument(Question question) {
    aboutDocument.add(question.about());
    ask(question);
  }

  /// Withdraws the questions about the document that was open: they would be answered for another
  /// one.
  void documentLeft() {
    aboutDocument.forEach(this::withdraw);
    aboutDocument.clear();
  }

  /// Withdraws the question about a subject, if there is one.
  public void withdraw(String about) {
    waiting.removeIf(question -> question.about().equals(about));
  }

  /// Carries out an answer.
  public void answer(Question question, Answer answer) {
    if (answer.effect() == Effect.SETTLES) {
      withdraw(question.about());
    }
    answer.act().run();
  }

  /// Counts input of the user in the window: a key, the mouse, or text from an input method.
  public void touched() {
    touches++;
  }

  /// Notes that a command is given now whose result will take time.
  public Asked asked() {
    return new Asked(touches);
  }

  /// A command whose result a background thread has to find first; it knows whether a key or the
  /// mouse was pressed since.
  public final class Asked {
    private final int at;

    private Asked(int at) {
      this.at = at;
    }

    /// Whether the user is still waiting: neither a key nor the mouse was pressed since.
    boolean isWaitedFor() {
      return at == touches;
    }

    /// Runs an action at once if the user is still waiting; otherwise offers it as a question, as
    /// long as the same document is open. The action must hold no lock or other resource, since it
    /// may never be run.
    ///
    /// @param head what is ready now
    /// @param name label of the button that goes on
    /// @param act shows the result
    public void goOn(String head, String name, Runnable act) {
      if (isWaitedFor()) {
        act.run();
      } else {
        askAboutDocument(Question.late(head, head, name, act));
      }
    }
  }
}
