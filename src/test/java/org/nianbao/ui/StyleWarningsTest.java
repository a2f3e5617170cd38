package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeoutException;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// A colour that is defined nowhere does not pass unseen.
class StyleWarningsTest {
  private final PatientRobot robot = new PatientRobot();

  @BeforeAll
  static void begin() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void aColourThatIsDefinedNowhereFailsTheTest() {
    robot.interactNoWait(() -> {
      var text = new Text("年报");
      text.setStyle("-fx-fill: -nb-nowhere");
      new Scene(new Group(text)).getRoot().applyCss();
    });
    var warning = assertThrows(AssertionError.class, robot::rest);
    assertTrue(warning.getMessage().contains("-nb-nowhere"), warning.getMessage());
    robot.rest();
  }
}
