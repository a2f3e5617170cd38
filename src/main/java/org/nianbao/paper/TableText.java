package org.nianbao.paper;

/// The sizes of text in tables. GB/T 9704 names none; these are the customary ones that fit.
public enum TableText {
  /// 五号, 10.5 pt.
  NORMAL(21),
  /// 小五, 9 pt.
  SMALL(18),
  /// 六号, 7.5 pt: the note in the corner of table three, and tables whose numbers are too long for
  /// 小五.
  NOTE(15);

  private final int halfPoints;

  TableText(int halfPoints) {
    this.halfPoints = halfPoints;
  }

  /// The size in half points.
  public int halfPoints() {
    return halfPoints;
  }

  /// The width of a Chinese character in twips.
  public int character() {
    return halfPoints * 10;
  }
}
