package org.nianbao.ui.imported;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.shape.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nianbao.ui.PatientRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Words in a paragraph of a document.
@ExtendWith(ApplicationExtension.class)
class SourceParagraphTest {
  private final PatientRobot robot = new PatientRobot();
  private final SourceParagraph paragraph = new SourceParagraph("规章000行政规范性文件8855698");

  @Start
  void start(Stage stage) {
    stage.setScene(new Scene(paragraph, 400, 100));
    stage.show();
  }

  /// The frame around words; empty if none are marked.
  private Optional<Bounds> marked(String words) {
    var frame = new CompletableFuture<Optional<Bounds>>();
    robot.interact(() -> {
      frame.complete(paragraph.mark(words).map(Node::getBoundsInLocal));
    });
    return frame.join();
  }

  @Test
  void theFrameIsAroundTheWordsAlone() {
    var first = marked("规章000").orElseThrow();
    var second = marked("行政规范性文件8855698").orElseThrow();
    assertTrue(second.getMinX() >= first.getMaxX() - 2, second + " begins behind " + first);
    assertTrue(second.getWidth() > 2 * first.getWidth());
  }

  @Test
  void wordsThatAreNotThereAreNotMarked() {
    marked("规章");
    assertEquals(Optional.empty(), marked("行政许可"));
    assertTrue(((Path) paragraph.getChildren().getFirst()).getElements().isEmpty());
  }
}
