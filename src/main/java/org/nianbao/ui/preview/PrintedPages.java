package org.nianbao.ui.preview;

import javafx.scene.layout.Pane;
import org.nianbao.paper.Page;
import org.nianbao.paper.Pages;
import org.nianbao.paper.PaperSettings;

/// Pages for a printer, in points.
public final class PrintedPages {
  private static final double POINTS_PER_TWIP = 1.0 / 20;

  private final Drawing drawing;

  /// Pages in the faces of their office.
  public PrintedPages(Pages pages) {
    drawing = new Drawing(pages.manuscript().settings().faces());
  }

  /// A page of its true size. May be called on any thread.
  public Pane of(Page page) {
    var pane = new Pane();
    pane.resize(PaperSettings.WIDTH * POINTS_PER_TWIP, PaperSettings.HEIGHT * POINTS_PER_TWIP);
    drawing.draw(page, new PrintPen(pane, POINTS_PER_TWIP));
    return pane;
  }
}
