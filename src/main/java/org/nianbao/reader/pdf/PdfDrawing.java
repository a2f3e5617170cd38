package org.nianbao.reader.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;

/// What has been drawn on a page so far. Lengths are in points from the upper left corner of the
/// page as it is shown.
final class PdfDrawing {
  /// The most lines of a page; drawings with more have no tables in them.
  private static final int MOST_LINES = 100_000;

  /// The most filled areas that are looked at.
  private static final int MOST_COVERS = 3_000;

  /// A filled rectangle.
  ///
  /// @param after how many characters were drawn before it
  /// @param light how light it is, from 0 to 1
  private record Cover(Rectangle2D box, double light, int after) {}

  private final double width;
  private final double height;
  private final List<PdfShape> shapes = new ArrayList<>();
  private final List<Rectangle2D> lines = new ArrayList<>();
  private final List<Rectangle2D> pictures = new ArrayList<>();
  private final List<Cover> covers = new ArrayList<>();

  private PdfDrawing(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /// Nothing yet, on a page.
  static PdfDrawing on(PDPage page) {
    var box = page.getCropBox();
    return page.getRotation() % 180 == 0
        ? new PdfDrawing(box.getWidth(), box.getHeight())
        : new PdfDrawing(box.getHeight(), box.getWidth());
  }

  /// Takes points of a page as PDF counts them to those of the page as it is shown.
  static AffineTransform shown(PDPage page) {
    var box = page.getCropBox();
    double left = box.getLowerLeftX();
    double bottom = box.getLowerLeftY();
    double right = box.getUpperRightX();
    double top = box.getUpperRightY();
    return switch (page.getRotation()) {
      case 90 -> new AffineTransform(0, 1, 1, 0, -bottom, -left);
      case 180 -> new AffineTransform(-1, 0, 0, 1, right, -bottom);
      case 270 -> new AffineTransform(0, -1, -1, 0, top, right);
      default -> new AffineTransform(1, 0, 0, -1, -left, top);
    };
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  Rectangle2D page() {
    return new Rectangle2D.Double(-1, -1, width + 2, height + 2);
  }

  void add(PdfShape shape) {
    shapes.add(shape);
  }

  void addLine(Rectangle2D line) {
    if (lines.size() < MOST_LINES) {
      lines.add(line);
    }
  }

  void addPicture(Rectangle2D picture) {
    pictures.add(picture);
  }

  void addCover(Rectangle2D box, double light) {
    if (covers.size() < MOST_COVERS && !box.isEmpty()) {
      covers.add(new Cover(box, light, shapes.size()));
    }
  }

  /// The lines, each as a rectangle of some or no thickness.
  List<Rectangle2D> lines() {
    return lines;
  }

  /// Whether pictures cover a good part of the page.
  boolean isPictured() {
    double area =
        pictures.stream()
            .filter(picture -> !picture.isEmpty())
            .mapToDouble(picture -> picture.getWidth() * picture.getHeight())
            .sum();
    return area > width * height / 4;
  }

  /// The characters, each with how it can be seen now that the page is complete.
  List<PdfShape> shapes() {
    var seen = new ArrayList<PdfShape>();
    for (int i = 0; i < shapes.size(); i++) {
      var shape = shapes.get(i);
      seen.add(
          shape.sight() == PdfShape.Sight.PAINTED && isCovered(i)
              ? new PdfShape(shape.glyph(), shape.light(), PdfShape.Sight.COVERED)
              : shape);
    }
    return seen;
  }

  /// Whether a light character stands on something darker than itself.
  boolean isOnDark(PdfShape shape) {
    var box = box(shape.glyph());
    return covers.stream()
        .anyMatch(cover ->
            cover.light() < shape.light() - 0.25
                && cover.box().contains(box.getCenterX(), box.getCenterY()));
  }

  private boolean isCovered(int index) {
    if (covers.isEmpty() || covers.getLast().after() <= index) {
      return false;
    }
    var box = box(shapes.get(index).glyph());
    return covers.stream()
        .anyMatch(cover ->
            cover.after() > index && cover.box().contains(box.getCenterX(), box.getCenterY()));
  }

  private Rectangle2D box(PdfGlyph glyph) {
    return PdfTurn.moved(glyph.box(), glyph.face().turn().shown(width, height));
  }
}
