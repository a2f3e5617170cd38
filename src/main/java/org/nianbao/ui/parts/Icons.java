package org.nianbao.ui.parts;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nianbao.rule.Severity;

/// Icons for buttons and for the severities of findings. Each severity has an icon of its own form,
/// so that it is never told by colour alone.
public final class Icons {
  private Icons() {}

  /// A line icon of 16 pixels. A screen reader passes it over: the words beside it, or the name of
  /// its button, say the same.
  public static FontIcon of(BootstrapIcons icon) {
    var drawn = new FontIcon(icon);
    // Else it is read as the character that it is in the font.
    drawn.setAccessibleRole(AccessibleRole.NODE);
    return drawn;
  }

  /// The severity icon: 错误 a disc with a cross, 提示 a triangle with an exclamation mark, 未填 a dashed
  /// box.
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

  /// The icon of 手填, a total that somebody typed: a pencil.
  public static Node stated() {
    return styled(BootstrapIcons.PENCIL, "shape-stated");
  }

  /// The icon of 已保留, a warning that somebody decided to keep: a flag.
  public static Node kept() {
    return styled(BootstrapIcons.FLAG_FILL, "shape-kept");
  }

  /// The icon of 推断, a place in a document that is not certain: a circle with a question mark.
  public static Node inferred() {
    return styled(BootstrapIcons.QUESTION_CIRCLE, "shape-inferred");
  }

  /// The icon of 通过, no findings: a tick.
  public static Node passed() {
    return styled(BootstrapIcons.CHECK, "shape-passed");
  }

  private static FontIcon styled(BootstrapIcons icon, String styleClass) {
    var shape = of(icon);
    shape.getStyleClass().add(styleClass);
    return shape;
  }
}
