package org.nianbao.ui.imported;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.nianbao.ui.parts.Widths;

/// The side of a review that shows the form: a table above, what is to be decided below. The lower
/// part is as high as it needs, up to a share of the whole or what the table leaves; what does not
/// fit is scrolled.
final class FoundSide extends Pane {
  private static final double GAP = 8;
  private static final double SHARE = 0.45;

  private final Region table;
  private final Region content;
  private final ScrollPane below;

  /// @param table the table
  /// @param content what is to be decided
  FoundSide(Region table, Region content) {
    this.table = table;
    this.content = content;
    below = new ScrollPane(content);
    below.setFitToWidth(true);
    below.setFocusTraversable(false);
    getStyleClass().add("found");
    getChildren().addAll(table, below);
  }

  /// Scrolls what is to be decided to its beginning.
  void toBeginning() {
    below.setVvalue(0);
    requestLayout();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double width = getWidth() - left - snappedRightInset();
    double height = getHeight() - top - snappedBottomInset();
    double needed = Math.ceil(content.prefHeight(width - Widths.SCROLL_BAR)) + 2;
    double most = Math.max(height * SHARE, height - table.prefHeight(width) - GAP);
    double lower = snapSizeY(Math.clamp(needed, 0, Math.max(0, most)));
    double upper = Math.max(0, height - lower - GAP);
    table.resizeRelocate(left, top, width, upper);
    below.resizeRelocate(left, top + upper + GAP, width, lower);
  }
}
