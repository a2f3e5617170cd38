package org.nianbao.ui.parts;

import javafx.scene.control.ListCell;

/// Widths in pixels: those of the scene below which the layout changes, and that of a list's row. A
/// screen of 1366 × 768 leaves 1366 of them at 100 %, 1093 at 125 % and 911 at 150 %.
public final class Widths {

  /// In a window narrower than this, names are shortened or replaced by icons, and side panes start
  /// closed.
  public static final double FULL = 1200;

  /// In a window narrower than this, there is no space for two panes side by side.
  public static final double TWO_PANES = 1000;

  /// A text pane narrower than this hides its outline.
  public static final double TEXT_WITH_OUTLINE = 700;

  /// A vertical scroll bar, as JavaFX's own style sheet draws it.
  public static final double SCROLL_BAR = 8;

  private Widths() {}

  /// The width of the content of a row whose sentences wrap, beside a scroll bar. A list asks its
  /// rows for their height without saying how wide they are.
  public static double ofContent(ListCell<?> row) {
    return row.getListView().getWidth()
        - row.snappedLeftInset()
        - row.snappedRightInset()
        - SCROLL_BAR;
  }
}
