package org.nianbao.ui.preview;

import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import org.nianbao.paper.ChartDrawing.Bar;

/// A pen that draws with nodes, for a printer: they stay sharp at any resolution.
///
/// @param page the pane that the nodes are added to
/// @param scale points per twip
record PrintPen(Pane page, double scale) implements Pen {
  /// Width of a frame's line in points, as in the Word document.
  private static final double BORDER = 0.5;

  @Override
  public void write(String text, Font font, double left, double baseline, double width) {
    var node = new Text(left * scale, baseline * scale, text);
    node.setFont(new Font(font.getName(), font.getSize() * scale));
    double wide = node.getLayoutBounds().getWidth();
    if (wide > width * scale) {
      node.getTransforms().add(new Scale(width * scale / wide, 1, left * scale, 0));
    }
    page.getChildren().add(node);
  }

  @Override
  public void frame(double left, double top, double width, double height) {
    var node = new Rectangle(left * scale, top * scale, width * scale, height * scale);
    node.setFill(null);
    node.setStroke(Color.BLACK);
    node.setStrokeWidth(BORDER);
    page.getChildren().add(node);
  }

  @Override
  public void fill(Bar bar) {
    var node =
        new Rectangle(
            bar.left() * scale, bar.top() * scale, bar.width() * scale, bar.height() * scale);
    node.setFill(Color.web(bar.shade()));
    page.getChildren().add(node);
  }
}
