package org.nianbao.ui.preview;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.nianbao.paper.PaperSettings;

/// How large the pages are.
public final class Zoom {
  private static final double SIDE = 37;

  /// Beside a page, in pixels, however little room there is.
  static final double LEAST_SIDE = 12;

  private static final double PIXELS_PER_TWIP = 96.0 / 1440;

  /// At this size the smallest window shows a whole page.
  private static final double LEAST = 0.2;

  private static final double MOST = 3;
  private static final double STEP = 1.1;

  private final ObjectProperty<Fit> fit = new SimpleObjectProperty<>(Fit.WIDTH);
  private final ReadOnlyDoubleWrapper size = new ReadOnlyDoubleWrapper(1);

  /// What the size goes by.
  public enum Fit {
    /// As wide as there is room.
    WIDTH,
    /// A whole page is in sight.
    PAGE,
    /// The size that was chosen.
    CHOICE
  }

  Zoom() {}

  /// What the size goes by.
  public ObjectProperty<Fit> fit() {
    return fit;
  }

  /// The size; 1 is the true size of a page.
  public ReadOnlyDoubleProperty size() {
    return size.getReadOnlyProperty();
  }

  /// Pixels of a twip.
  double scale() {
    return size.get() * PIXELS_PER_TWIP;
  }

  /// Takes a size.
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

  /// Takes the size that goes into a room, if it is to go by that.
  ///
  /// @param width in pixels
  /// @param height in pixels
  /// @param gap above and below a page
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
