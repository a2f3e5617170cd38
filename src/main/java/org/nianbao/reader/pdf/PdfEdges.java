package org.nianbao.reader.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The left and right edge of the body text of some pages, in points. Long reports have many full
/// lines that show them. A short one may have a single line that goes on, or none: then its tables
/// show them, which are as wide as the text, and the fact that every line begins indented.
///
/// @param left where its lines begin that are not indented
/// @param right where its full lines end
record PdfEdges(double left, double right) {
  /// How far the first line of a paragraph is indented, in characters, and how exactly.
  private static final double INDENT = 2;

  private static final double PLAY = 0.45;

  /// The part of the lines that end at the right edge even where most paragraphs are short.
  private static final double SOME = 0.04;

  /// The number of lines that may end at one place by chance.
  private static final int FEW = 3;

  /// The least part of the page's width that full lines and tables of the text's width take.
  private static final double WIDE = 0.7;

  /// How much less than a full line one may have so that the next goes on, in characters.
  private static final double NEARLY = 1.9;

  /// Two lines of body text on a page, one right below the other.
  private record Pair(PdfLine upper, PdfLine lower) {}

  /// Measures pages.
  ///
  /// @param size the size of the body text
  /// @param pitch the distance of its baselines
  static PdfEdges of(List<PdfPage> pages, double size, double pitch) {
    var body =
        pages.stream()
            .flatMap(page -> page.lines().stream())
            .filter(line -> isBody(line, size))
            .toList();
    double width = pages.getFirst().width();
    double leftmost = leftmost(body);
    double most = end(body.stream().map(PdfLine::right).toList(), SOME);
    var pairs = pairs(pages, size, pitch);
    boolean isEdge =
        pairs.stream()
            .anyMatch(pair ->
                Math.abs(pair.lower().left() - leftmost) < size / 2
                    && most - pair.upper().right() < NEARLY * size
                    && !PdfHeading.isEnded(pair.upper()));
    var tables = wideTables(pages, width);
    double left = isEdge ? leftmost : outdented(leftmost, size, body, tables);
    double right = right(body, pairs, left, size);
    boolean isShown = isEdge || left < leftmost;
    double opposite = width - left;
    if (right < WIDE * opposite || !isShown || isFew(body, right, size)) {
      var edges = tables.stream().map(Rectangle2D::getMaxX);
      double known = left < leftmost && hasGoingOn(pairs, left, size) ? right : opposite;
      right = Stream.concat(edges, Stream.of(right, known)).reduce(Math::max).orElseThrow();
    }
    return new PdfEdges(left, right);
  }

  static boolean isBody(PdfLine line, double size) {
    return Math.abs(line.size() - size) < 1;
  }

  private static List<Pair> pairs(List<PdfPage> pages, double size, double pitch) {
    var pairs = new ArrayList<Pair>();
    for (var page : pages) {
      for (int i = 1; i < page.lines().size(); i++) {
        var pair = new Pair(page.lines().get(i - 1), page.lines().get(i));
        double distance = pair.lower().baseline() - pair.upper().baseline();
        if (isBody(pair.upper(), size) && isBody(pair.lower(), size) && distance < 1.4 * pitch) {
          pairs.add(pair);
        }
      }
    }
    return pairs;
  }

  /// The leftmost place at which some lines begin.
  private static double leftmost(List<PdfLine> lines) {
    var lefts = lines.stream().map(PdfLine::left).sorted().toList();
    double least = Math.max(2, 0.08 * lefts.size());
    return lefts.stream()
        .filter(
            left -> lefts.stream().filter(one -> one >= left && one - left < 3).count() >= least)
        .findFirst()
        .orElse(lefts.getFirst());
  }

  /// The edge where every line but a few begins indented: where one of those few begins, or a
  /// table.
  private static double outdented(
      double leftmost, double size, List<PdfLine> body, List<Rectangle2D> tables) {
    double edge = leftmost - INDENT * size;
    boolean isShown =
        Stream.concat(body.stream().map(PdfLine::left), tables.stream().map(Rectangle2D::getMinX))
            .anyMatch(left -> Math.abs(left - edge) < PLAY * size);
    return isShown ? edge : leftmost;
  }

  private static List<Rectangle2D> wideTables(List<PdfPage> pages, double width) {
    return pages.stream()
        .flatMap(page -> page.tables().stream())
        .map(PdfTable::area)
        .filter(area -> area.getWidth() > WIDE * WIDE * width)
        .toList();
  }

  /// Where the lines end after which the paragraph goes on, else the longest ones.
  private static double right(List<PdfLine> body, List<Pair> pairs, double left, double size) {
    boolean isIndenting =
        body.stream().anyMatch(line -> Math.abs(line.left() - left - INDENT * size) < PLAY * size);
    var full =
        pairs.stream()
            .filter(pair -> isIndenting && isAt(pair.lower(), left, size))
            .map(pair -> pair.upper().right())
            .toList();
    return full.isEmpty()
        ? end(body.stream().map(PdfLine::right).toList(), SOME)
        : end(full, 2 * SOME);
  }

  private static boolean hasGoingOn(List<Pair> pairs, double left, double size) {
    return pairs.stream().anyMatch(pair -> isAt(pair.lower(), left, size));
  }

  private static boolean isAt(PdfLine line, double left, double size) {
    return Math.abs(line.left() - left) < PLAY * size;
  }

  private static boolean isFew(List<PdfLine> body, double right, double size) {
    return body.stream().filter(line -> right - line.right() < 0.8 * size).count() < FEW;
  }

  /// The rightmost place at which a part of the lines ends.
  private static double end(List<Double> rights, double part) {
    double least = Math.max(1, part * rights.size());
    var sorted = rights.stream().sorted().toList().reversed();
    return sorted.get((int) Math.ceil(least) - 1);
  }
}
