package org.nianbao.ui.parts;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.nianbao.rule.Severity;

/// A severity icon with its count.
public final class Badge extends HBox {
  private final Label count = new Label();
  private final Severity severity;

  /// A shape and a number.
  public Badge(Severity severity) {
    this.severity = severity;
    setMinWidth(USE_PREF_SIZE);
    count.getStyleClass().add("count");
    getStyleClass().addAll("badge", severity.id());
    getChildren().addAll(Icons.of(severity), count);
  }

  /// A shape, the severity's name and a number.
  public static Badge named(Severity severity) {
    var badge = new Badge(severity);
    badge.getChildren().add(1, new Label(severity.label()));
    return badge;
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
