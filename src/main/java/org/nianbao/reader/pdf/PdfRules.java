package org.nianbao.reader.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// The straight lines of a page, horizontal and vertical, with their pieces put together.
///
/// @param horizontals from the top down
/// @param verticals from left to right
record PdfRules(List<PdfRuling> horizontals, List<PdfRuling> verticals) {
  /// How far apart the pieces of one line may lie across it, in points.
  private static final double SNAP = 1.5;

  /// The longest gap between the pieces of a dotted line.
  private static final double GAP = 3;

  /// How far two lines that meet may fall short of each other.
  private static final double PLAY = 3;

  /// The most lines of one direction; the shorter ones are left out, as of a drawing.
  private static final int MOST = 2_500;

  /// The lines of rectangles of little thickness.
  static PdfRules of(List<Rectangle2D> lines) {
    var horizontals = new ArrayList<PdfRuling>();
    var verticals = new ArrayList<PdfRuling>();
    for (var line : lines) {
      if (line.getWidth() >= line.getHeight()) {
        horizontals.add(new PdfRuling(line.getCenterY(), line.getMinX(), line.getMaxX()));
      } else {
        verticals.add(new PdfRuling(line.getCenterX(), line.getMinY(), line.getMaxY()));
      }
    }
    return new PdfRules(joined(horizontals), joined(verticals));
  }

  /// The sets of lines that hang together, each of lines of both directions.
  List<PdfRules> connected() {
    var parents = new int[horizontals.size() + verticals.size()];
    for (int i = 0; i < parents.length; i++) {
      parents[i] = i;
    }
    for (int h = 0; h < horizontals.size(); h++) {
      for (int v = 0; v < verticals.size(); v++) {
        if (horizontals.get(h).meets(verticals.get(v), PLAY)) {
          parents[root(parents, h)] = root(parents, horizontals.size() + v);
        }
      }
    }
    Map<Integer, PdfRules> sets = new HashMap<>();
    for (int i = 0; i < parents.length; i++) {
      var set =
          sets.computeIfAbsent(
              root(parents, i), _ -> new PdfRules(new ArrayList<>(), new ArrayList<>()));
      if (i < horizontals.size()) {
        set.horizontals.add(horizontals.get(i));
      } else {
        set.verticals.add(verticals.get(i - horizontals.size()));
      }
    }
    return sets.values().stream()
        .filter(set -> !set.horizontals.isEmpty() && !set.verticals.isEmpty())
        .filter(set -> set.horizontals.size() + set.verticals.size() > 2)
        .toList();
  }

  /// The rectangle around all of them.
  Rectangle2D bounds() {
    double left = least(verticals.stream().map(PdfRuling::at), horizontals, PdfRuling::from);
    double top = least(horizontals.stream().map(PdfRuling::at), verticals, PdfRuling::from);
    double right = -least(verticals.stream().map(one -> -one.at()), horizontals, one -> -one.to());
    double bottom = -least(horizontals.stream().map(one -> -one.at()), verticals, one -> -one.to());
    return new Rectangle2D.Double(left, top, right - left, bottom - top);
  }

  private static double least(
      Stream<Double> places, List<PdfRuling> across, ToDoubleFunction<PdfRuling> end) {
    return Stream.concat(places, across.stream().map(end::applyAsDouble))
        .mapToDouble(Double::doubleValue)
        .min()
        .orElse(0);
  }

  private static int root(int[] parents, int of) {
    int at = of;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  /// The lines with those put together that lie one behind the other or upon each other.
  private static List<PdfRuling> joined(List<PdfRuling> lines) {
    var sorted = lines.stream().sorted(Comparator.comparingDouble(PdfRuling::at)).toList();
    var joined = new ArrayList<PdfRuling>();
    int begin = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      boolean isEnd = i == sorted.size() || sorted.get(i).at() - sorted.get(begin).at() > SNAP;
      if (isEnd && begin < sorted.size()) {
        joined.addAll(inOneLine(sorted.subList(begin, i)));
        begin = i;
      }
    }
    return joined.size() <= MOST
        ? joined
        : joined.stream()
            .sorted(Comparator.comparingDouble(PdfRuling::length).reversed())
            .limit(MOST)
            .sorted(Comparator.comparingDouble(PdfRuling::at))
            .toList();
  }

  private static List<PdfRuling> inOneLine(List<PdfRuling> pieces) {
    var sorted = pieces.stream().sorted(Comparator.comparingDouble(PdfRuling::from)).toList();
    var joined = new ArrayList<PdfRuling>();
    for (var piece : sorted) {
      if (!joined.isEmpty() && piece.from() - joined.getLast().to() <= GAP) {
        var last = joined.removeLast();
        double at = last.length() >= piece.length() ? last.at() : piece.at();
        joined.add(new PdfRuling(at, last.from(), Math.max(last.to(), piece.to())));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }
}
