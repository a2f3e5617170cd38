package org.nianbao.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nianbao.ui.PatientRobot;
import org.nianbao.workspace.Background;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/// Reading that ends when the test says so.
@ExtendWith(ApplicationExtension.class)
class WaitCardTest {
  private static final int MUCH = WaitCard.MOST_AT_ONCE + 1;

  private final PatientRobot robot = new PatientRobot();
  private final Background background = new Background(Platform::runLater);
  private TextField field;
  private final List<String> landed = new ArrayList<>();
  private final CompletableFuture<Thread> reader = new CompletableFuture<>();
  private final CompletableFuture<Void> go = new CompletableFuture<>();
  private WaitCard card;

  @Start
  void start(Stage stage) {
    field = new TextField();
    card = new WaitCard(background);
    stage.setScene(new Scene(new VBox(field, card), 600, 400));
    stage.show();
    field.requestFocus();
  }

  @Stop
  void stop() {
    background.close();
  }

  private void read() {
    card.read(
        MUCH,
        () -> {
          reader.complete(Thread.currentThread());
          go.join();
          return () -> landed.add("read");
        });
  }

  private void finish() throws InterruptedException {
    go.complete(null);
    reader.join().join();
    robot.rest();
  }

  @Test
  void littleIsReadAtOnce() {
    robot.interact(() -> {
      card.read(WaitCard.MOST_AT_ONCE, () -> () -> landed.add("read"));
      assertEquals(List.of("read"), landed);
    });
  }

  @Test
  void theApplicationThreadAnswersWhileMuchIsRead() throws InterruptedException {
    robot.interact(this::read);
    reader.join();
    robot.interact(() -> landed.add("answered"));
    assertTrue(card.isVisible());
    finish();
    assertEquals(List.of("answered", "read"), landed);
    assertFalse(card.isVisible());
  }

  @Test
  void keysWaitTheirTurn() throws InterruptedException {
    robot.interact(this::read);
    robot.write("12");
    assertEquals("", field.getText());
    finish();
    assertEquals("12", field.getText());
  }

  @Test
  void whatIsGivenUpNeverLands() throws InterruptedException {
    robot.interact(this::read);
    robot.write("12");
    robot.clickOn("#wait-cancel");
    assertFalse(card.isVisible());
    finish();
    assertEquals(List.of(), landed);
    assertEquals("", field.getText());
    robot.write("3");
    assertEquals("3", field.getText());
  }

  @Test
  void theMouseReachesOnlyTheCard() throws InterruptedException {
    robot.interact(() -> field.setOnMouseClicked(_ -> landed.add("clicked")));
    robot.interact(this::read);
    robot.clickOn(field);
    finish();
    assertEquals(List.of("read"), landed);
    robot.clickOn(field);
    assertEquals(List.of("read", "clicked"), landed);
  }
}
