package org.nianbao.reader.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The measures of the body text of some pages, in points.
///
/// @param left where its lines begin that are not indented
/// @param right where its full lines end
/// @param size the size of its characters
/// @param pitch the distance of its baselines
record PdfMeasure(double left, double right, double size, double pitch) {
  /// The least number of lines from which a page is measured alone.
  static final int ENOUGH = 12;

  /// How far an indented line is from the left edge, in characters.
  private static final double INDENT = 1.2;

  /// How much room a full line may leave, in characters, aside from what did not fit.
  private static final double ROOM = 0.9;

  private static final String OPENING = "（《“‘「『【〔([";
  private static final String CLOSING = "，。、；：！？）》”’」』】〕,.;:!?)]%％";

  /// Measures the lines of pages.
  static PdfMeasure of(List<PdfPage> pages) {
    var lines = pages.stream().flatMap(page -> page.lines().stream()).toList();
    if (lines.isEmpty()) {
      return new PdfMeasure(0, 0, 1, 1);
    }
    Map<Double, Integer> sizes = new HashMap<>();
    lines.forEach(line -> sizes.merge(line.size(), line.glyphs().size(), Integer::sum));
    double size =
        sizes.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    double pitch = pitch(pages, size);
    var edges = PdfEdges.of(pages, size, pitch);
    return new PdfMeasure(edges.left(), edges.right(), size, pitch);
  }

  private static double pitch(List<PdfPage> pages, double size) {
    var distances = new ArrayList<Double>();
    for (var page : pages) {
      for (int i = 1; i < page.lines().size(); i++) {
        double distance = page.lines().get(i).baseline() - page.lines().get(i - 1).baseline();
        if (distance > 0.8 * size && distance < 4 * size) {
          distances.add(distance);
        }
      }
    }
    distances.sort(null);
    return distances.isEmpty() ? 2 * size : distances.get(distances.size() / 2);
  }

  /// Whether a line begins further to the right than those that only go on.
  boolean isIndented(PdfLine line) {
    return line.left() > left + INDENT * Math.min(size, line.size());
  }

  /// Whether a line is so full that the beginning of the next did not fit into it.
  boolean isFull(PdfLine line, PdfLine next) {
    return right - line.right() < first(next) + ROOM * line.size();
  }

  /// Whether two baselines are as far apart as those of one paragraph.
  boolean isClose(PdfLine line, PdfLine next) {
    return next.baseline() - line.baseline() < 1.4 * Math.max(pitch, size);
  }

  /// The width of what a line begins with and could not be divided.
  private static double first(PdfLine line) {
    var glyphs = line.glyphs();
    int end = 0;
    while (end < glyphs.size() - 1 && !mayEnd(glyphs.get(end), glyphs.get(end + 1))) {
      end++;
    }
    return glyphs.get(end).right() - line.left();
  }

  private static boolean mayEnd(PdfGlyph glyph, PdfGlyph next) {
    boolean areWord = isWord(glyph) && isWord(next);
    return !areWord && !OPENING.contains(glyph.text()) && !CLOSING.contains(next.text());
  }

  private static boolean isWord(PdfGlyph glyph) {
    int point = glyph.text().codePointAt(0);
    return point > ' ' && point < 0x250;
  }
}
