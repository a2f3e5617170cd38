package org.nianbao.ui;

import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import org.nianbao.draft.Cover;
import org.nianbao.paper.PaperSettings;
import org.nianbao.ui.paper.PaperPane;
import org.nianbao.ui.parts.Styles;
import org.nianbao.wording.Wording;

/// 页面设置: asks how an office sets its reports. What is typed wrongly keeps the dialog open.
final class PaperDialog {
  /// The title bar of the window, the head and the buttons take this much, in pixels.
  private static final double AROUND = 168;

  private static final double WIDTH = 600;
  private static final double HEIGHT = 440;

  private final Dialogs dialogs;
  private final Papers papers;

  PaperDialog(Dialogs dialogs, Papers papers) {
    this.dialogs = dialogs;
    this.papers = papers;
  }

  /// Shows the settings of an office, and takes over what the user makes of them.
  ///
  /// @param cover of the open report
  /// @param now how its office sets its reports
  void show(Cover cover, PaperSettings now) {
    var fields = new PaperPane(cover.unit(), taken -> papers.earlier(cover.year(), taken));
    fields.show(now, papers.earlier().get());
    var take = new ButtonType(Wording.of("paper.take"), ButtonData.OK_DONE);
    var restore = new ButtonType(Wording.of("paper.restore"), ButtonData.LEFT);
    var stay = new ButtonType(Wording.of("paper.stay"), ButtonData.CANCEL_CLOSE);
    var dialog = new Dialog<ButtonType>();
    dialogs.dress(dialog);
    var pane = dialog.getDialogPane();
    pane.setHeaderText(
        cover.unit().isBlank()
            ? Wording.of("paper.title.unnamed")
            : Wording.of("paper.title", cover.unit()));
    pane.setContent(fields);
    pane.getButtonTypes().setAll(take, restore, stay);
    var owner = dialog.getOwner();
    fields.setPrefSize(WIDTH, Math.min(HEIGHT, owner.getHeight() - AROUND));
    if (pane.lookupButton(take) instanceof Button button) {
      button.getStyleClass().add(Styles.PRIMARY);
      button.addEventFilter(
          ActionEvent.ACTION,
          event -> {
            if (fields.settings().isEmpty()) {
              fields.leadToWrong();
              event.consume();
            }
          });
    }
    pane.lookupButton(restore)
        .addEventFilter(
            ActionEvent.ACTION,
            event -> {
              fields.restore();
              event.consume();
            });
    if (dialog.showAndWait().filter(take::equals).isPresent()) {
      fields.settings().ifPresent(settings -> papers.set(cover.unit(), settings, fields.earlier()));
    }
  }
}
