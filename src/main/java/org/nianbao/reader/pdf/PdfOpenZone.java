package org.nianbao.reader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.reader.pdf.PdfOpenColumns.Stretch;

/// What stands left of the numbers of a table without lines: the labels of its rows, all of which
/// begin at one place but for those of the largest groups, and the names of the groups further
/// left.
///
/// @param labels the lines of labels, from the top down
/// @param groups the lines of each column of names of groups, from the left
/// @param stretches where those columns are
record PdfOpenZone(List<PdfLine> labels, List<List<PdfLine>> groups, List<Stretch> stretches) {
  private static final double GAP = 0.8;
  private static final double CUT = 0.15;
  private static final double PITCH = 1.6;

  /// How close two places are one, in points.
  private static final double SAME = 1.5;

  /// Reads the zone.
  ///
  /// @param lines its lines from the top down
  static PdfOpenZone of(List<PdfLine> lines) {
    double begin = begin(lines);
    var labels = new ArrayList<PdfLine>();
    var beside = new ArrayList<PdfLine>();
    for (var line : lines) {
      var label = new ArrayList<PdfGlyph>();
      for (var piece : pieces(line, begin)) {
        if (isLabel(piece, begin, labels)) {
          label.addAll(piece.glyphs());
        } else {
          beside.add(piece);
        }
      }
      if (!label.isEmpty()) {
        labels.add(new PdfLine(List.copyOf(label)));
      }
    }
    var stretches = stretches(beside);
    return new PdfOpenZone(
        labels,
        stretches.stream().map(stretch -> beside.stream().filter(stretch::meets).toList()).toList(),
        stretches);
  }

  /// Where most labels begin.
  private static double begin(List<PdfLine> lines) {
    Map<Long, Integer> counts = new HashMap<>();
    lines.stream()
        .flatMap(line -> line.parts(CUT).stream())
        .forEach(part -> counts.merge(Math.round(part.left() / SAME), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(entry -> entry.getKey() * SAME)
        .orElse(0.0);
  }

  /// The pieces of a line between wide gaps, and before a label that follows closely.
  private static List<PdfLine> pieces(PdfLine line, double begin) {
    var pieces = new ArrayList<PdfLine>();
    for (var part : line.parts(GAP)) {
      int cut = 0;
      for (int i = 1; i < part.glyphs().size(); i++) {
        var before = part.glyphs().get(i - 1);
        var glyph = part.glyphs().get(i);
        if (Math.abs(glyph.left() - begin) < 2 * SAME
            && glyph.left() - before.right() > CUT * line.size()) {
          cut = i;
        }
      }
      if (cut > 0) {
        pieces.add(new PdfLine(part.glyphs().subList(0, cut)));
      }
      pieces.add(new PdfLine(part.glyphs().subList(cut, part.glyphs().size())));
    }
    return pieces;
  }

  /// Whether a piece is of a label: it stands where labels do, reaches there, or goes on with one
  /// that does.
  private static boolean isLabel(PdfLine piece, double begin, List<PdfLine> labels) {
    if (piece.left() > begin - 2 * SAME || piece.right() > begin + piece.size() / 2) {
      return true;
    }
    return !labels.isEmpty()
        && Math.abs(labels.getLast().left() - piece.left()) < SAME
        && piece.baseline() - labels.getLast().baseline() < PITCH * piece.size();
  }

  private static List<Stretch> stretches(List<PdfLine> pieces) {
    var stretches = new ArrayList<Stretch>();
    for (var piece : pieces) {
      var stretch = new Stretch(piece.left(), piece.right());
      for (var met : stretches.stream().filter(one -> one.meets(piece)).toList()) {
        stretches.remove(met);
        stretch =
            new Stretch(
                Math.min(met.left(), stretch.left()), Math.max(met.right(), stretch.right()));
      }
      stretches.add(stretch);
    }
    stretches.sort(Comparator.comparingDouble(Stretch::left));
    return stretches;
  }

  /// The names of groups in one of their columns, each with its lines.
  List<List<PdfLine>> names(int column) {
    var names = new ArrayList<List<PdfLine>>();
    for (var line : groups.get(column)) {
      boolean goesOn =
          !names.isEmpty()
              && line.baseline() - names.getLast().getLast().baseline() < PITCH * line.size();
      if (!goesOn) {
        names.add(new ArrayList<>());
      }
      names.getLast().add(line);
    }
    return names;
  }

  /// The first column that a label takes.
  int column(List<PdfLine> label) {
    double left = label.stream().mapToDouble(PdfLine::left).min().orElse(Double.MAX_VALUE);
    return (int) stretches.stream().filter(one -> one.right() < left + 1).count();
  }
}
