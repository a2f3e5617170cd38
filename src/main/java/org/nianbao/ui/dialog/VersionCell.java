package org.nianbao.ui.dialog;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.nianbao.ui.parts.Styles;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.EarlierVersion;
import org.nianbao.workspace.Times;

/// A row of 历史版本: when the version was written, and how much the next version changed.
final class VersionCell extends ListCell<EarlierVersion> {
  @Override
  protected void updateItem(EarlierVersion past, boolean empty) {
    super.updateItem(past, empty);
    if (empty || past == null) {
      setGraphic(null);
      return;
    }
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var change = past.change();
    var changed =
        new Label(
            Wording.of("versions.changed", change.fields(), change.cells(), change.paragraphs()));
    changed.getStyleClass().add(Styles.SECONDARY);
    var line = new HBox(16, new Label(Times.exactly(past.version().written())), space, changed);
    line.setAlignment(Pos.CENTER_LEFT);
    setGraphic(line);
    setAccessibleText(Times.of(past.version().written()) + " " + changed.getText());
  }
}
