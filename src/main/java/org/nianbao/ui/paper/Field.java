package org.nianbao.ui.paper;

import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.nianbao.ui.parts.EditMenu;
import org.nianbao.ui.parts.Typing;

/// A text field that stands for a value. While its text is none, it is marked and a sentence says
/// what is wanted.
///
/// @param <T> what it stands for
final class Field<T> {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

  private final TextField control = new TextField();
  private final String wanted;
  private final Function<String, Optional<T>> reading;
  private Optional<T> value = Optional.empty();

  /// @param id how tests and styles find it
  /// @param name what it is called
  /// @param wanted the sentence that says what is to be written here
  /// @param reading the value of a text; empty if it is none
  Field(String id, String name, String wanted, Function<String, Optional<T>> reading) {
    this.wanted = wanted;
    this.reading = reading;
    control.setId(id);
    control.setAccessibleText(name);
    control.setContextMenu(
        new EditMenu(control::cut, control::copy, control::paste, control::selectAll));
  }

  /// Tells whenever the text was changed.
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

  /// The value; empty while the text is none.
  Optional<T> value() {
    return value;
  }

  /// What is wanted here; empty if it is there.
  Optional<String> sentence() {
    return value.isPresent() ? Optional.empty() : Optional.of(wanted);
  }

  /// What is typed into.
  TextField control() {
    return control;
  }

  /// A label whose letter leads to the field.
  Label label(String text) {
    var label = new Label(text);
    label.setLabelFor(control);
    return label;
  }
}
