package org.nianbao.ui;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.nianbao.ui.parts.Styles;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Running;

/// The bar at the foot of the window that lists exports and documents being read. They appear only
/// after half a second, since most are done before anybody could read the line.
final class RunningBar extends VBox {
  private static final Duration PAUSE = Duration.millis(500);

  private final PauseTransition later = new PauseTransition(PAUSE);

  RunningBar(ObservableList<Running> running) {
    later.setOnFinished(_ -> show(running));
    running.addListener(
        (ListChangeListener<Running>)
            _ -> {
              // Finished exports disappear at once, new ones appear later.
              show(running.stream().filter(this::isShown).toList());
              later.playFromStart();
            });
    show(List.of());
  }

  private boolean isShown(Running export) {
    return getChildren().stream().anyMatch(line -> export.equals(line.getUserData()));
  }

  private void show(List<Running> exports) {
    // The node of a line is kept: its button may have been pressed.
    getChildren().removeIf(line -> !exports.contains(line.getUserData()));
    exports.stream()
        .filter(export -> !isShown(export))
        .map(RunningBar::line)
        .forEach(getChildren()::add);
    setVisible(!exports.isEmpty());
    setManaged(!exports.isEmpty());
  }

  private static Node line(Running work) {
    var sentence = new Label(work.sentence());
    sentence.setMinWidth(0);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var bar = new ProgressBar();
    bar.setAccessibleText(sentence.getText());
    var line = new HBox(12, bar, sentence, space);
    if (work.canBeGivenUp()) {
      var stop = new Button(Wording.of("running.stop"));
      stop.getStyleClass().add(Styles.COMPACT);
      stop.setId("running-stop");
      stop.setOnAction(_ -> {
        stop.setDisable(true);
        work.giveUp();
      });
      line.getChildren().add(stop);
    }
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("notice");
    line.setUserData(work);
    return line;
  }
}
