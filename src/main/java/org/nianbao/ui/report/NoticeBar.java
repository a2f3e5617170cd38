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

/// A line above the tabs that says what has been done, and warns. It is not in the way. A notice
/// stays until closed or replaced, a warning until closed.
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

  /// Says something else, below the warnings; nothing hides the line if there are none.
  public void show(String text) {
    notice = text;
    refresh();
  }

  /// Says something that has to be read, until the user closes it.
  public void warn(String text) {
    warnings.add(text);
    refresh();
  }

  /// There is nothing more to say, as when the user has read it or the work is saved.
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
