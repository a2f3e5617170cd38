package org.nianbao.ui.parts;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// Icon buttons with a tooltip. They are not focus traversable, so that a click leaves the focus in
/// the text or table.
public final class Tools {
  private Tools() {}

  /// An icon button.
  ///
  /// @param tip the tooltip, which says what it does; read out by screen readers too
  public static Button button(BootstrapIcons icon, String tip, Runnable act) {
    var button = dressed(new Button(), icon, tip);
    button.setOnAction(_ -> act.run());
    return button;
  }

  /// Gives another kind of button the same icon, tooltip and style.
  public static <B extends ButtonBase> B dressed(B button, BootstrapIcons icon, String tip) {
    button.setGraphic(Icons.of(icon));
    button.getStyleClass().add(Styles.TOOL);
    button.setTooltip(new Tooltip(tip));
    button.setAccessibleText(tip);
    button.setFocusTraversable(false);
    return button;
  }
}
