package org.nianbao.workspace;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.nianbao.workspace.Question.Answer;
import org.nianbao.workspace.Question.Effect;

/// The questions that wait in the window, and who still waits for what.
///
/// Whatever comes by itself, such as a change of the open file by another program, is asked here
/// and not in a dialog: the next Enter of somebody who types figures would answer that. What
/// somebody has asked for and slow work has to find out first is shown at once only if neither key
/// nor mouse was pressed since; otherwise it is offered here too.
public final class Questions {
  private final ObservableList<Question> waiting = FXCollections.observableArrayList();
  private final ObservableList<Question> seen = FXCollections.unmodifiableObservableList(waiting);
  private final Set<String> aboutDocument = new HashSet<>();
  private int touches;

  /// What waits for an answer, the oldest first.
  public ObservableList<Question> waiting() {
    return seen;
  }

  /// Asks, in the place of what was asked about the same before.
  public void ask(Question question) {
    IntStream.range(0, waiting.size())
        .filter(index -> waiting.get(index).about().equals(question.about()))
        .findFirst()
        .ifPresentOrElse(index -> waiting.set(index, question), () -> waiting.add(question));
  }

  /// Asks about the open document, as long as it is open.
  void askAboutDocument(Question question) {
    aboutDocument.add(question.about());
    ask(question);
  }

  /// The document is open no more: what was asked about it would be answered for another one.
  void documentLeft() {
    aboutDocument.forEach(this::withdraw);
    aboutDocument.clear();
  }

  /// Asks no longer about something.
  public void withdraw(String about) {
    waiting.removeIf(question -> question.about().equals(about));
  }

  /// Does what an answer says.
  public void answer(Question question, Answer answer) {
    if (answer.effect() == Effect.SETTLES) {
      withdraw(question.about());
    }
    answer.act().run();
  }

  /// A key or the mouse was pressed in the window, or an input method has sent something.
  public void touched() {
    touches++;
  }

  /// Something is asked for now that slow work has to find out.
  public Asked asked() {
    return new Asked(touches);
  }

  /// A request of the user that a background thread has to answer; knows whether a key or the mouse
  /// was pressed since.
  public final class Asked {
    private final int at;

    private Asked(int at) {
      this.at = at;
    }

    /// Whether neither key nor mouse was pressed since.
    boolean isWaitedFor() {
      return at == touches;
    }

    /// Goes on at once if it is still waited for; otherwise offers to go on, as long as the same
    /// document is open. What is offered must hold nothing: it may never be answered.
    ///
    /// @param head what is there by now
    /// @param name of the button that goes on
    /// @param act what goes on
    public void goOn(String head, String name, Runnable act) {
      if (isWaitedFor()) {
        act.run();
      } else {
        askAboutDocument(Question.late(head, head, name, act));
      }
    }
  }
}
