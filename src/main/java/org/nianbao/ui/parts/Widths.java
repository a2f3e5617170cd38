package org.nianbao.ui.parts;

/// Widths in pixels of the scene below which the layout changes. A screen of 1366 × 768 leaves 1366
/// of them at 100 %, 1093 at 125 % and 911 at 150 %.
public final class Widths {

  /// In a window narrower than this, names are shortened or replaced by icons, and side panes start
  /// closed.
  public static final double FULL = 1200;

  /// In a window narrower than this, there is no space for two panes side by side.
  public static final double TWO_PANES = 1000;

  /// A text pane narrower than this hides its outline.
  public static final double TEXT_WITH_OUTLINE = 700;

  private Widths() {}
}
