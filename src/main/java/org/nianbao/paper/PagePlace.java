package org.nianbao.paper;

/// A position on the pages: a page, and a range of heights on it. Lengths are in twips.
///
/// @param page the number of the page, from 1
/// @param top the upper edge, from the upper edge of the paper
/// @param height the distance from the upper to the lower edge
public record PagePlace(int page, int top, int height) {

  /// The lower edge on the page.
  public int bottom() {
    return top + height;
  }
}
