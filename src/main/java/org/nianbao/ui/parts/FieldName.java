package org.nianbao.ui.parts;

import javafx.scene.Node;
import javafx.scene.control.Label;

/// The name of a text field, list of choices or text that has no label of its own on the screen.
///
/// Windows takes the name of a field from the label that is `labelFor` it, and what is typed from
/// the field's accessible text: to set that one would hide the content from a screen reader.
public final class FieldName {
  private FieldName() {}

  /// Gives a field its name.
  public static void give(Node field, String name) {
    var label = new Label();
    // A label says its text only once it is on the screen.
    label.setAccessibleText(name);
    label.setLabelFor(field);
  }
}
