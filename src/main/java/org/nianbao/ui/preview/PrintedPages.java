package org.nianbao.ui.preview;

import javafx.scene.layout.Pane;
import org.nianbao.paper.Page;
import org.nianbao.paper.Pages;
import org.nianbao.paper.PaperSettings;

/// The pages of a report as panes for a printer, in points.
public final class PrintedPages {
  private static final double POINTS_PER_TWIP = 1.0 / 20;

  private final Drawing drawing;

  /// The pages in the typefaces of their office's settings.
  public PrintedPages(Pages pages) {
    drawing = new Drawing(pages.manuscript().settings().faces());
  }

  /// A page at its true size, in points. May be called on any thread.
  public Pane of(Page page) {
    var pane = new Pane();
    pane.resize(PaperSettings.WIDTH * POINTS_PER_TWIP, PaperSettings.HEIGHT * POINTS_PER_TWIP);
    drawing.draw(page, new PrintPen(pane, POINTS_PER_TWIP));
    return pane;
  }
}
