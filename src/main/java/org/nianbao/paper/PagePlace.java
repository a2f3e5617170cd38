package org.nianbao.paper;

/// Where something stands on the pages. Lengths are in twips.
///
/// @param page the number of the page, from 1
/// @param top its upper edge on the page
/// @param height from its upper edge to its lower one
public record PagePlace(int page, int top, int height) {

  /// From its upper edge to its lower one, seen from the upper edge of the page.
  public int bottom() {
    return top + height;
  }
}
