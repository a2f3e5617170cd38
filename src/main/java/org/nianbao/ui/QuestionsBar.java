package org.nianbao.ui;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nianbao.rule.Severity;
import org.nianbao.ui.parts.Icons;
import org.nianbao.ui.parts.Styles;
import org.nianbao.workspace.Question;
import org.nianbao.workspace.Question.Answer;
import org.nianbao.workspace.Questions;

/// The bar below the menu with the unanswered questions, one line each. Their buttons are pressed
/// with the mouse or after F6 has moved the focus here: neither Tab nor Enter in the report reaches
/// them, so that nobody answers a question by typing on.
final class QuestionsBar extends VBox {
  private final Questions questions;
  private Optional<Node> before = Optional.empty();

  QuestionsBar(Questions questions) {
    this.questions = questions;
    setId("questions");
    questions.waiting().addListener((ListChangeListener<Question>) _ -> show());
    show();
  }

  /// Moves the focus to the first button.
  boolean enter() {
    var first = lookup(".button");
    if (first == null) {
      return false;
    }
    if (!isFocusWithin()) {
      before = Optional.ofNullable(getScene().getFocusOwner());
    }
    first.requestFocus();
    return true;
  }

  private void show() {
    var waiting = questions.waiting();
    var gone =
        getChildren().stream().filter(line -> !waiting.contains(line.getUserData())).toList();
    if (gone.stream().anyMatch(Node::isFocusWithin)) {
      giveBack();
    }
    // The node of a line is kept: its button may be pressed just now.
    getChildren().removeAll(gone);
    for (int i = 0; i < waiting.size(); i++) {
      if (i == getChildren().size() || !isOf(getChildren().get(i), waiting.get(i))) {
        getChildren().add(i, line(waiting.get(i)));
      }
    }
    setVisible(!waiting.isEmpty());
    setManaged(!waiting.isEmpty());
  }

  /// Returns the focus to the control that had it before it came here.
  private void giveBack() {
    before.filter(node -> node.getScene() == getScene()).ifPresent(Node::requestFocus);
  }

  private static boolean isOf(Node line, Question question) {
    return question.equals(line.getUserData());
  }

  private HBox line(Question question) {
    var head = new Label(question.head());
    head.getStyleClass().add(Styles.STRONG);
    head.setWrapText(true);
    var both = new VBox(head);
    if (!question.text().isEmpty()) {
      var text = new Label(question.text());
      text.setWrapText(true);
      both.getChildren().add(text);
    }
    both.setMinWidth(0);
    HBox.setHgrow(both, Priority.ALWAYS);
    var line = new HBox(12, Icons.of(Severity.WARNING), both);
    question.answers().stream()
        .map(answer -> button(question, answer))
        .forEach(line.getChildren()::add);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().addAll("question", "large");
    line.setUserData(question);
    return line;
  }

  private Button button(Question question, Answer answer) {
    var button = new Button(answer.name());
    button.setMinWidth(USE_PREF_SIZE);
    button.focusTraversableProperty().bind(focusWithinProperty());
    button.setOnAction(_ -> {
      if (isFocusWithin()) {
        giveBack();
      }
      questions.answer(question, answer);
    });
    return button;
  }
}
