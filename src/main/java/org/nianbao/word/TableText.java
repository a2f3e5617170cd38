package org.nianbao.word;

/// The sizes of text in tables, each with a style of its own. The standard names none; these are
/// the customary ones that fit.
enum TableText {
  /// 五号, 10.5 pt.
  NORMAL("TableText", "table text", 21),
  /// 小五, 9 pt.
  SMALL("TableTextSmall", "table text small", 18),
  /// 六号, 7.5 pt: the note in the corner of table three.
  NOTE("TableNote", "table note", 15);

  private final String style;
  private final String styleName;
  private final int halfPoints;

  TableText(String style, String styleName, int halfPoints) {
    this.style = style;
    this.styleName = styleName;
    this.halfPoints = halfPoints;
  }

  /// The id of its style.
  String style() {
    return style;
  }

  /// The name that Word shows.
  String styleName() {
    return styleName;
  }

  int halfPoints() {
    return halfPoints;
  }

  /// The width of a Chinese character in twips.
  int character() {
    return halfPoints * 10;
  }
}
