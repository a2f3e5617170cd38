package org.nianbao.ui;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.nianbao.rule.Findings;
import org.nianbao.ui.parts.Styles;
import org.nianbao.wording.Wording;

/// Every question and message that stops the user, one method for each. Buttons say what they do.
public final class Dialogs {
  private final Stage owner;
  private boolean shaken;

  public Dialogs(Stage owner) {
    this.owner = owner;
  }

  /// What to do with unsaved work that is about to be left.
  public enum Leaving {
    SAVE,
    DISCARD,
    STAY
  }

  /// Asks what to do with unsaved work.
  ///
  /// @param name what the work is called
  public Leaving leave(String name) {
    var save = new ButtonType(Wording.of("dialog.leave.save"), ButtonData.YES);
    var discard = new ButtonType(Wording.of("dialog.leave.discard"), ButtonData.NO);
    var stay = new ButtonType(Wording.of("dialog.leave.stay"), ButtonData.CANCEL_CLOSE);
    var alert =
        alert(
            AlertType.CONFIRMATION,
            Wording.of("dialog.leave.title", name),
            Wording.of("dialog.leave.text"),
            save,
            discard,
            stay);
    if (alert.getDialogPane().lookupButton(save) instanceof Button button) {
      button.setDefaultButton(true);
      button.getStyleClass().add(Styles.PRIMARY);
    }
    var answer = alert.showAndWait().orElse(stay);
    return answer == save ? Leaving.SAVE : answer == discard ? Leaving.DISCARD : Leaving.STAY;
  }

  /// Asks whether to export a report that is not in order; says how far it is not.
  public boolean exportAnyway(Findings findings) {
    return agree(
        alert(
            AlertType.WARNING,
            Wording.of("dialog.export.title", findings.summary()),
            Wording.of("dialog.export.text"),
            new ButtonType(Wording.of("dialog.export.yes"), ButtonData.YES),
            new ButtonType(Wording.of("dialog.export.no"), ButtonData.CANCEL_CLOSE)));
  }

  /// Asks whether to replace a file.
  public boolean replace(Path file) {
    return agree(
        alert(
            AlertType.CONFIRMATION,
            Wording.of("dialog.replace.title", file.getFileName()),
            Wording.of("dialog.replace.text"),
            new ButtonType(Wording.of("dialog.replace.yes"), ButtonData.YES),
            new ButtonType(Wording.of("dialog.replace.no"), ButtonData.CANCEL_CLOSE)));
  }

  private static boolean agree(Alert question) {
    return question
        .showAndWait()
        .filter(answer -> answer.getButtonData() == ButtonData.YES)
        .isPresent();
  }

  /// Says what went wrong; what the system said is behind a button. While one trouble is on the
  /// screen, further ones, most likely of the same cause, are not piled upon it.
  public void trouble(String sentence, Optional<Throwable> cause) {
    var close = new ButtonType(Wording.of("dialog.trouble.close"), ButtonData.CANCEL_CLOSE);
    var alert = alert(AlertType.ERROR, sentence, "", close);
    cause.ifPresent(thrown -> {
      var trace = new StringWriter();
      thrown.printStackTrace(new PrintWriter(trace));
      var details = new TextArea(trace.toString());
      details.setEditable(false);
      alert.getDialogPane().setExpandableContent(details);
    });
    alert.showAndWait();
  }

  /// Says that the program itself went wrong. While that is on the screen, further such exceptions,
  /// most likely of the same cause, are not piled upon it.
  public void unexpected(Throwable thrown) {
    if (!shaken) {
      shaken = true;
      trouble(Wording.of("trouble.unexpected"), Optional.of(thrown));
      shaken = false;
    }
  }

  /// Says which program this is.
  public void about(String version) {
    var close = new ButtonType(Wording.of("dialog.trouble.close"), ButtonData.CANCEL_CLOSE);
    alert(AlertType.INFORMATION, Wording.of("app.name"), Wording.of("dialog.about", version), close)
        .showAndWait();
  }

  private Alert alert(AlertType type, String head, String text, ButtonType... buttons) {
    var alert = new Alert(type, text, buttons);
    alert.setTitle(Wording.of("app.name"));
    alert.setHeaderText(head);
    alert.setGraphic(null);
    alert.setResizable(true);
    alert.initOwner(owner);
    var pane = alert.getDialogPane();
    pane.getStylesheets().add(Styles.sheet());
    pane.setStyle("-fx-font-family: '" + Styles.face() + "'");
    pane.setMinWidth(420);
    return alert;
  }
}
