package org.nianbao.paper;

/// An item positioned on a page: a line of text, a part of a table or a chart. Lengths are in
/// twips, from the upper left corner of the paper.
public sealed interface Placed permits TextLine, TablePart, ChartPart {

  /// The index of its block in the manuscript, from 0; -1 for the page number.
  int block();

  /// Its upper edge.
  int top();

  /// The distance from its upper to its lower edge.
  int height();
}
