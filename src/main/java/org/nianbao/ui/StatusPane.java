package org.nianbao.ui;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.nianbao.rule.Findings;
import org.nianbao.rule.Severity;
import org.nianbao.ui.parts.Badge;
import org.nianbao.wording.Wording;

/// The status bar: at the left what is being done, at the right the counts and the form.
final class StatusPane extends HBox {
  private final Label doing = new Label();
  private final Label saved = new Label();
  private final Label edition = new Label();
  private final Label zoom = new Label();
  private final List<Badge> badges =
      List.of(
          Badge.named(Severity.BLANK), Badge.named(Severity.ERROR), Badge.named(Severity.WARNING));

  StatusPane() {
    getStyleClass().add("status-bar");
    setAccessibleRole(AccessibleRole.TEXT);
    var space = new Region();
    setHgrow(space, Priority.ALWAYS);
    var beforeSaved = line();
    beforeSaved.visibleProperty().bind(saved.textProperty().isNotEmpty());
    getChildren().addAll(doing, beforeSaved, saved, space);
    getChildren().addAll(badges);
    getChildren().addAll(line(), edition, line(), zoom);
    zoom(1);
  }

  private static Separator line() {
    return new Separator(Orientation.VERTICAL);
  }

  /// Takes the keyboard, so that a screen reader reads it out.
  boolean enter() {
    setAccessibleText(
        lookupAll(".label").stream()
            .map(node -> ((Label) node).getText())
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" ")));
    requestFocus();
    return true;
  }

  void show(Findings findings) {
    badges.forEach(badge -> badge.show(findings.count(badge.severity())));
    edition.setText(Wording.of("status.edition", findings.totals().draft().edition().id()));
  }

  /// How large the table is shown; 1 is 100 %.
  void zoom(Number factor) {
    zoom.setText(Wording.of("status.zoom", Math.round(factor.doubleValue() * 100)));
  }

  /// What is being done: the state of the grid, or how much is written.
  void doing(String text) {
    doing.setText(text);
  }

  /// Whether and when the work was saved.
  void saved(String text) {
    saved.setText(text);
  }
}
