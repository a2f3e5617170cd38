package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nianbao.workspace.Question;
import org.nianbao.workspace.Question.Answer;
import org.nianbao.workspace.Questions;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The lines with the questions that wait, above something to type into.
@ExtendWith(ApplicationExtension.class)
class QuestionsBarTest {
  private final PatientRobot robot = new PatientRobot();
  private final Questions questions = new Questions();
  private TextField field;
  private QuestionsBar bar;
  private Scene scene;

  @Start
  void start(Stage stage) {
    field = new TextField();
    bar = new QuestionsBar(questions);
    scene = new Scene(new VBox(bar, field), 600, 400);
    stage.setScene(scene);
    stage.show();
    field.requestFocus();
  }

  private static Question question(String about, String head) {
    return new Question(about, head, "", List.of(Answer.settling("好", () -> {})));
  }

  private List<String> heads() {
    return bar.getChildren().stream().map(line -> ((Question) line.getUserData()).head()).toList();
  }

  @Test
  void aReplacedQuestionKeepsItsPlaceAndTheOthersTheirLines() {
    robot.interact(() -> {
      questions.ask(question("file", "改过一次"));
      questions.ask(question("save", "没有保存"));
      questions.ask(question("lost", "上次没有保存"));
      var save = bar.getChildren().get(1);
      questions.ask(question("file", "改过两次"));
      assertEquals(List.of("改过两次", "没有保存", "上次没有保存"), heads());
      assertSame(save, bar.getChildren().get(1));
      questions.withdraw("save");
      questions.ask(question("save", "还是没有保存"));
      assertEquals(List.of("改过两次", "上次没有保存", "还是没有保存"), heads());
    });
  }

  @Test
  void aLineThatGoesGivesTheKeyboardBack() {
    robot.interact(() -> {
      questions.ask(question("file", "改过一次"));
      assertTrue(bar.enter());
      assertTrue(bar.isFocusWithin());
      assertTrue(bar.enter(), "F6 again");
      questions.withdraw("file");
      assertSame(field, scene.getFocusOwner());
    });
  }

  @Test
  void aLineThatGoesElsewhereLeavesTheKeyboardWhereItIs() {
    robot.interact(() -> {
      questions.ask(question("file", "改过一次"));
      questions.ask(question("save", "没有保存"));
      assertTrue(bar.enter());
      questions.withdraw("save");
      assertTrue(bar.isFocusWithin());
    });
  }
}
