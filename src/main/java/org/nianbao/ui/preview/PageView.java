package org.nianbao.ui.preview;

import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.nianbao.paper.Page;
import org.nianbao.paper.PaperSettings;

/// A page on the screen. It is drawn only while it is in sight, and again only when it changes.
final class PageView extends Pane {
  /// The blue bar stands this far left of the text, in pixels.
  private static final double BAR_GAP = 14;

  private static final double BAR_WIDTH = 3;

  private final Region bar = new Region();
  private Optional<Canvas> canvas = Optional.empty();
  private Page page;
  private Drawing drawing;
  private double scale;

  /// @param scale pixels of a twip
  PageView(Page page, Drawing drawing, double scale) {
    this.page = page;
    this.drawing = drawing;
    this.scale = scale;
    getStyleClass().add("preview-page");
    setManaged(false);
    bar.getStyleClass().add("follow-bar");
    bar.setManaged(false);
    bar.setVisible(false);
    getChildren().add(bar);
    size();
  }

  Page page() {
    return page;
  }

  private void size() {
    resize(PaperSettings.WIDTH * scale, PaperSettings.HEIGHT * scale);
  }

  /// Shows another page in place of this one.
  ///
  /// @param scale pixels of a twip
  void show(Page next, Drawing with, double scale) {
    boolean changed = !next.equals(page) || with != drawing || scale != this.scale;
    page = next;
    drawing = with;
    this.scale = scale;
    if (changed) {
      size();
      boolean seen = canvas.isPresent();
      leave();
      if (seen) {
        enter();
      }
    }
  }

  /// Comes into sight.
  void enter() {
    if (canvas.isEmpty()) {
      var fresh = new Canvas(Math.ceil(getWidth()), Math.ceil(getHeight()));
      fresh.setMouseTransparent(true);
      drawing.draw(page, new CanvasPen(fresh.getGraphicsContext2D(), scale));
      getChildren().addFirst(fresh);
      canvas = Optional.of(fresh);
    }
  }

  /// Goes out of sight, and frees what it was drawn on.
  void leave() {
    canvas.ifPresent(getChildren()::remove);
    canvas = Optional.empty();
  }

  /// Whether it is drawn.
  boolean isDrawn() {
    return canvas.isPresent();
  }

  /// Marks what is on this page of a block, and nothing if nothing is.
  ///
  /// @param left where the text block begins, in twips
  void follow(int block, int left) {
    var mine = page.placed().stream().filter(placed -> placed.block() == block).toList();
    bar.setVisible(!mine.isEmpty());
    if (!mine.isEmpty()) {
      double top = mine.getFirst().top();
      double bottom = mine.getLast().top() + mine.getLast().height();
      bar.resizeRelocate(left * scale - BAR_GAP, top * scale, BAR_WIDTH, (bottom - top) * scale);
    }
  }
}
