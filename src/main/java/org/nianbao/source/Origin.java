package org.nianbao.source;

import java.util.Optional;

/// Where in a document something is.
///
/// @param words for people: 第 12 段, 第 2 个表格, 工作表“表三”, 第 5 页第 1 个表格
/// @param area the part of a page, for formats that have pages
public record Origin(String words, Optional<Area> area) {
  /// A rectangle on a page, in points from its upper left corner.
  ///
  /// @param page the page's number, from 1
  public record Area(int page, double x, double y, double width, double height) {}

  /// A place in a document that has no pages.
  public static Origin of(String words) {
    return new Origin(words, Optional.empty());
  }
}
