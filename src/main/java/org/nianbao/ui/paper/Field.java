package org.nianbao.ui.paper;

import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.nianbao.ui.parts.EditMenu;
import org.nianbao.ui.parts.FieldName;
import org.nianbao.ui.parts.Typing;

/// A text field for a value. While its text is invalid, it is highlighted and has a sentence that
/// says what to type.
///
/// @param <T> the type of the value
final class Field<T> {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

  private final TextField control = new TextField();
  private final String wanted;
  private final Function<String, Optional<T>> reading;
  private Optional<T> value = Optional.empty();

  /// @param id the node's id, for tests and style sheets
  /// @param name the name that a screen reader says, where no label is on the screen
  /// @param wanted the sentence that says what to type here
  /// @param reading gives the value of a text; empty if it is invalid
  Field(String id, String name, String wanted, Function<String, Optional<T>> reading) {
    this.wanted = wanted;
    this.reading = reading;
    control.setId(id);
    FieldName.give(control, name);
    control.setContextMenu(
        new EditMenu(control::cut, control::copy, control::paste, control::selectAll));
  }

  /// Sets what to do when the user has changed the text.
  void onChanged(Runnable changed) {
    new Typing(
        control,
        _ -> {
          read();
          changed.run();
        });
  }

  /// Shows a value.
  void show(String text) {
    if (!control.getText().equals(text)) {
      control.setText(text);
    }
    read();
  }

  private void read() {
    value = reading.apply(control.getText());
    control.pseudoClassStateChanged(WRONG, value.isEmpty());
  }

  /// The value; empty while the text is invalid.
  Optional<T> value() {
    return value;
  }

  /// The sentence that says what to type here; empty if the text is valid.
  Optional<String> sentence() {
    return value.isPresent() ? Optional.empty() : Optional.of(wanted);
  }

  /// The text field.
  TextField control() {
    return control;
  }

  /// A label for the field, whose mnemonic moves the focus to it.
  Label label(String text) {
    var label = new Label(text);
    label.setLabelFor(control);
    return label;
  }
}
