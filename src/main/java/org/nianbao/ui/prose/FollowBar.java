package org.nianbao.ui.prose;

import javafx.beans.binding.IntegerBinding;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import jfx.incubator.scene.control.richtext.SideDecorator;

/// A bar beside the paragraph of the caret, like the one in the preview beside the same paragraph.
final class FollowBar implements SideDecorator {
  private static final double WIDTH = 3;

  private final IntegerBinding current;

  FollowBar(ProseArea area) {
    current =
        new IntegerBinding() {
          {
            bind(area.caretPositionProperty());
          }

          @Override
          protected int computeValue() {
            var caret = area.getCaretPosition();
            return caret == null ? 0 : caret.index();
          }
        };
  }

  @Override
  public double getPrefWidth(double viewWidth) {
    return WIDTH;
  }

  @Override
  public Node getMeasurementNode(int index) {
    return new Region();
  }

  @Override
  public Node getNode(int index) {
    var bar = new Region();
    bar.getStyleClass().add("follow-edge");
    bar.setPrefWidth(WIDTH);
    bar.visibleProperty().bind(current.isEqualTo(index));
    return bar;
  }
}
