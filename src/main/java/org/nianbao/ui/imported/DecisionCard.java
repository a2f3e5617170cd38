package org.nianbao.ui.imported;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.nianbao.draft.Draft;
import org.nianbao.form.CellRef;
import org.nianbao.ui.parts.Icons;
import org.nianbao.ui.parts.Styles;
import org.nianbao.wording.Wording;

/// One decision: what it is about, why, and a button for each way to take it.
final class DecisionCard extends VBox {
  private static final PseudoClass USED = PseudoClass.getPseudoClass("used");

  private final Consumer<Map<CellRef, String>> choose;
  private final Runnable confirm;

  /// @param choose takes the reading that the user chooses
  /// @param confirm accepts what was chosen already
  DecisionCard(Consumer<Map<CellRef, String>> choose, Runnable confirm) {
    super(8);
    this.choose = choose;
    this.confirm = confirm;
    getStyleClass().add("decision-card");
    setId("import-card");
  }

  /// Shows a decision.
  ///
  /// @param draft the draft as it is now, by which the reading in use is marked
  void show(OpenDecision open, Draft draft) {
    getChildren().clear();
    var decision = open.decision();
    var why = new Label(decision.why(), Icons.of(BootstrapIcons.QUESTION_CIRCLE));
    why.setWrapText(true);
    why.getStyleClass().add(Styles.STRONG);
    var about = new Label(decision.about());
    about.setWrapText(true);
    about.getStyleClass().add(Styles.SECONDARY);
    getChildren().addAll(why, about);
    if (open.readings().isEmpty()) {
      facts(open);
    } else {
      readings(open, draft);
    }
  }

  /// A decision that is not about figures: what was chosen, what else it could be, and a button
  /// that says it is right.
  private void facts(OpenDecision open) {
    var chosen = new Label(open.decision().chosen());
    chosen.setWrapText(true);
    getChildren().add(chosen);
    for (var other : open.decision().others()) {
      var label = new Label(Wording.of("cli.import.other.way", other));
      label.setWrapText(true);
      label.getStyleClass().add(Styles.SECONDARY);
      getChildren().add(label);
    }
    var fine = new Button(Wording.of("import.confirm"));
    fine.setId("import-confirm");
    fine.setFocusTraversable(false);
    fine.setOnAction(_ -> confirm.run());
    getChildren().add(fine);
  }

  private void readings(OpenDecision open, Draft draft) {
    int number = 1;
    for (var reading : open.readings()) {
      var way = way(String.valueOf(number), said(reading), reading);
      way.pseudoClassStateChanged(
          USED, draft.changes(OpenDecision.entries(reading, draft)).isEmpty());
      var verdict = new Label(Consequences.of(reading, draft));
      verdict.getStyleClass().addAll(Styles.SMALL, Styles.SECONDARY);
      way.setGraphic(verdict);
      way.setContentDisplay(ContentDisplay.RIGHT);
      getChildren().add(way);
      number++;
    }
    getChildren().add(way("Delete", Wording.of("import.leaveBlank"), open.blank()));
  }

  private Button way(String key, String text, Map<CellRef, String> reading) {
    var button = new Button(Wording.of("import.use", key, text));
    button.getStyleClass().add("way");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setFocusTraversable(false);
    button.setOnAction(_ -> choose.accept(reading));
    return button;
  }

  private static String said(Map<CellRef, String> reading) {
    return reading.values().stream()
        .map(text -> text.isEmpty() ? Wording.of("import.blank") : text)
        .collect(Collectors.joining("  "));
  }
}
