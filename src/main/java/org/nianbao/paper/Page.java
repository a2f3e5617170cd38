package org.nianbao.paper;

import java.util.List;
import java.util.Optional;

/// A page and everything placed on it.
///
/// @param number the page number, from 1
/// @param placed what is on the page, from top to bottom
/// @param foot the line with the page number, if it is printed
public record Page(int number, List<Placed> placed, Optional<TextLine> foot) {

  public Page {
    placed = List.copyOf(placed);
  }

  /// What is at a height of the page; in a gap, what is next above it.
  ///
  /// @param y in twips from the upper edge of the paper
  /// @return empty if nothing begins at that height or above it
  public Optional<Placed> at(double y) {
    return placed.stream().filter(one -> one.top() <= y).reduce((_, below) -> below);
  }
}
