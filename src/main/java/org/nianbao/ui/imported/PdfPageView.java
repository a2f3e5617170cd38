package org.nianbao.ui.imported;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.nianbao.reader.pdf.PdfPicture;
import org.nianbao.reader.pdf.PdfPictures.Size;
import org.nianbao.source.Origin.Area;
import org.nianbao.ui.parts.Styles;
import org.nianbao.wording.Wording;

/// A page of a PDF: its picture while it is near the visible part, and frames around places on it.
final class PdfPageView extends Pane {
  /// Distance of a frame from what it frames, in pixels.
  private static final double AROUND = 2;

  private final int number;
  private final Size size;
  private final ImageView picture = new ImageView();
  private final Pane frames = new Pane();
  private final Label trouble = new Label();
  private List<Area> areas = List.of();

  /// Pixels of the picture per point; 0 if there is none.
  private double drawn;

  /// @param number of the page, from 1
  PdfPageView(int number, Size size) {
    this.number = number;
    this.size = size;
    getStyleClass().add("pdf-page");
    setManaged(false);
    trouble.getStyleClass().addAll("trouble", Styles.SECONDARY);
    trouble.setWrapText(true);
    picture.setAccessibleText(Wording.of("source.page", number));
    frames.setMouseTransparent(true);
    getChildren().addAll(picture, trouble, frames);
  }

  int number() {
    return number;
  }

  /// Lays the page out with a width, in pixels.
  void fit(double width) {
    resize(width, Math.ceil(size.height() * width / size.width()));
    picture.setFitWidth(getWidth());
    picture.setFitHeight(getHeight());
    trouble.setPrefWidth(width);
    frame(areas);
  }

  /// Its width in points.
  double points() {
    return size.width();
  }

  /// Pixels per point.
  double scale() {
    return getWidth() / size.width();
  }

  /// Whether the page is yet to be drawn with so many pixels per point.
  boolean isToBeDrawn(double scale) {
    return drawn != scale;
  }

  /// Shows the picture of the page.
  ///
  /// @param scale pixels per point that were asked for
  void show(PdfPicture next, double scale) {
    drawn = scale;
    trouble.setText("");
    picture.setImage(
        new WritableImage(
            new PixelBuffer<>(
                next.width(), next.height(), next.pixels(), PixelFormat.getIntArgbPreInstance())));
  }

  /// Says that the page cannot be drawn.
  ///
  /// @param scale pixels per point that were asked for
  void fail(double scale) {
    drawn = scale;
    picture.setImage(null);
    trouble.setText(Wording.of("import.page.trouble", number));
  }

  /// Frees the picture.
  void release() {
    drawn = 0;
    picture.setImage(null);
  }

  /// Shows frames around places of which some may be on this page.
  void frame(List<Area> next) {
    areas = next;
    frames
        .getChildren()
        .setAll(areas.stream().filter(area -> area.page() == number).map(this::framed).toList());
  }

  private Region framed(Area area) {
    var frame = new Region();
    frame.getStyleClass().add("frame");
    frame.resizeRelocate(
        area.x() * scale() - AROUND,
        area.y() * scale() - AROUND,
        area.width() * scale() + 2 * AROUND,
        area.height() * scale() + 2 * AROUND);
    frame.setManaged(false);
    return frame;
  }
}
