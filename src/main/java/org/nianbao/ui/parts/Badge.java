package org.nianbao.ui.parts;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.nianbao.rule.Severity;

/// A severity icon with the number of findings of that severity, as in the status bar and on the
/// tabs.
public final class Badge extends HBox {
  private final Label count = new Label();
  private final Severity severity;

  /// A badge of the icon and the number.
  public Badge(Severity severity) {
    this.severity = severity;
    setMinWidth(USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.TEXT);
    count.getStyleClass().add("count");
    getStyleClass().addAll("badge", severity.id());
    getChildren().addAll(Icons.of(severity), count);
  }

  /// A badge of the icon, the severity's name and the number.
  public static Badge named(Severity severity) {
    var badge = new Badge(severity);
    badge.getChildren().add(1, new Label(severity.label()));
    return badge;
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.TEXT
        ? severity.label() + " " + count.getText()
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  /// The severity whose findings are counted.
  public Severity severity() {
    return severity;
  }

  /// Shows another number of findings.
  public void show(int number) {
    count.setText(Integer.toString(number));
  }
}
