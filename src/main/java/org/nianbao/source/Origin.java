package org.nianbao.source;

import java.util.List;

/// Where in a document a paragraph or a table is; no two of a document have the same.
///
/// @param words for people: 第 12 段, 第 2 个表格, 工作表“表三”, 第 5 页第 1 个表格
/// @param areas the parts of pages that it covers, from its beginning; none for formats that have
///   no pages
public record Origin(String words, List<Area> areas) {
  /// A rectangle on a page, in points from the upper left corner of the page as it is shown.
  ///
  /// @param page the page's number, from 1
  public record Area(int page, double x, double y, double width, double height) {

    /// The smallest rectangle around this one and another of the same page.
    Area with(Area other) {
      double left = Math.min(x, other.x);
      double top = Math.min(y, other.y);
      double right = Math.max(x + width, other.x + other.width);
      double bottom = Math.max(y + height, other.y + other.height);
      return new Area(page, left, top, right - left, bottom - top);
    }
  }

  public Origin {
    areas = List.copyOf(areas);
  }

  /// A place in a document that has no pages.
  public static Origin of(String words) {
    return new Origin(words, List.of());
  }
}
