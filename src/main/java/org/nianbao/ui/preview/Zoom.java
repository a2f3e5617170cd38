package org.nianbao.ui.preview;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.nianbao.paper.PaperSettings;

/// The zoom of the preview's pages.
public final class Zoom {
  private static final double SIDE = 37;

  /// Least margin at the left and right of a page, in pixels.
  static final double LEAST_SIDE = 12;

  private static final double PIXELS_PER_TWIP = 96.0 / 1440;

  /// At this size the smallest window shows a whole page.
  private static final double LEAST = 0.2;

  private static final double MOST = 3;
  private static final double STEP = 1.1;

  private final ObjectProperty<Fit> fit = new SimpleObjectProperty<>(Fit.WIDTH);
  private final ReadOnlyDoubleWrapper size = new ReadOnlyDoubleWrapper(1);

  /// What determines the zoom, as Word's 页宽 and 整页 do.
  public enum Fit {
    /// The page is as wide as the pane.
    WIDTH,
    /// A whole page is visible.
    PAGE,
    /// The zoom that the user chose.
    CHOICE
  }

  Zoom() {}

  /// What determines the zoom.
  public ObjectProperty<Fit> fit() {
    return fit;
  }

  /// The zoom; 1 is the true size of a page.
  public ReadOnlyDoubleProperty size() {
    return size.getReadOnlyProperty();
  }

  /// Pixels per twip.
  double scale() {
    return size.get() * PIXELS_PER_TWIP;
  }

  /// Sets a zoom; 1 is the true size of a page, and it keeps to 0.2 to 3.
  void choose(double next) {
    fit.set(Fit.CHOICE);
    size.set(Math.clamp(next, LEAST, MOST));
  }

  /// Makes the pages a little larger.
  void enlarge() {
    choose(size.get() * STEP);
  }

  /// Makes the pages a little smaller.
  void reduce() {
    choose(size.get() / STEP);
  }

  /// Adapts the zoom to a space, unless the user chose one.
  ///
  /// @param width of the space, in pixels
  /// @param height of the space, in pixels
  /// @param gap above and below a page, in pixels
  void fit(double width, double height, double gap) {
    double side = width < 500 ? LEAST_SIDE : SIDE;
    double wide = (width - 2 * side) / (PaperSettings.WIDTH * PIXELS_PER_TWIP);
    double high = (height - 2 * gap) / (PaperSettings.HEIGHT * PIXELS_PER_TWIP);
    switch (fit.get()) {
      case WIDTH -> size.set(Math.clamp(wide, LEAST, MOST));
      case PAGE -> size.set(Math.clamp(Math.min(wide, high), LEAST, MOST));
      case CHOICE -> {}
    }
  }
}
