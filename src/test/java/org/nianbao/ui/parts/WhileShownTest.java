package org.nianbao.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nianbao.ui.PatientRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WhileShownTest {
  private final VBox root = new VBox();

  @Start
  void start(Stage stage) {
    stage.setScene(new Scene(root, 100, 100));
    stage.show();
  }

  @Test
  void whatIsNotShownDoesNothingAndCatchesUpOnce() {
    var seen = new ArrayList<String>();
    var value = new SimpleStringProperty("一");
    new PatientRobot()
        .interact(() -> {
          var node = new Region();
          WhileShown.follow(node, value, seen::add);
          value.set("二");
          assertEquals(List.of(), seen);
          root.getChildren().add(node);
          value.set("三");
          assertEquals(List.of("二", "三"), seen);
          root.getChildren().clear();
          value.set("四");
          value.set("五");
          assertEquals(List.of("二", "三"), seen);
          root.getChildren().add(node);
          assertEquals(List.of("二", "三", "五"), seen);
        });
  }

  @Test
  void aViewThatFailsOnceGoesOnFollowing() {
    var seen = new ArrayList<String>();
    var value = new SimpleStringProperty("一");
    new PatientRobot()
        .interact(() -> {
          var node = new Region();
          WhileShown.follow(
              node,
              value,
              now -> {
                if (now.equals("一")) {
                  throw new IllegalStateException("a view that fails");
                }
                seen.add(now);
              });
          var before = Thread.currentThread().getUncaughtExceptionHandler();
          Thread.currentThread().setUncaughtExceptionHandler((_, _) -> {});
          root.getChildren().add(node);
          Thread.currentThread().setUncaughtExceptionHandler(before);
          value.set("二");
          assertEquals(List.of("二"), seen);
        });
  }
}
