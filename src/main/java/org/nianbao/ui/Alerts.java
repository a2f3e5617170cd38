package org.nianbao.ui;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.nianbao.ui.parts.Styles;
import org.nianbao.wording.Wording;

/// How questions and messages look, and how they are answered.
final class Alerts {
  private final Stage owner;

  /// @param owner waits while one is shown
  Alerts(Stage owner) {
    this.owner = owner;
  }

  /// A question to which the choices are still to be given.
  Alert question(String head, String text) {
    return alert(AlertType.CONFIRMATION, head, text);
  }

  /// What went wrong; what the system said is behind a button.
  Alert trouble(String sentence, Optional<Throwable> cause, ButtonType... buttons) {
    var alert = alert(AlertType.ERROR, sentence, "", buttons);
    cause.ifPresent(thrown -> {
      var trace = new StringWriter();
      thrown.printStackTrace(new PrintWriter(trace));
      var details = new TextArea(trace.toString());
      details.setEditable(false);
      alert.getDialogPane().setExpandableContent(details);
    });
    return alert;
  }

  /// Any question or message.
  Alert alert(AlertType type, String head, String text, ButtonType... buttons) {
    var alert = new Alert(type, text, buttons);
    alert.setHeaderText(head);
    alert.setGraphic(null);
    dress(alert);
    return alert;
  }

  /// Makes a dialog look like the others.
  void dress(Dialog<?> dialog) {
    dialog.setTitle(Wording.of("app.name"));
    dialog.setResizable(true);
    dialog.setOnShowing(_ -> showWhole(dialog.getDialogPane()));
    dialog.initOwner(owner);
    var pane = dialog.getDialogPane();
    pane.getStylesheets().add(Styles.sheet());
    pane.setStyle("-fx-font-family: '" + Styles.face() + "'");
    pane.setMinWidth(420);
    // Without it a dialog keeps the size it had before its styles.
    pane.setMinHeight(Region.USE_PREF_SIZE);
  }

  /// What a button says is never cut off.
  private static void showWhole(DialogPane pane) {
    for (var type : pane.getButtonTypes()) {
      if (pane.lookupButton(type) instanceof Button button) {
        button.setMinWidth(Region.USE_PREF_SIZE);
        ButtonBar.setButtonUniformSize(button, false);
      }
    }
  }

  /// Lets the user choose; the first choice is the one that Enter takes.
  static <T> Optional<T> choose(Alert alert, Map<T, String> choices, String cancel) {
    var types = new LinkedHashMap<ButtonType, T>();
    choices.forEach((choice, name) -> types.put(new ButtonType(name, ButtonData.OTHER), choice));
    alert.getButtonTypes().setAll(types.keySet());
    alert.getButtonTypes().add(new ButtonType(cancel, ButtonData.CANCEL_CLOSE));
    var first = alert.getDialogPane().lookupButton(types.firstEntry().getKey());
    if (first instanceof Button button) {
      button.setDefaultButton(true);
      button.getStyleClass().add(Styles.PRIMARY);
    }
    return alert.showAndWait().flatMap(chosen -> Optional.ofNullable(types.get(chosen)));
  }

  /// Whether the user agrees.
  static boolean agree(Alert question) {
    return question
        .showAndWait()
        .filter(answer -> answer.getButtonData() == ButtonData.YES)
        .isPresent();
  }
}
