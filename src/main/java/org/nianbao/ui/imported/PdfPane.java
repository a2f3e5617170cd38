package org.nianbao.ui.imported;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import org.nianbao.reader.pdf.PdfPictures;
import org.nianbao.source.Origin.Area;
import org.nianbao.source.SourcePlace;
import org.nianbao.ui.parts.ScrollRange;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Background;

/// The pages of a PDF as they look, one below the other. The place that is being decided about is
/// framed. Visible pages are drawn on a background thread, one after the other; the pictures of
/// those far from the visible part are freed. The file is open while this is in a scene.
final class PdfPane extends ScrollPane {
  private static final double GAP = 12;

  /// Pixels per point below which the numbers in tables can no longer be read: a page that does not
  /// fit then is scrolled sideways.
  private static final double LEAST_SCALE = 0.8;

  private final Path file;
  private final Background background;
  private final Runnable failed;
  private final Pane column = new Pane();
  private final List<PdfPageView> pages = new ArrayList<>();
  private Optional<PdfPictures> pictures = Optional.empty();
  private List<Area> framed = List.of();
  private boolean isDrawing;

  /// @param failed is run if the file can no longer be opened
  PdfPane(Path file, Background background, Runnable failed) {
    this.file = file;
    this.background = background;
    this.failed = failed;
    getStyleClass().add("source-pane");
    setId("import-source");
    setAccessibleText(Wording.of("import.sourceList"));
    setFitToWidth(true);
    setVbarPolicy(ScrollBarPolicy.ALWAYS);
    setContent(column);
    viewportBoundsProperty().addListener((_, _, _) -> arrange());
    vvalueProperty().addListener((_, _, _) -> look());
    // Behind the skin's own listener, which keeps the share that is scrolled.
    skinProperty()
        .addListener((_, _, _) -> column.layoutBoundsProperty().addListener((_, _, _) -> reveal()));
    sceneProperty()
        .addListener((_, before, now) -> {
          if (before == null && now != null) {
            open();
          } else if (now == null) {
            shut();
          }
        });
  }

  private void open() {
    background.read(() -> PdfPictures.open(file), this::opened, _ -> failed.run());
  }

  private void opened(PdfPictures next) {
    if (getScene() == null || pictures.isPresent()) {
      close(next);
      return;
    }
    pictures = Optional.of(next);
    if (pages.isEmpty()) {
      for (var size : next.sizes()) {
        pages.add(new PdfPageView(pages.size() + 1, size));
      }
      column.getChildren().setAll(pages);
      pages.forEach(page -> page.frame(framed));
    }
    arrange();
  }

  private void shut() {
    pictures.ifPresent(this::close);
    pictures = Optional.empty();
    pages.forEach(PdfPageView::release);
  }

  private void close(PdfPictures which) {
    background.read(() -> closed(which), _ -> {}, _ -> {});
  }

  private static PdfPictures closed(PdfPictures which) throws IOException {
    which.close();
    return which;
  }

  private void arrange() {
    double room = getViewportBounds().getWidth() - 2 * GAP;
    if (pages.isEmpty() || room <= 0) {
      return;
    }
    double widest = room;
    double y = GAP;
    for (var page : pages) {
      page.fit(Math.max(room, page.points() * LEAST_SCALE));
      page.relocate(GAP, y);
      y += page.getHeight() + GAP;
      widest = Math.max(widest, page.getWidth());
    }
    column.setMinSize(widest + 2 * GAP, y);
    reveal();
    look();
  }

  /// Frames a place and scrolls it into view; frames nothing if it is not in the document.
  void frame(SourcePlace place) {
    framed = place.areas();
    pages.forEach(page -> page.frame(framed));
    reveal();
    look();
  }

  private void reveal() {
    if (framed.isEmpty() || pages.isEmpty() || pages.getFirst().getWidth() == 0) {
      return;
    }
    layout();
    var area = framed.getFirst();
    var page = pages.get(Math.clamp(area.page(), 1, pages.size()) - 1);
    double top = page.getLayoutY() + area.y() * page.scale();
    double bottom = top + area.height() * page.scale();
    var range = range();
    if (!range.shows(top, bottom)) {
      setVvalue(range.value(top - range.view() / 3));
    }
    double left = page.getLayoutX() + area.x() * page.scale() - GAP;
    double right = left + area.width() * page.scale() + 2 * GAP;
    var across = ScrollRange.of(getHvalue(), getViewportBounds().getWidth(), column.getWidth());
    if (!across.shows(left, right)) {
      setHvalue(across.value(left));
    }
  }

  private ScrollRange range() {
    return ScrollRange.of(getVvalue(), getViewportBounds().getHeight(), column.getHeight());
  }

  /// Draws the next visible page that is not drawn, and frees those that are far away.
  private void look() {
    var range = range();
    pages.stream()
        .filter(page -> !isWithin(page, range, range.view()))
        .forEach(PdfPageView::release);
    if (pictures.isPresent() && !isDrawing) {
      double density =
          getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
      pages.stream()
          .filter(page -> page.getWidth() > 0 && isWithin(page, range, 0))
          .filter(page -> page.isToBeDrawn(page.scale() * density))
          .findFirst()
          .ifPresent(page -> draw(page, page.scale() * density, pictures.get()));
    }
  }

  /// Whether a page is visible, or near what is.
  ///
  /// @param near how far away it may be, in pixels
  private static boolean isWithin(PdfPageView page, ScrollRange range, double near) {
    return page.getLayoutY() < range.start() + range.view() + near
        && page.getLayoutY() + page.getHeight() > range.start() - near;
  }

  private void draw(PdfPageView page, double scale, PdfPictures from) {
    isDrawing = true;
    background.read(
        () -> from.draw(page.number(), scale),
        picture -> drawn(from, () -> page.show(picture, scale)),
        _ -> drawn(from, () -> page.fail(scale)));
  }

  private void drawn(PdfPictures from, Runnable show) {
    isDrawing = false;
    if (pictures.filter(from::equals).isPresent()) {
      show.run();
    }
    look();
  }
}
