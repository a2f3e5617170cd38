package org.nianbao.ui.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.nianbao.ui.parts.Icons;
import org.nianbao.ui.parts.Styles;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Notice;
import org.nianbao.workspace.Question.Answer;

/// The notice line above the tabs of the report and above the start page, for notices and warnings
/// that must not interrupt typing. A notice stays until it is closed or replaced, a warning until
/// it is closed.
///
/// The buttons of a notice are pressed with the mouse, or after F6 has moved the focus here; Tab in
/// the report does not lead to them, since they come by themselves.
public final class NoticeBar extends HBox {
  private final Label sentence = new Label();
  private final HBox buttons = new HBox(8);
  private final Button close = new Button("", Icons.of(BootstrapIcons.X));
  private final Runnable back;
  private final Set<String> warnings = new LinkedHashSet<>();
  private Notice notice = Notice.of("");

  /// @param back moves the focus from here to what is shown below
  public NoticeBar(Runnable back) {
    this.back = back;
    getStyleClass().add("notice");
    sentence.setId("notice");
    sentence.setWrapText(true);
    sentence.setMinWidth(0);
    sentence.setMaxWidth(Double.MAX_VALUE);
    setHgrow(sentence, Priority.ALWAYS);
    buttons.setMinWidth(USE_PREF_SIZE);
    close.getStyleClass().addAll(Styles.TOOL, Styles.COMPACT);
    close.setAccessibleText(Wording.of("notice.close"));
    onceHere(close);
    close.setOnAction(_ -> clear());
    getChildren().addAll(sentence, buttons, close);
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    refresh();
  }

  private void onceHere(Button button) {
    button.focusTraversableProperty().bind(focusWithinProperty());
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      back.run();
      event.consume();
    }
  }

  /// Replaces the notice, which is shown below the warnings; an empty text removes it. The line is
  /// hidden if there is nothing to show.
  public void show(String text) {
    show(Notice.of(text));
  }

  /// Replaces the notice by one that may have buttons.
  public void show(Notice next) {
    if (!next.equals(notice)) {
      giveBack();
      notice = next;
      buttons.getChildren().setAll(next.next().stream().map(this::button).toList());
    }
    refresh();
  }

  private Button button(Answer answer) {
    var button = new Button(answer.name());
    button.getStyleClass().add(Styles.COMPACT);
    button.setMinWidth(USE_PREF_SIZE);
    onceHere(button);
    button.setOnAction(_ -> answer.act().run());
    return button;
  }

  /// Moves the focus to the first button of the notice, or to the one that closes the line.
  ///
  /// @return false if nothing is shown
  public boolean enter() {
    var first = buttons.getChildren().isEmpty() ? close : buttons.getChildren().getFirst();
    if (isVisible()) {
      first.requestFocus();
    }
    return isVisible();
  }

  /// Adds a warning, which stays until the user closes the line.
  public void warn(String text) {
    warnings.add(text);
    refresh();
  }

  /// Removes the notice and the warnings, as when the user closes the line or the work is saved.
  void clear() {
    giveBack();
    warnings.clear();
    show("");
  }

  private void giveBack() {
    if (isFocusWithin()) {
      back.run();
    }
  }

  private void refresh() {
    var lines = new ArrayList<>(warnings);
    if (!notice.sentence().isEmpty()) {
      lines.add(notice.sentence());
    }
    sentence.setText(String.join("\n", lines));
    buttons.setVisible(!buttons.getChildren().isEmpty());
    buttons.setManaged(buttons.isVisible());
    setVisible(!lines.isEmpty());
    setManaged(!lines.isEmpty());
  }
}
