package org.nianbao.ui.parts;

import java.util.function.DoubleConsumer;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Shows a control at its true size inside something that is zoomed by a transform, for a control
/// that cannot be: a rich text area places caret and selection by distances on the screen, and
/// under a transform they would stand beside their characters. The control enlarges its text
/// itself.
public final class TrueSize extends Region {
  private final Region content;
  private final DoubleConsumer zoom;
  private final Scale scale = new Scale(1, 1);
  private double factor = 1;

  /// @param content the control
  /// @param zoom is told how much larger than full size the control is to show its text
  public TrueSize(Region content, DoubleConsumer zoom) {
    this.content = content;
    this.zoom = zoom;
    content.getTransforms().add(scale);
    getChildren().add(content);
    localToSceneTransformProperty().subscribe(transform -> follow(transform.getMxx()));
  }

  private void follow(double next) {
    if (next > 0 && next != factor) {
      factor = next;
      scale.setX(1 / next);
      scale.setY(1 / next);
      zoom.accept(next);
      requestLayout();
    }
  }

  @Override
  protected void layoutChildren() {
    content.resizeRelocate(0, 0, getWidth() * factor, getHeight() * factor);
  }

  @Override
  protected double computeMinWidth(double height) {
    return content.minWidth(-1) / factor;
  }

  @Override
  protected double computeMinHeight(double width) {
    return content.minHeight(-1) / factor;
  }

  @Override
  protected double computePrefWidth(double height) {
    return content.prefWidth(-1) / factor;
  }

  @Override
  protected double computePrefHeight(double width) {
    return content.prefHeight(-1) / factor;
  }
}
