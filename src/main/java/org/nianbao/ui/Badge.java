package org.nianbao.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.nianbao.rule.Severity;

/// A shape and the number that always follows it.
public final class Badge extends HBox {
  private final Label count = new Label();
  private final Severity severity;

  public Badge(Severity severity) {
    this.severity = severity;
    getStyleClass().addAll("badge", severity.id());
    getChildren().addAll(Icons.of(severity), count);
  }

  /// The severity counted.
  public Severity severity() {
    return severity;
  }

  /// Shows another number.
  public void show(int number) {
    count.setText(Integer.toString(number));
  }
}
