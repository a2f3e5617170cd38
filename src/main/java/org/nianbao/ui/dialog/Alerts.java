package org.nianbao.ui.dialog;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.nianbao.ui.parts.FieldName;
import org.nianbao.ui.parts.FocusRing;
import org.nianbao.ui.parts.Styles;
import org.nianbao.wording.Wording;

/// The common look of all dialogs, the order of their buttons, and the questions in which no button
/// takes Enter, since somebody typing may be about to press it.
///
/// The order is that of Windows on every system: the act, the alternatives to it, and at the right
/// the button that changes nothing. All acts are of the kind [ButtonData#YES]: Windows puts `OTHER`
/// into the middle of the bar, and Esc would press `NO`.
final class Alerts {
  private final Stage owner;

  /// @param owner the window, which is blocked while a dialog is shown
  Alerts(Stage owner) {
    this.owner = owner;
  }

  /// A question without buttons, to be passed to [#choose].
  Alert question(String head, String text) {
    return alert(AlertType.CONFIRMATION, head, text);
  }

  /// An error message; the system's own message is in a part that can be expanded.
  Alert trouble(String sentence, Optional<Throwable> cause, ButtonType... buttons) {
    var alert = alert(AlertType.ERROR, sentence, "", buttons);
    cause.ifPresent(thrown -> {
      var trace = new StringWriter();
      thrown.printStackTrace(new PrintWriter(trace));
      var details = new TextArea(trace.toString());
      details.setEditable(false);
      FieldName.give(details, Wording.of("dialog.trouble.details"));
      alert.getDialogPane().setExpandableContent(details);
    });
    return alert;
  }

  /// A dialog with a heading, a text and buttons.
  Alert alert(AlertType type, String head, String text, ButtonType... buttons) {
    var alert = new Alert(type, text, buttons);
    alert.setHeaderText(head);
    alert.setGraphic(null);
    dress(alert);
    return alert;
  }

  /// Gives a dialog the common look.
  void dress(Dialog<?> dialog) {
    dialog.setTitle(Wording.of("app.name"));
    dialog.setResizable(true);
    dialog.setOnShowing(_ -> showWhole(dialog.getDialogPane()));
    dialog.initOwner(owner);
    var pane = dialog.getDialogPane();
    pane.setStyle("-fx-font-family: '" + Styles.face() + "'");
    pane.setMinWidth(420);
    // Without it a dialog keeps the size it had before its styles.
    pane.setMinHeight(Region.USE_PREF_SIZE);
    if (pane.lookup(".button-bar") instanceof ButtonBar bar) {
      bar.setButtonOrder(ButtonBar.BUTTON_ORDER_WINDOWS);
    }
  }

  /// Makes the buttons wide enough for their labels.
  private static void showWhole(DialogPane pane) {
    for (var type : pane.getButtonTypes()) {
      if (pane.lookupButton(type) instanceof Button button) {
        button.setMinWidth(Region.USE_PREF_SIZE);
        ButtonBar.setButtonUniformSize(button, false);
      }
    }
  }

  /// Asks the user to choose. The first choice is highlighted, but Enter does not take it.
  ///
  /// @param choices the label of the button for each choice
  /// @param cancel the label of the button that changes nothing
  /// @return the choice; empty if the user cancels
  static <T> Optional<T> choose(Alert alert, Map<T, String> choices, String cancel) {
    var types = new LinkedHashMap<ButtonType, T>();
    choices.forEach((choice, name) -> types.put(new ButtonType(name, ButtonData.YES), choice));
    alert.getButtonTypes().setAll(types.keySet());
    alert.getButtonTypes().add(new ButtonType(cancel, ButtonData.CANCEL_CLOSE));
    alert
        .getDialogPane()
        .lookupButton(types.firstEntry().getKey())
        .getStyleClass()
        .add(Styles.PRIMARY);
    steady(alert);
    return alert.showAndWait().flatMap(chosen -> Optional.ofNullable(types.get(chosen)));
  }

  /// Asks the user to agree; Enter does not count as agreement.
  ///
  /// @return whether the user agrees
  static boolean agree(Alert question) {
    steady(question);
    return question
        .showAndWait()
        .filter(answer -> answer.getButtonData() == ButtonData.YES)
        .isPresent();
  }

  /// Keeps keys that were meant for the window from answering a question. No button takes Enter,
  /// and none has the focus at first. Tab leads to the button that changes nothing before it leads
  /// to the others; typing moves the focus away from all of them again.
  private static void steady(Alert alert) {
    var pane = alert.getDialogPane();
    var stops = stops(pane);
    pane.getButtonTypes().stream()
        .map(pane::lookupButton)
        .filter(Button.class::isInstance)
        .forEach(button -> loseEnter((Button) button));
    pane.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          int next = stops.indexOf(pane.getScene().getFocusOwner()) + 1;
          if (event.getCode() == KeyCode.TAB && !event.isShiftDown() && next < stops.size()) {
            stops.get(next).requestFocus();
            FocusRing.show(stops.get(next));
            event.consume();
          } else if (event.getCode() == KeyCode.ESCAPE) {
            // A list that has the focus would keep Esc to itself.
            cancel(pane);
            event.consume();
          }
        });
    pane.addEventFilter(
        KeyEvent.ANY,
        event -> {
          if (isWriting(event)) {
            stops.getFirst().requestFocus();
          }
        });
    stops.getFirst().requestFocus();
  }

  private static void cancel(DialogPane pane) {
    pane.getButtonTypes().stream()
        .filter(type -> type.getButtonData() == ButtonData.CANCEL_CLOSE)
        .map(pane::lookupButton)
        .filter(Button.class::isInstance)
        .findFirst()
        .ifPresent(button -> ((Button) button).fire());
  }

  /// Keeps a button from taking Enter. The bar would give the focus to a button of the kind `YES`
  /// while it is laid out; `BACK_PREVIOUS` stands at the same place, before `CANCEL_CLOSE`.
  private static void loseEnter(Button button) {
    button.setDefaultButton(false);
    if (ButtonBar.getButtonData(button) == ButtonData.YES) {
      ButtonBar.setButtonData(button, ButtonData.BACK_PREVIOUS);
    }
  }

  private static boolean isWriting(KeyEvent event) {
    return event.getCode().isLetterKey()
        || event.getCode().isDigitKey()
        || event.getEventType() == KeyEvent.KEY_TYPED
            && event.getCharacter().codePoints().anyMatch(one -> one > ' ' && one != 127);
  }

  /// The order of Tab: the text to read, the button that changes nothing, and the other buttons.
  private static List<Node> stops(DialogPane pane) {
    var read =
        Stream.ofNullable(pane.getContent())
            .flatMap(content -> Stream.concat(Stream.of(content), children(content)))
            .filter(Node::isFocusTraversable)
            .findFirst()
            .orElse(pane);
    var buttons =
        pane.getButtonTypes().stream()
            .sorted(Comparator.comparing(type -> type.getButtonData() != ButtonData.CANCEL_CLOSE))
            .map(pane::lookupButton);
    return Stream.concat(Stream.of(read), buttons).toList();
  }

  private static Stream<Node> children(Node content) {
    return content instanceof Pane pane ? pane.getChildren().stream() : Stream.of();
  }
}
