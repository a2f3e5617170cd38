package org.nianbao.ui.dialog;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.paper.PaperSettings;
import org.nianbao.ui.paper.PaperPane;
import org.nianbao.ui.parts.Styles;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Dialogs.PageChoice;

/// The 页面设置 dialog for one office. It stays open while a field is invalid.
final class PaperDialog {
  /// Height of the window's title bar, the dialog's heading and its buttons together, in pixels.
  private static final double AROUND = 168;

  private static final double WIDTH = 600;
  private static final double HEIGHT = 440;

  private final Alerts alerts;
  private final Cover cover;
  private final Consumer<Consumer<List<Draft>>> readEarlier;

  /// @param cover the cover of the open report
  /// @param readEarlier lets the user choose drafts of earlier years, and passes them to the
  ///   consumer that it is given
  PaperDialog(Alerts alerts, Cover cover, Consumer<Consumer<List<Draft>>> readEarlier) {
    this.alerts = alerts;
    this.cover = cover;
    this.readEarlier = readEarlier;
  }

  /// Shows the dialog.
  ///
  /// @param now the office's present page settings
  /// @param earlier the drafts of earlier years that its charts use now
  /// @return the new settings; empty if the user cancels
  Optional<PageChoice> ask(PaperSettings now, List<Draft> earlier) {
    var fields = new PaperPane(cover.unit(), readEarlier);
    fields.show(now, earlier);
    var take = new ButtonType(Wording.of("paper.take"), ButtonData.OK_DONE);
    var restore = new ButtonType(Wording.of("paper.restore"), ButtonData.LEFT);
    var stay = new ButtonType(Wording.of("paper.stay"), ButtonData.CANCEL_CLOSE);
    var dialog = new Dialog<ButtonType>();
    alerts.dress(dialog);
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
    return dialog
        .showAndWait()
        .filter(take::equals)
        .flatMap(_ -> fields.settings())
        .map(settings -> new PageChoice(settings, fields.earlier()));
  }
}
