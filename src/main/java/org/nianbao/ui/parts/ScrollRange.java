package org.nianbao.ui.parts;

/// What a scroll pane shows of its content, in one direction.
///
/// @param start where the visible part begins, in pixels of the content
/// @param view how much is visible
/// @param whole how much there is
public record ScrollRange(double start, double view, double whole) {

  /// @param value how far the pane is scrolled, from 0 to 1
  public static ScrollRange of(double value, double view, double whole) {
    return new ScrollRange(value * Math.max(0, whole - view), view, whole);
  }

  /// Whether a stretch is visible.
  public boolean shows(double from, double to) {
    return from >= start && to <= start + view;
  }

  /// How far to scroll, from 0 to 1, so that the visible part begins at a place.
  public double value(double top) {
    return whole <= view ? 0 : Math.clamp(top / (whole - view), 0, 1);
  }

  /// How far to scroll, from 0 to 1, so that a stretch is visible: as little as possible.
  public double nearest(double from, double to) {
    return value(from < start ? from : to > start + view ? to + 1 - view : start);
  }

  /// The same, with the stretch in the middle unless it is visible already.
  public double middle(double from, double to) {
    return value(shows(from, to) ? start : (from + to) / 2 - view / 2);
  }
}
