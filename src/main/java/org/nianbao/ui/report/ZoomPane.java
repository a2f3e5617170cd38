package org.nianbao.ui.report;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;

/// Shows a section enlarged or reduced as a whole, whatever it holds: cover, text or table. Ctrl
/// with the mouse wheel changes the zoom.
final class ZoomPane extends Region {
  /// The least zoom; 1 is full size.
  static final double LEAST = 0.8;

  /// The greatest zoom; 1 is full size.
  static final double MOST = 2;

  /// The difference of one step.
  static final double STEP = 0.1;

  /// What a notch of the wheel scrolls, in pixels; a touchpad sends many smaller events.
  private static final double NOTCH = 40;

  private final Region content;
  private final Scale scale = new Scale(1, 1);
  private final DoubleProperty zoom = new SimpleDoubleProperty(1);
  private double scrolled;

  /// @param content what is zoomed; it is laid out in the space that the zoom leaves it
  ZoomPane(Region content) {
    this.content = content;
    content.getTransforms().add(scale);
    content.setMinSize(0, 0);
    getChildren().add(content);
    // What does not fit at a large zoom ends at the edge, not over the findings.
    var edge = new Rectangle();
    edge.widthProperty().bind(widthProperty());
    edge.heightProperty().bind(heightProperty());
    setClip(edge);
    addEventFilter(ScrollEvent.SCROLL, this::wheel);
    zoom.subscribe(value -> {
      scale.setX(value.doubleValue());
      scale.setY(value.doubleValue());
      requestLayout();
    });
  }

  /// The zoom, as an observable value; 1 is full size.
  DoubleProperty zoom() {
    return zoom;
  }

  /// Sets the zoom; the nearest possible one if it is out of range.
  void zoom(double next) {
    zoom.set(Math.clamp(Math.round(next * 10) / 10.0, LEAST, MOST));
  }

  /// Enlarges or reduces by some steps of a tenth.
  ///
  /// @param steps how many; below zero to reduce
  void step(int steps) {
    zoom(zoom.get() + steps * STEP);
  }

  private void wheel(ScrollEvent event) {
    if (event.isShortcutDown() && event.getDeltaY() != 0) {
      scrolled += event.isInertia() ? 0 : event.getDeltaY();
      int notches = (int) (scrolled / NOTCH);
      scrolled -= notches * NOTCH;
      step(notches);
      event.consume();
    }
  }

  @Override
  protected void layoutChildren() {
    content.resizeRelocate(0, 0, getWidth() / zoom.get(), getHeight() / zoom.get());
  }
}
