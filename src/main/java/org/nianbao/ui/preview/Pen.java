package org.nianbao.ui.preview;

import javafx.scene.text.Font;
import org.nianbao.paper.ChartDrawing.Bar;

/// The drawing operations of a page, for the screen or a printer. Lengths are in twips, from the
/// upper left corner of the paper.
interface Pen {
  /// Writes a text, compressed to its width if the typeface is wider.
  ///
  /// @param font its size is in twips
  /// @param baseline the y of the characters' baseline
  /// @param width the greatest width of the text
  void write(String text, Font font, double left, double baseline, double width);

  /// Draws a black frame.
  void frame(double left, double top, double width, double height);

  /// Fills a bar of a chart with its colour.
  void fill(Bar bar);
}
