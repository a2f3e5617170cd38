package org.nianbao.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.nianbao.ui.parts.Icons;
import org.nianbao.ui.parts.Styles;
import org.nianbao.wording.Wording;

/// A line above the tabs that says what has been done. It is not in the way, and stays until closed
/// or replaced.
final class NoticeBar extends HBox {
  private final Label sentence = new Label();

  NoticeBar() {
    getStyleClass().add("notice");
    sentence.setId("notice");
    sentence.setWrapText(true);
    var space = new Region();
    setHgrow(space, Priority.ALWAYS);
    var close = new Button("", Icons.of(BootstrapIcons.X));
    close.getStyleClass().addAll(Styles.TOOL, Styles.COMPACT);
    close.setAccessibleText(Wording.of("notice.close"));
    close.setFocusTraversable(false);
    close.setOnAction(_ -> show(""));
    getChildren().addAll(sentence, space, close);
    show("");
  }

  /// Says something else; nothing hides the line.
  void show(String text) {
    sentence.setText(text);
    setVisible(!text.isEmpty());
    setManaged(!text.isEmpty());
  }
}
