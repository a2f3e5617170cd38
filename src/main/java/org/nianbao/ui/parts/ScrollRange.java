package org.nianbao.ui.parts;

/// The visible part of a scroll pane's content, in one direction.
///
/// @param start where the visible part begins, in pixels of the content
/// @param view length of the visible part, in pixels
/// @param whole length of the whole content, in pixels
public record ScrollRange(double start, double view, double whole) {

  /// The visible part at a scroll value.
  ///
  /// @param value how far the pane is scrolled, from 0 to 1
  /// @param view length of the visible part, in pixels
  /// @param whole length of the whole content, in pixels
  public static ScrollRange of(double value, double view, double whole) {
    return new ScrollRange(value * Math.max(0, whole - view), view, whole);
  }

  /// Whether a range of the content, in pixels, is wholly visible.
  public boolean shows(double from, double to) {
    return from >= start && to <= start + view;
  }

  /// The scroll value, from 0 to 1, at which the visible part begins at a place; the nearest
  /// possible one towards the end.
  public double value(double top) {
    return whole <= view ? 0 : Math.clamp(top / (whole - view), 0, 1);
  }

  /// The scroll value, from 0 to 1, that shows a range and scrolls as little as possible.
  public double nearest(double from, double to) {
    return value(from < start ? from : to > start + view ? to + 1 - view : start);
  }

  /// The scroll value, from 0 to 1, that shows a range in the middle; the present one if the range
  /// is already visible.
  public double middle(double from, double to) {
    return value(shows(from, to) ? start : (from + to) / 2 - view / 2);
  }
}
