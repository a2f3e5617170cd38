package org.nianbao.paper;

import java.util.List;
import java.util.Optional;

/// What is on a page.
///
/// @param number from 1
/// @param placed from top to bottom
/// @param foot the page's number, if it has one
public record Page(int number, List<Placed> placed, Optional<TextLine> foot) {

  public Page {
    placed = List.copyOf(placed);
  }

  /// The block at a height; the next one above where there is none.
  public Optional<Placed> at(double y) {
    return placed.stream().filter(one -> one.top() <= y).reduce((_, below) -> below);
  }
}
