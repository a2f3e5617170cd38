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
import org.nianbao.ui.Question.Answer;
import org.nianbao.ui.parts.Icons;
import org.nianbao.ui.parts.Styles;

/// Lines below the menu with the questions that wait. Their buttons are pressed with the mouse, or
/// after F6 has led there: neither Tab nor Enter in the report reaches them.
final class QuestionsBar extends VBox {
  private final Questions questions;
  private Optional<Node> before = Optional.empty();

  QuestionsBar(Questions questions) {
    this.questions = questions;
    setId("questions");
    questions.waiting().addListener((ListChangeListener<Question>) _ -> show());
    show();
  }

  /// Gives the first button the keyboard.
  ///
  /// @return false if there is no question
  boolean enter() {
    var first = lookup(".button");
    if (first == null) {
      return false;
    }
    before = Optional.ofNullable(getScene().getFocusOwner()).filter(node -> !isFocusWithin());
    first.requestFocus();
    return true;
  }

  private void show() {
    var waiting = questions.waiting();
    // A line stays what it is: its button may be pressed just now.
    getChildren().removeIf(line -> !waiting.contains(line.getUserData()));
    waiting.stream()
        .filter(question -> getChildren().stream().noneMatch(line -> isOf(line, question)))
        .map(this::line)
        .forEach(getChildren()::add);
    setVisible(!waiting.isEmpty());
    setManaged(!waiting.isEmpty());
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
        before.filter(node -> node.getScene() == getScene()).ifPresent(Node::requestFocus);
      }
      questions.answer(question, answer);
    });
    return button;
  }
}
