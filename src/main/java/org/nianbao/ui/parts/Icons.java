package org.nianbao.ui.parts;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nianbao.rule.Severity;

/// Icons for buttons and for the severities of findings. A severity is always a shape of its own,
/// never a colour alone.
public final class Icons {
  private Icons() {}

  /// A line icon of 16 pixels.
  public static FontIcon of(BootstrapIcons icon) {
    return new FontIcon(icon);
  }

  /// 错误: a disc with a cross. 提示: a triangle with a mark. 未填: a dashed box.
  public static Node of(Severity severity) {
    return switch (severity) {
      case ERROR -> styled(BootstrapIcons.X_CIRCLE_FILL, "shape-error");
      case WARNING -> styled(BootstrapIcons.EXCLAMATION_TRIANGLE_FILL, "shape-warning");
      case BLANK -> {
        var box = new Region();
        box.getStyleClass().add("shape-blank");
        yield box;
      }
    };
  }

  /// 手填: a pencil.
  public static Node stated() {
    return styled(BootstrapIcons.PENCIL, "shape-stated");
  }

  /// 通过: a tick.
  public static Node passed() {
    return styled(BootstrapIcons.CHECK, "shape-passed");
  }

  private static FontIcon styled(BootstrapIcons icon, String styleClass) {
    var shape = of(icon);
    shape.getStyleClass().add(styleClass);
    return shape;
  }
}
