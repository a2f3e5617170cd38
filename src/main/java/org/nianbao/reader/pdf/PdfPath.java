package org.nianbao.reader.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// The path that is being drawn on a page, as straight stretches and closed shapes.
final class PdfPath {
  /// The most points of one path; drawings with more have no tables in them.
  private static final int MOST_POINTS = 100_000;

  /// How crooked a line may be, in points.
  private static final double CROOKED = 0.6;

  /// The greatest thickness of a shape that is meant as a line.
  private static final double THIN = 3.2;

  /// The least length of a line.
  private static final double SHORT = 1;

  /// One shape of the path.
  private static final class Part {
    final List<Point2D> points = new ArrayList<>();
    boolean isStraight = true;
  }

  private final List<Part> parts = new ArrayList<>();
  private int points;

  void move(Point2D to) {
    parts.add(new Part());
    add(to);
  }

  void line(Point2D to) {
    if (parts.isEmpty()) {
      parts.add(new Part());
    }
    add(to);
  }

  void curve(Point2D to) {
    line(to);
    parts.getLast().isStraight = false;
  }

  void close() {
    if (!parts.isEmpty() && !parts.getLast().points.isEmpty()) {
      add(parts.getLast().points.getFirst());
    }
  }

  void clear() {
    parts.clear();
    points = 0;
  }

  /// Where the path has come to.
  Point2D end() {
    return parts.isEmpty() || parts.getLast().points.isEmpty()
        ? new Point2D.Double()
        : parts.getLast().points.getLast();
  }

  private void add(Point2D point) {
    if (++points <= MOST_POINTS) {
      parts.getLast().points.add(point);
    }
  }

  /// The rectangle around the whole path.
  Rectangle2D bounds() {
    var all = new ArrayList<Point2D>();
    parts.forEach(part -> all.addAll(part.points));
    return around(all);
  }

  /// The lines that appear when the path is stroked, each as a rectangle without thickness.
  List<Rectangle2D> strokes() {
    var found = new ArrayList<Rectangle2D>();
    for (var part : parts) {
      if (part.isStraight) {
        for (int i = 1; i < part.points.size(); i++) {
          var box = around(part.points.subList(i - 1, i + 1));
          if (isLine(box, CROOKED)) {
            found.add(box);
          }
        }
      }
    }
    return found;
  }

  /// The lines that appear when the path is filled: thin shapes, and the four sides of a thin frame
  /// between two rectangles.
  List<Rectangle2D> thinFills() {
    var found = new ArrayList<Rectangle2D>();
    Rectangle2D former = new Rectangle2D.Double();
    for (var part : parts) {
      var box = around(part.points);
      if (part.isStraight && isLine(box, THIN)) {
        found.add(box);
      }
      if (part.isStraight && part.points.size() <= 6) {
        found.addAll(frame(former, box));
        former = box;
      }
    }
    return found;
  }

  /// The rectangles that are filled, other than thin ones and frames.
  List<Rectangle2D> rectangles() {
    var found = new ArrayList<Rectangle2D>();
    for (var part : parts) {
      var box = around(part.points);
      if (part.isStraight && isRectangle(part.points, box) && !isLine(box, THIN)) {
        found.add(box);
      }
    }
    return found.size() == 1 ? found : List.of();
  }

  private static List<Rectangle2D> frame(Rectangle2D one, Rectangle2D other) {
    var outer = one.contains(other) ? one : other;
    var inner = outer.equals(one) ? other : one;
    double left = inner.getMinX() - outer.getMinX();
    double right = outer.getMaxX() - inner.getMaxX();
    double top = inner.getMinY() - outer.getMinY();
    double bottom = outer.getMaxY() - inner.getMaxY();
    boolean isFrame =
        !inner.isEmpty()
            && Math.min(Math.min(left, right), Math.min(top, bottom)) >= 0
            && Math.max(Math.max(left, right), Math.max(top, bottom)) <= THIN
            && left + right + top + bottom > 0;
    if (!isFrame) {
      return List.of();
    }
    return List.of(
        new Rectangle2D.Double(outer.getX(), outer.getY(), outer.getWidth(), top),
        new Rectangle2D.Double(outer.getX(), inner.getMaxY(), outer.getWidth(), bottom),
        new Rectangle2D.Double(outer.getX(), outer.getY(), left, outer.getHeight()),
        new Rectangle2D.Double(inner.getMaxX(), outer.getY(), right, outer.getHeight()));
  }

  private static boolean isLine(Rectangle2D box, double thickness) {
    double thin = Math.min(box.getWidth(), box.getHeight());
    double length = Math.max(box.getWidth(), box.getHeight());
    return thin <= thickness && length >= SHORT && length >= 2 * thin;
  }

  private static boolean isRectangle(List<Point2D> points, Rectangle2D box) {
    return points.size() >= 4
        && points.size() <= 6
        && points.stream()
            .allMatch(point ->
                isNear(point.getX(), box.getMinX(), box.getMaxX())
                    && isNear(point.getY(), box.getMinY(), box.getMaxY()));
  }

  private static boolean isNear(double value, double one, double other) {
    return Math.abs(value - one) < CROOKED || Math.abs(value - other) < CROOKED;
  }

  private static Rectangle2D around(List<Point2D> points) {
    if (points.isEmpty()) {
      return new Rectangle2D.Double();
    }
    double left = points.stream().mapToDouble(Point2D::getX).min().orElseThrow();
    double right = points.stream().mapToDouble(Point2D::getX).max().orElseThrow();
    double top = points.stream().mapToDouble(Point2D::getY).min().orElseThrow();
    double bottom = points.stream().mapToDouble(Point2D::getY).max().orElseThrow();
    return new Rectangle2D.Double(left, top, right - left, bottom - top);
  }
}
