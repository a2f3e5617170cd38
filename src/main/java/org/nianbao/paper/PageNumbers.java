package org.nianbao.paper;

/// The position of page numbers. Settings files hold the names of the constants.
public enum PageNumbers {
  /// — 1 —, one character from the outer edge: right on odd pages, left on even ones (GB/T
  /// 9704—2012, 7.5).
  OUTSIDE,
  /// — 1 —, in the middle.
  CENTRED,
  /// No page numbers.
  NONE
}
