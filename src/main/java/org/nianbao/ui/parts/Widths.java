package org.nianbao.ui.parts;

/// Window widths, in pixels of the scene, below which the layout changes. A screen of 1366 × 768
/// leaves 1366 of them at 100 %, 1093 at 125 % and 911 at 150 %.
public final class Widths {

  /// In a narrower window names are shortened, or give way to icons, and side panes start drawn in.
  public static final double FULL = 1200;

  /// In a narrower window there is no room for two panes side by side.
  public static final double TWO_PANES = 1000;

  /// A text that gets less gives its outline away.
  public static final double TEXT_WITH_OUTLINE = 700;

  private Widths() {}
}
