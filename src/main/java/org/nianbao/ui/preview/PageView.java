package org.nianbao.ui.preview;

import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import org.nianbao.paper.Page;
import org.nianbao.paper.PaperSettings;

/// The view of a page. It is drawn only while it is visible, and again only when it changes. A
/// large one is drawn in pieces, since the graphics card limits the size of a texture.
final class PageView extends Pane {
  /// Distance of the blue bar from the left edge of the text, in pixels.
  private static final double BAR_GAP = 14;

  private static final double BAR_WIDTH = 3;

  /// The greatest width and height of a canvas in JavaFX, in pixels of the screen.
  private static final int MOST_PIXELS = 4096;

  /// The usual width and height of a piece, enough for every ordinary screen. A power of two is
  /// whole pixels at any scale of Windows, so no seam is seen.
  private static final int PIECE = 2048;

  private final Region bar = new Region();
  private final Group drawn = new Group();
  private Page page;
  private Drawing drawing;
  private double scale;

  /// @param scale pixels per twip
  PageView(Page page, Drawing drawing, double scale) {
    this.page = page;
    this.drawing = drawing;
    this.scale = scale;
    getStyleClass().add("preview-page");
    setManaged(false);
    bar.getStyleClass().add("follow-bar");
    bar.setManaged(false);
    bar.setVisible(false);
    drawn.setManaged(false);
    drawn.setMouseTransparent(true);
    getChildren().addAll(drawn, bar);
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
  /// @param scale pixels per twip
  void show(Page next, Drawing with, double scale) {
    boolean changed = !next.equals(page) || with != drawing || scale != this.scale;
    page = next;
    drawing = with;
    this.scale = scale;
    if (changed) {
      size();
      boolean seen = !drawn.getChildren().isEmpty();
      leave();
      if (seen) {
        enter();
      }
    }
  }

  /// Draws the page, since it becomes visible.
  void enter() {
    if (drawn.getChildren().isEmpty()) {
      int piece = piece(density());
      for (int y = 0; y < getHeight(); y += piece) {
        for (int x = 0; x < getWidth(); x += piece) {
          drawn.getChildren().add(piece(x, y, piece));
        }
      }
    }
  }

  private Canvas piece(int x, int y, int most) {
    var canvas =
        new Canvas(
            Math.min(most, Math.ceil(getWidth()) - x), Math.min(most, Math.ceil(getHeight()) - y));
    canvas.relocate(x, y);
    canvas.getGraphicsContext2D().translate(-x, -y);
    drawing.draw(page, new CanvasPen(canvas.getGraphicsContext2D(), scale));
    return canvas;
  }

  /// The greatest width and height of a piece of a page, in pixels of the scene.
  ///
  /// @param density pixels of the screen per pixel of the scene
  static int piece(double density) {
    int piece = PIECE;
    while (piece * Math.ceil(density) > MOST_PIXELS) {
      piece /= 2;
    }
    return piece;
  }

  /// The pixels of the screen per pixel of the scene: of the finest screen there is, as a canvas
  /// has them.
  private static double density() {
    return Screen.getScreens().stream()
        .mapToDouble(screen -> Math.max(screen.getOutputScaleX(), screen.getOutputScaleY()))
        .max()
        .orElse(1);
  }

  /// Frees the canvases, since the page is no longer visible.
  void leave() {
    drawn.getChildren().clear();
  }

  /// Shows the bar beside the part of a block that is on this page; hides it if none is, or if
  /// there is no block.
  ///
  /// @param left where the text block begins, in twips
  void follow(Optional<Integer> block, int left) {
    var mine =
        page.placed().stream().filter(placed -> block.equals(Optional.of(placed.block()))).toList();
    bar.setVisible(!mine.isEmpty());
    if (!mine.isEmpty()) {
      double top = mine.getFirst().top();
      double bottom = mine.getLast().top() + mine.getLast().height();
      bar.resizeRelocate(left * scale - BAR_GAP, top * scale, BAR_WIDTH, (bottom - top) * scale);
    }
  }
}
