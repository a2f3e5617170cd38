package org.nianbao.ui.imported;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.nianbao.ui.imported.Ways.Way;
import org.nianbao.ui.parts.Icons;
import org.nianbao.ui.parts.Styles;
import org.nianbao.wording.Wording;

/// One decision: what it is about, why, and a button for each way to take it.
final class DecisionCard extends VBox {
  private static final PseudoClass USED = PseudoClass.getPseudoClass("used");

  private final Consumer<Way> take;
  private final Runnable confirm;

  /// @param take takes the way that the user chooses
  /// @param confirm accepts what was chosen already
  DecisionCard(Consumer<Way> take, Runnable confirm) {
    super(8);
    this.take = take;
    this.confirm = confirm;
    getStyleClass().add("decision-card");
    setId("import-card");
  }

  /// Shows a decision with the ways to take it.
  void show(OpenDecision open, List<Way> ways) {
    getChildren().clear();
    var decision = open.decision();
    var why = new Label(decision.why(), Icons.of(BootstrapIcons.QUESTION_CIRCLE));
    why.setWrapText(true);
    why.getStyleClass().add(Styles.STRONG);
    var about = new Label(decision.about());
    about.setWrapText(true);
    about.getStyleClass().add(Styles.SECONDARY);
    getChildren().addAll(why, about);
    ways.forEach(way -> getChildren().add(button(way)));
    if (ways.isEmpty()) {
      facts(open);
      confirmation();
    }
  }

  /// What was chosen where nothing else can be chosen here, and what else it could be.
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
  }

  private void confirmation() {
    var fine = new Button(Wording.of("import.confirm"));
    fine.setId("import-confirm");
    fine.setFocusTraversable(false);
    fine.setOnAction(_ -> confirm.run());
    getChildren().add(fine);
  }

  private Button button(Way way) {
    var button = new Button(Wording.of("import.use", way.key(), way.text()));
    button.getStyleClass().add("way");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setFocusTraversable(false);
    button.setOnAction(_ -> take.accept(way));
    button.pseudoClassStateChanged(USED, way.isUsed());
    var consequence = new Label(way.consequence());
    consequence.getStyleClass().addAll(Styles.SMALL, Styles.SECONDARY);
    button.setGraphic(consequence);
    button.setContentDisplay(ContentDisplay.RIGHT);
    return button;
  }
}
