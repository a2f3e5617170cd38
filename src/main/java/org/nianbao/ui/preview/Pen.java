package org.nianbao.ui.preview;

import javafx.scene.text.Font;
import org.nianbao.paper.ChartDrawing.Bar;

/// Draws on a page. Lengths are in twips, from the upper left corner of the paper.
interface Pen {
  /// Writes a text that ends where its room ends, if its face is too wide for that.
  ///
  /// @param font its size is in twips
  /// @param baseline where its characters stand
  void write(String text, Font font, double left, double baseline, double width);

  /// Draws a frame of a black line.
  void frame(double left, double top, double width, double height);

  /// Fills a rectangle with its shade.
  void fill(Bar bar);
}
