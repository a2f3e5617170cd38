package org.nianbao.ui.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nianbao.file.Holder;
import org.nianbao.ui.Journey;
import org.nianbao.ui.PatientRobot;
import org.nianbao.workspace.Dialogs;
import org.nianbao.workspace.Dialogs.Clash;
import org.nianbao.workspace.Dialogs.Sharing;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Questions that come up under the hands of somebody who types figures.
@ExtendWith(ApplicationExtension.class)
class AlertsTest {
  private static final Path FILE = Path.of("年报.nianbao");

  private final PatientRobot robot = new PatientRobot();
  private AlertDialogs dialogs;

  @Start
  void start(Stage stage) {
    dialogs = new AlertDialogs(stage, new Journey.Answers(), new Journey.Answers());
    stage.setScene(new Scene(new TextField(), 600, 400));
    stage.show();
  }

  /// A question, and what it answers if nothing is to change.
  private record Row(String name, Function<Dialogs, Object> ask, Object safe) {}

  private static Holder holder() {
    var since = Instant.parse("2025-01-13T01:00:00Z");
    return new Holder("王敏", "PC-2", 1, since, since, since);
  }

  private static Stream<Row> rows() {
    return Stream.of(
        new Row(
            "changed outside", with -> with.changedOutside("平罗县 2024", Clash.READABLE), Clash.STAY),
        new Row(
            "spoilt outside", with -> with.changedOutside("平罗县 2024", Clash.SPOILT), Clash.STAY),
        new Row("held", with -> with.held(FILE, holder()), Sharing.STAY),
        new Row("replace", with -> with.replace(FILE), false),
        new Row("forget", with -> with.forget("平罗县 2024"), false),
        new Row("not saved", with -> with.notSaved("没能保存。", Optional.empty()), false),
        new Row(
            "workbook",
            with -> with.takeSheet("稿里要改 3 格", "", "行政许可 3", Optional.of("改这 3 格")),
            false));
  }

  @TestFactory
  Stream<DynamicTest> noKeyThatWasUnderWayAnswers() {
    return rows().map(row -> DynamicTest.dynamicTest(row.name(), () -> check(row)));
  }

  private void check(Row row) {
    var answered = ask(row);
    type("101");
    robot.push(KeyCode.ENTER);
    robot.push(KeyCode.SPACE);
    type("102");
    robot.push(KeyCode.TAB);
    type("103");
    robot.push(KeyCode.TAB);
    type("104");
    robot.push(KeyCode.ENTER);
    assertFalse(answered.isDone());
    robot.push(KeyCode.ESCAPE);
    assertEquals(row.safe(), answered.join());
    var again = ask(row);
    robot.push(KeyCode.TAB);
    robot.push(KeyCode.ENTER);
    robot.rest();
    assertTrue(again.isDone(), "Tab leads to the answer that changes nothing");
    assertEquals(row.safe(), again.join());
  }

  /// With the keys of the keyboard: what the robot writes goes to the window below.
  private void type(String digits) {
    for (var digit : digits.split("")) {
      robot.push(KeyCode.valueOf("DIGIT" + digit));
    }
  }

  private CompletableFuture<Object> ask(Row row) {
    var answered = new CompletableFuture<Object>();
    Platform.runLater(() -> answered.complete(row.ask().apply(dialogs)));
    robot.rest();
    return answered;
  }

  @TestFactory
  Stream<DynamicTest> whoGoesThereWithTabAnswers() {
    return rows()
        .map(row ->
            DynamicTest.dynamicTest(
                row.name(),
                () -> {
                  var answered = ask(row);
                  robot.push(KeyCode.TAB);
                  robot.push(KeyCode.TAB);
                  robot.push(KeyCode.ENTER);
                  robot.rest();
                  assertTrue(answered.isDone());
                }));
  }
}
