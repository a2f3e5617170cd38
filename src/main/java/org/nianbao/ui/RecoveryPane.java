package org.nianbao.ui;

import javafx.collections.ListChangeListener;
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

/// Above the drafts opened lately: those that a crash has left unsaved, with how much each differs
/// from what was saved.
final class RecoveryPane extends VBox {
  private final Documents documents;

  RecoveryPane(Documents documents) {
    this.documents = documents;
    setSpacing(8);
    ListChangeListener<Recovery.Lost> shown = _ -> show();
    documents.recovery().found().addListener(shown);
    show();
  }

  private void show() {
    getChildren().setAll(documents.recovery().found().stream().map(this::line).toList());
    setVisible(!getChildren().isEmpty());
    setManaged(!getChildren().isEmpty());
  }

  private HBox line(Recovery.Lost lost) {
    var cover = lost.journal().draft().cover();
    var title = new Label(Wording.of("recovery.title", Documents.name(cover)));
    title.getStyleClass().add(Styles.STRONG);
    var text = new Label(sentence(lost));
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

  private static String sentence(Recovery.Lost lost) {
    var written = Times.of(lost.journal().written());
    if (lost.arrival().isEmpty()) {
      return lost.journal()
          .file()
          .map(file -> Wording.of("recovery.gone", written, file))
          .orElse(Wording.of("recovery.untitled", written));
    }
    var saved = Times.of(lost.arrival().get().written());
    return lost.isUpToDate()
        ? Wording.of("recovery.saved", written, saved, lost.differences())
        : Wording.of("recovery.changed", written, saved, lost.differences());
  }
}
