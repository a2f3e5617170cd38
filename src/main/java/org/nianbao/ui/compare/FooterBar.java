package org.nianbao.ui.compare;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.nianbao.ui.parts.Styles;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Side;

/// The bar below the differences: how many are left to decide, and the buttons that take the rest
/// and close the comparison.
final class FooterBar extends HBox {
  private final Label left = new Label();
  private final Button rest;

  /// @param other the draft that the open one is compared with
  /// @param takeRest chooses the other draft's side in all undecided differences
  /// @param close closes the comparison
  FooterBar(Side other, Runnable takeRest, Runnable close) {
    super(12);
    getStyleClass().add("footer");
    left.getStyleClass().addAll(Styles.SMALL, Styles.SECONDARY);
    left.setMinWidth(0);
    left.setWrapText(true);
    var space = new Region();
    setHgrow(space, Priority.ALWAYS);
    rest = new Button(Wording.of("compare.rest", other.name()));
    rest.setId("compare-rest");
    rest.setMinWidth(Region.USE_PREF_SIZE);
    rest.setOnAction(_ -> takeRest.run());
    var done = new Button(Wording.of("compare.done"));
    done.setId("compare-done");
    done.getStyleClass().add(Styles.PRIMARY);
    done.setMinWidth(Region.USE_PREF_SIZE);
    done.setOnAction(_ -> close.run());
    getChildren().addAll(left, space, rest, done);
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
