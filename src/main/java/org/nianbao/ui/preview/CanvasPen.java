package org.nianbao.ui.preview;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.nianbao.paper.ChartDrawing.Bar;

/// A pen that draws on a canvas, for the screen.
///
/// @param scale pixels per twip
record CanvasPen(GraphicsContext canvas, double scale) implements Pen {
  CanvasPen {
    canvas.setFill(Color.BLACK);
    canvas.setStroke(Color.BLACK);
    canvas.setLineWidth(1);
  }

  @Override
  public void write(String text, Font font, double left, double baseline, double width) {
    canvas.setFont(new Font(font.getName(), font.getSize() * scale));
    canvas.fillText(text, left * scale, baseline * scale, width * scale);
  }

  /// Draws a frame on whole pixels, so that the lines do not blur.
  @Override
  public void frame(double left, double top, double width, double height) {
    double x = Math.floor(left * scale) + 0.5;
    double y = Math.floor(top * scale) + 0.5;
    double right = Math.floor((left + width) * scale) + 0.5;
    double bottom = Math.floor((top + height) * scale) + 0.5;
    canvas.strokeRect(x, y, right - x, bottom - y);
  }

  /// Fills a bar at least one pixel high, as an axis is; a bar of height 0 is not drawn.
  @Override
  public void fill(Bar bar) {
    canvas.setFill(Color.web(bar.shade()));
    double height = bar.height() == 0 ? 0 : Math.max(1, bar.height() * scale);
    canvas.fillRect(bar.left() * scale, bar.top() * scale, bar.width() * scale, height);
    canvas.setFill(Color.BLACK);
  }
}
