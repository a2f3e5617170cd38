package org.nianbao.ui.parts;

import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;

/// Hears what is typed into a text control, and nothing of what an input method is still composing.
///
/// JavaFX writes composed text into the control's own text; only when it is committed does it
/// count.
public final class Typing {
  private boolean composing;

  /// @param control the control to listen to
  /// @param typed gets the control's text whenever it changed
  public Typing(TextInputControl control, Consumer<String> typed) {
    control.addEventFilter(
        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
        event -> composing = !event.getComposed().isEmpty());
    control
        .textProperty()
        .addListener((_, _, text) -> {
          if (!composing) {
            typed.accept(text);
          }
        });
  }

  /// Whether an input method is composing in the control.
  public boolean isComposing() {
    return composing;
  }
}
