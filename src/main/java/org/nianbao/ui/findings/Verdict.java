package org.nianbao.ui.findings;

import java.util.Arrays;
import javafx.scene.control.Label;
import org.nianbao.rule.Findings;
import org.nianbao.rule.Severity;
import org.nianbao.ui.parts.Icons;

/// A label with the verdict on the report, 有 2 处错误 or 可以报送, and the icon of what decides it.
public final class Verdict extends Label {

  /// @param id its id in the window
  public Verdict(String id) {
    setId(id);
    setMinWidth(USE_PREF_SIZE);
    getStyleClass().add("verdict");
  }

  /// Shows the verdict of another check; one that says the same changes nothing.
  public void show(Findings findings) {
    var verdict = findings.verdict();
    if (verdict.equals(getText())) {
      return;
    }
    setText(verdict);
    setGraphic(findings.pressing().map(Icons::of).orElseGet(Icons::passed));
    getStyleClass().removeAll(Arrays.stream(Severity.values()).map(Severity::id).toList());
    findings.pressing().map(Severity::id).ifPresent(getStyleClass()::add);
  }
}
