package org.nianbao.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/// The contrast of the texts that are shown with what lies behind them, as WCAG 2 defines it.
final class Contrast {
  private static final double LEAST = 4.5;
  private static final PseudoClass DISABLED = PseudoClass.getPseudoClass("disabled");

  private Contrast() {}

  /// What is too faint below a root: each text with both colours and their contrast.
  static List<String> faint(Parent root) {
    return EveryScreen.seen(root)
        .filter(Text.class::isInstance)
        .filter(node -> !(node instanceof FontIcon))
        .map(Text.class::cast)
        .filter(text -> !text.getText().isBlank() && !isDisabled(text) && isOpaque(text))
        .flatMap(text -> fault(text).stream())
        .toList();
  }

  private static boolean isDisabled(Node node) {
    // A menu item only looks disabled, and its node is not.
    return ancestors(node).anyMatch(each -> each.getPseudoClassStates().contains(DISABLED));
  }

  /// Whether nothing above makes it vanish, as a prompt or a bar that has no size does.
  private static boolean isOpaque(Node node) {
    return ancestors(node).allMatch(each -> each.getOpacity() > 0)
        && node.localToScene(node.getBoundsInLocal()).getWidth() > 0;
  }

  private static Stream<Node> ancestors(Node node) {
    return Stream.iterate(node, each -> each != null, Node::getParent);
  }

  private static Optional<String> fault(Text text) {
    if (!(text.getFill() instanceof Color fill) || fill.getOpacity() == 0) {
      return Optional.empty();
    }
    var behind = behind(text);
    var shown = over(fill.deriveColor(0, 1, 1, opacity(text)), behind);
    var contrast = HighContrast.contrast(shown, behind);
    return contrast >= LEAST
        ? Optional.empty()
        : Optional.of(
            "%.2f %s on %s “%s” in %s"
                .formatted(contrast, shown, behind, text.getText(), path(text)));
  }

  private static double opacity(Node node) {
    return ancestors(node).mapToDouble(Node::getOpacity).reduce(1, (one, other) -> one * other);
  }

  private static String path(Node node) {
    return String.join(
        " < ",
        ancestors(node.getParent()).limit(4).map(each -> "" + each.getStyleClass()).toList());
  }

  /// The colour behind a node: of the fills of what encloses it, the innermost ones that are seen
  /// at its middle, laid over one another.
  private static Color behind(Node node) {
    var bounds = node.localToScene(node.getBoundsInLocal());
    double x = bounds.getCenterX();
    double y = bounds.getCenterY();
    var fills = new ArrayList<Color>();
    for (var each = node.getParent(); each != null; each = each.getParent()) {
      fills.addAll(fills(each, node, x, y).reversed());
      if (fills.stream().anyMatch(fill -> fill.getOpacity() == 1)) {
        break;
      }
    }
    var behind = Color.WHITE;
    for (var fill : fills.reversed()) {
      behind = over(fill, behind);
    }
    return behind;
  }

  /// The fills of a region, and of what lies in it below the node: the lowest first.
  private static List<Color> fills(Parent parent, Node text, double x, double y) {
    var fills = new ArrayList<Color>();
    if (parent instanceof Region region && region.getBackground() != null) {
      for (var fill : region.getBackground().getFills()) {
        if (fill.getFill() instanceof Color colour && covers(region, fill, x, y)) {
          fills.add(colour);
        }
      }
    }
    for (var child : parent.getChildrenUnmodifiable()) {
      if (ancestors(text).anyMatch(each -> each == child)) {
        break;
      }
      if (child instanceof Shape shape
          && !(child instanceof Text)
          && shape.isVisible()
          && shape.getFill() instanceof Color colour
          && shape.contains(shape.sceneToLocal(x, y))) {
        fills.add(colour);
      }
      if (child instanceof Region region
          && !(child instanceof TextInputControl)
          && region.isVisible()
          && region.contains(region.sceneToLocal(x, y))
          && region.getBackground() != null) {
        for (var fill : region.getBackground().getFills()) {
          if (fill.getFill() instanceof Color colour && covers(region, fill, x, y)) {
            fills.add(colour);
          }
        }
      }
    }
    return fills;
  }

  private static boolean covers(Region region, BackgroundFill fill, double x, double y) {
    var at = region.sceneToLocal(x, y);
    var inside = fill.getInsets();
    return at.getX() >= inside.getLeft()
        && at.getY() >= inside.getTop()
        && at.getX() <= region.getWidth() - inside.getRight()
        && at.getY() <= region.getHeight() - inside.getBottom();
  }

  private static Color over(Color upper, Color lower) {
    return lower.interpolate(
        new Color(upper.getRed(), upper.getGreen(), upper.getBlue(), 1), upper.getOpacity());
  }
}
