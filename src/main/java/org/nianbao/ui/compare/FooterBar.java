package org.nianbao.ui.compare;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.nianbao.ui.parts.Buttons;
import org.nianbao.ui.parts.Styles;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Side;

/// The bar below the differences: how many are left to decide, and the buttons that take the rest,
/// close the comparison or cancel it.
final class FooterBar extends HBox {
  private final Label left = new Label();
  private final Button rest;
  private final Button save;

  /// @param other the draft that the open one is compared with
  /// @param takeRest chooses the other draft's side in all undecided differences
  /// @param close closes the comparison
  /// @param cancel closes it and takes back what was chosen
  FooterBar(Side other, Runnable takeRest, Runnable close, Runnable cancel) {
    super(12);
    getStyleClass().add("footer");
    left.getStyleClass().addAll(Styles.SMALL, Styles.SECONDARY);
    left.setMinWidth(0);
    left.setWrapText(true);
    var space = new Region();
    setHgrow(space, Priority.ALWAYS);
    rest = Buttons.of("compare-rest", Wording.of("compare.rest"), takeRest);
    rest.setTooltip(new Tooltip(other.name()));
    var done = Buttons.of("compare-done", Wording.of("compare.done"), close);
    done.getStyleClass().add(Styles.PRIMARY);
    var away = Buttons.of("compare-cancel", Wording.of("compare.cancel"), cancel);
    away.setTooltip(new Tooltip(Wording.of("compare.cancel.tip")));
    save = Buttons.of("compare-save", Wording.of("compare.save"), () -> {});
    save.setVisible(false);
    save.managedProperty().bind(save.visibleProperty());
    getChildren().addAll(left, space, save, rest, done, away);
  }

  /// Lets the user save the comparison.
  void onSave(Runnable act) {
    save.setOnAction(_ -> act.run());
    save.setVisible(true);
  }

  /// Shows a sentence about what is left to decide.
  void say(String sentence) {
    left.setText(sentence);
  }

  /// The button that chooses the other draft's side in all undecided differences.
  Button rest() {
    return rest;
  }
}
