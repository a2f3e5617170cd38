package org.nianbao.ui.parts;

import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;

/// Hears what is typed into a text control, and nothing of what an input method is still composing.
///
/// JavaFX writes composed text into the control's own text; only when it is committed does it
/// count. A composition that is cancelled, or left without a commit, gives back the text that it
/// replaced.
public final class Typing {
  private final TextInputControl control;
  private final Consumer<String> typed;
  private boolean composing;
  private String before = "";

  /// @param control the control to listen to
  /// @param typed gets the control's text whenever it changed
  public Typing(TextInputControl control, Consumer<String> typed) {
    this.control = control;
    this.typed = typed;
    control
        .onInputMethodTextChangedProperty()
        .subscribe(handler -> {
          if (handler != null && !(handler instanceof Composing)) {
            control.setOnInputMethodTextChanged(new Composing(handler));
          }
        });
    control
        .textProperty()
        .addListener((_, _, text) -> {
          if (!composing) {
            typed.accept(text);
          }
        });
    control
        .focusedProperty()
        .addListener((_, _, focused) -> {
          if (!focused && composing) {
            giveBack();
          }
        });
  }

  /// Whether an input method is composing in the control.
  public boolean isComposing() {
    return composing;
  }

  private void giveBack() {
    control.setText(before);
    control.selectAll();
    composing = false;
  }

  /// The control's own handling of composed text, with an eye on what it comes to.
  private final class Composing implements EventHandler<InputMethodEvent> {
    private final EventHandler<? super InputMethodEvent> control;

    Composing(EventHandler<? super InputMethodEvent> control) {
      this.control = control;
    }

    @Override
    public void handle(InputMethodEvent event) {
      if (!composing) {
        before = Typing.this.control.getText();
      }
      composing = true;
      control.handle(event);
      if (event.getComposed().isEmpty() && event.getCommitted().isEmpty()) {
        giveBack();
      } else if (event.getComposed().isEmpty()) {
        composing = false;
        typed.accept(Typing.this.control.getText());
      }
    }
  }
}
