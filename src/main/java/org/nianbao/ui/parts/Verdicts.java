package org.nianbao.ui.parts;

import javafx.scene.control.Label;
import org.nianbao.rule.Findings;
import org.nianbao.rule.Severity;

/// Shows the verdict on a report in a label, with the icon of what decides it.
public final class Verdicts {
  private Verdicts() {}

  /// Shows the verdict; a label that says it already is left alone.
  public static void show(Label label, Findings findings) {
    var verdict = findings.verdict();
    if (verdict.equals(label.getText())) {
      return;
    }
    label.setText(verdict);
    label.setGraphic(findings.pressing().map(Icons::of).orElseGet(Icons::passed));
    label.getStyleClass().removeIf(name -> isOfASeverity(name));
    findings.pressing().map(Severity::id).ifPresent(label.getStyleClass()::add);
  }

  private static boolean isOfASeverity(String name) {
    for (var severity : Severity.values()) {
      if (severity.id().equals(name)) {
        return true;
      }
    }
    return false;
  }
}
