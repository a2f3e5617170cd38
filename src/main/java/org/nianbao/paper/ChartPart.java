package org.nianbao.paper;

import java.util.List;

/// A chart positioned on a page.
///
/// @param block the index of its block in the manuscript, from 0
/// @param top its upper edge
/// @param bars the filled rectangles, placed from the upper left corner of the paper
/// @param lines the texts, each on one line
public record ChartPart(int block, int top, List<ChartDrawing.Bar> bars, List<TextLine> lines)
    implements Placed {

  public ChartPart {
    bars = List.copyOf(bars);
    lines = List.copyOf(lines);
  }

  @Override
  public int height() {
    return ChartDrawing.HEIGHT;
  }
}
