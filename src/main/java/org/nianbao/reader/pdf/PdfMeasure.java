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

  /// The number of lines that may end at one place by chance.
  private static final int FEW = 3;

  /// The least part of the page's width that full lines take.
  private static final double WIDE = 0.7;

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
    var body = lines.stream().filter(line -> Math.abs(line.size() - size) < 1).toList();
    double left = left(body);
    double opposite = pages.getFirst().width() - left;
    return new PdfMeasure(left, right(body, size, opposite), size, pitch(pages, size));
  }

  /// The leftmost place at which some lines begin.
  private static double left(List<PdfLine> lines) {
    var lefts = lines.stream().map(PdfLine::left).sorted().toList();
    double least = Math.max(2, 0.08 * lefts.size());
    return lefts.stream()
        .filter(
            left -> lefts.stream().filter(one -> one >= left && one - left < 3).count() >= least)
        .findFirst()
        .orElse(lefts.getFirst());
  }

  /// The place at which most long lines end; where there are hardly any, as far from the edge of
  /// the page as the left one.
  private static double right(List<PdfLine> lines, double size, double opposite) {
    double most = lines.stream().mapToDouble(PdfLine::right).max().orElseThrow();
    double best = most;
    long count = 0;
    for (var line : lines) {
      double right = line.right();
      long near =
          lines.stream()
              .filter(one -> one.right() <= right + 0.5 && one.right() > right - 0.8 * size)
              .count();
      if (right > 0.6 * most && (near > count || (near == count && right > best))) {
        best = right;
        count = near;
      }
    }
    return count < FEW || best < WIDE * opposite ? Math.max(best, opposite) : best;
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
