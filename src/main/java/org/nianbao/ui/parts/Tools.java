package org.nianbao.ui.parts;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// Icon buttons with a tooltip that are not focus traversable.
public final class Tools {
  private Tools() {}

  /// A button.
  ///
  /// @param tip what it does
  public static Button button(BootstrapIcons icon, String tip, Runnable act) {
    var button = dressed(new Button(), icon, tip);
    button.setOnAction(_ -> act.run());
    return button;
  }

  /// A button of another kind, dressed alike.
  public static <B extends ButtonBase> B dressed(B button, BootstrapIcons icon, String tip) {
    button.setGraphic(Icons.of(icon));
    button.getStyleClass().add(Styles.TOOL);
    button.setTooltip(new Tooltip(tip));
    button.setAccessibleText(tip);
    button.setFocusTraversable(false);
    return button;
  }
}
