package org.nianbao.paper;

import java.util.List;

/// A chart in its place on a page.
///
/// @param block which of the manuscript's blocks it is
/// @param top its upper edge
/// @param bars what is filled, from the upper left corner of the paper
/// @param lines what is written
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
