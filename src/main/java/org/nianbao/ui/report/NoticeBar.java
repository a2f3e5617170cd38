package org.nianbao.ui.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.nianbao.ui.parts.Icons;
import org.nianbao.ui.parts.Styles;
import org.nianbao.wording.Wording;

/// The notice line above the tabs, for notices and warnings that must not interrupt typing. A
/// notice stays until it is closed or replaced, a warning until it is closed.
public final class NoticeBar extends HBox {
  private final Label sentence = new Label();
  private final Set<String> warnings = new LinkedHashSet<>();
  private String notice = "";

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
    close.setOnAction(_ -> clear());
    getChildren().addAll(sentence, space, close);
    show("");
  }

  /// Replaces the notice, which is shown below the warnings; an empty text removes it. The line is
  /// hidden if there is nothing to show.
  public void show(String text) {
    notice = text;
    refresh();
  }

  /// Adds a warning, which stays until the user closes the line.
  public void warn(String text) {
    warnings.add(text);
    refresh();
  }

  /// Removes the notice and the warnings, as when the user closes the line or the work is saved.
  void clear() {
    warnings.clear();
    show("");
  }

  private void refresh() {
    var lines = new ArrayList<>(warnings);
    if (!notice.isEmpty()) {
      lines.add(notice);
    }
    sentence.setText(String.join("\n", lines));
    setVisible(!lines.isEmpty());
    setManaged(!lines.isEmpty());
  }
}
