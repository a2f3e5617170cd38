package org.nianbao.ui.dialog;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nianbao.draft.Kept.Decision;
import org.nianbao.draft.Person;
import org.nianbao.text.PlainText;
import org.nianbao.ui.parts.LinesField;
import org.nianbao.ui.parts.Styles;
import org.nianbao.ui.parts.Typing;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Dialogs.KeepChoice;

/// The 保留并说明 dialog: the reason, and who decides. It stays open until all three are stated.
final class KeepDialog {
  private static final double WIDTH = 480;

  private final Alerts alerts;
  private final LinesField reason = new LinesField();
  private final TextField name = new TextField();
  private final TextField role = new TextField();

  KeepDialog(Alerts alerts) {
    this.alerts = alerts;
    reason.setId("keep-reason");
    name.setId("keep-name");
    role.setId("keep-role");
    new Typing(reason);
    new Typing(name);
    new Typing(role);
  }

  /// Shows the dialog.
  ///
  /// @param by who decided last
  /// @param before what was decided before; empty if nothing was
  /// @return empty if the user does not keep the finding
  Optional<KeepChoice> ask(String finding, Person by, Optional<Decision> before) {
    name.setText(by.name());
    role.setText(by.role());
    var keep = new ButtonType(Wording.of("dialog.keep.yes"), ButtonData.YES);
    var stay = new ButtonType(Wording.of("dialog.keep.no"), ButtonData.CANCEL_CLOSE);
    var dialog = new Dialog<ButtonType>();
    alerts.dress(dialog);
    var pane = dialog.getDialogPane();
    pane.setHeaderText(Wording.of("dialog.keep.title", finding));
    pane.setContent(content(before));
    pane.getButtonTypes().setAll(keep, stay);
    if (pane.lookupButton(keep) instanceof Button button) {
      button.getStyleClass().add(Styles.PRIMARY);
      button.addEventFilter(ActionEvent.ACTION, this::leadToBlank);
    }
    dialog.setOnShown(_ -> reason.requestFocus());
    return dialog
        .showAndWait()
        .filter(keep::equals)
        .map(_ ->
            new KeepChoice(PlainText.of(reason.getText()), new Person(said(name), said(role))));
  }

  private VBox content(Optional<Decision> before) {
    var text = new Label(Wording.of("dialog.keep.text"));
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    var who =
        new HBox(
            12,
            field(Wording.of("dialog.keep.name"), name),
            field(Wording.of("dialog.keep.role"), role));
    who.getChildren().forEach(one -> HBox.setHgrow(one, Priority.ALWAYS));
    var content = new VBox(12, text, field(Wording.of("dialog.keep.reason"), reason), who);
    before.ifPresent(decision -> content.getChildren().add(1, again(decision)));
    content.setPrefWidth(WIDTH);
    return content;
  }

  private static VBox field(String label, TextInputControl field) {
    var said = new Label(label);
    said.setLabelFor(field);
    return new VBox(4, said, field);
  }

  /// What was decided before, and a button that takes its reason again.
  private VBox again(Decision decision) {
    var said =
        new Label(
            Wording.of(
                "dialog.keep.before",
                decision.reason(),
                decision.by().name(),
                decision.by().role(),
                decision.date()));
    said.getStyleClass().addAll(Styles.SMALL, Styles.SECONDARY);
    said.setWrapText(true);
    said.setMinHeight(Region.USE_PREF_SIZE);
    var take = new Button(Wording.of("dialog.keep.again"));
    take.setId("keep-again");
    take.getStyleClass().add(Styles.COMPACT);
    take.setOnAction(_ -> {
      reason.setText(decision.reason());
      reason.requestFocus();
      reason.end();
    });
    return new VBox(4, said, take);
  }

  private static String said(TextInputControl field) {
    return PlainText.of(field.getText());
  }

  /// Keeps the dialog open and leads to the first field in which nothing is stated.
  private void leadToBlank(ActionEvent event) {
    Stream.of(reason, name, role)
        .filter(field -> PlainText.isBlank(field.getText()))
        .findFirst()
        .ifPresent(field -> {
          event.consume();
          field.requestFocus();
        });
  }
}
