package org.nianbao.paper;

/// Something that has its place on a page. Lengths are in twips, from the upper left corner of the
/// paper.
public sealed interface Placed permits TextLine, TablePart, ChartPart {

  /// Which of the manuscript's blocks it comes from; -1 for the number of the page.
  int block();

  /// Its upper edge.
  int top();

  /// From its upper edge to its lower one.
  int height();
}
