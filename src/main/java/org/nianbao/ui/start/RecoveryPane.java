package org.nianbao.ui.start;

import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nianbao.rule.Severity;
import org.nianbao.ui.parts.Icons;
import org.nianbao.ui.parts.Styles;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Documents;
import org.nianbao.workspace.Recovery;
import org.nianbao.workspace.ReportName;

/// The list of unsaved drafts found after a crash (找回), above the recent drafts, with how much each
/// differs from its saved file.
final class RecoveryPane extends VBox {
  private final Documents documents;
  private final ListChangeListener<Recovery.UnsavedWork> changed = _ -> show();

  RecoveryPane(Documents documents) {
    this.documents = documents;
    setSpacing(8);
    // A weak listener: the list outlives each start page, which lasts until a draft is opened.
    documents.recovery().found().addListener(new WeakListChangeListener<>(changed));
    show();
  }

  private void show() {
    getChildren().setAll(documents.recovery().found().stream().map(this::line).toList());
    setVisible(!getChildren().isEmpty());
    setManaged(!getChildren().isEmpty());
  }

  private HBox line(Recovery.UnsavedWork lost) {
    var cover = lost.journal().draft().cover();
    var title = new Label(Wording.of("recovery.title", ReportName.of(cover)));
    title.getStyleClass().add(Styles.STRONG);
    var text = new Label(lost.sentence());
    text.setWrapText(true);
    var both = new VBox(title, text);
    HBox.setHgrow(both, Priority.ALWAYS);
    var restore = new Button(Wording.of("recovery.restore"));
    restore.getStyleClass().add(Styles.PRIMARY);
    restore.setOnAction(_ -> documents.recovery().restore(lost));
    var inspect = new Button(Wording.of("recovery.inspect"));
    inspect.setOnAction(_ -> documents.recovery().inspect(lost));
    inspect.setVisible(lost.arrival().isPresent());
    inspect.setManaged(lost.arrival().isPresent());
    var forget = new Button(Wording.of("recovery.forget"));
    forget.getStyleClass().add(Styles.TOOL);
    forget.setOnAction(_ -> documents.recovery().forget(lost));
    var line = new HBox(12, Icons.of(Severity.WARNING), both, restore, inspect, forget);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().addAll("recovery", "large");
    return line;
  }
}
