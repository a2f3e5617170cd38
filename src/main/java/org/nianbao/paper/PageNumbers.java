package org.nianbao.paper;

/// Where the number of a page stands.
public enum PageNumbers {
  /// — 1 —, one character from the outer edge: right on odd pages, left on even ones (GB/T
  /// 9704—2012, 7.5).
  OUTSIDE("outside"),
  /// — 1 —, in the middle.
  CENTRED("centred"),
  /// On no page.
  NONE("none");

  private final String id;

  PageNumbers(String id) {
    this.id = id;
  }

  /// The stable ASCII name used in files.
  public String id() {
    return id;
  }
}
