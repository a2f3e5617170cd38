package org.nianbao.reader.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nianbao.source.TextRun;
import org.nianbao.source.TextRun.Mark;

/// A line of text: characters on one baseline, from left to right, note marks above or below it
/// included.
///
/// @param glyphs the characters, with single blanks between them
record PdfLine(List<PdfGlyph> glyphs) {
  /// How far the baselines of one line's characters may differ, as a part of their size.
  private static final double LEVEL = 0.22;

  /// The greatest size of a note mark, as a part of the size of the line.
  private static final double SMALL = 0.8;

  /// The least gap that stands for a blank, in characters, by what stands beside it.
  private static final double WORDS = 0.28;

  private static final double MIXED = 0.7;

  /// The least gap of a blank that is written, beside words and beside Chinese.
  private static final double NARROW = 0.1;

  private static final double BESIDE = 0.24;

  private static final int CHINESE = 0x2E80;

  /// The lines of some characters, from the top down.
  static List<PdfLine> of(List<PdfGlyph> glyphs) {
    var rows = new ArrayList<List<PdfGlyph>>();
    glyphs.stream()
        .sorted(Comparator.comparingDouble(PdfGlyph::baseline))
        .forEach(glyph -> {
          if (rows.isEmpty() || !isLevel(rows.getLast().getFirst(), glyph)) {
            rows.add(new ArrayList<>());
          }
          rows.getLast().add(glyph);
        });
    rows.removeIf(row -> row.stream().allMatch(PdfGlyph::isBlank));
    raise(rows);
    return rows.stream().map(PdfLine::line).filter(line -> !line.glyphs.isEmpty()).toList();
  }

  private static boolean isLevel(PdfGlyph first, PdfGlyph glyph) {
    return glyph.baseline() - first.baseline()
        <= LEVEL * Math.min(Math.max(first.size(), 4), Math.max(glyph.size(), 4));
  }

  /// Puts rows of small characters that stand beside larger ones into their row, as note marks.
  private static void raise(List<List<PdfGlyph>> rows) {
    for (int i = rows.size() - 1; i >= 0; i--) {
      for (int next : new int[] {i + 1, i - 1}) {
        if (next >= 0 && next < rows.size() && isNote(rows.get(i), rows.get(next))) {
          var notes = rows.get(i).stream().map(glyph -> glyph.with(noted(glyph))).toList();
          rows.get(next).addAll(notes);
          rows.remove(i);
          break;
        }
      }
    }
  }

  private static Mark noted(PdfGlyph glyph) {
    return glyph.face().mark() == Mark.PLAIN ? Mark.NOTE : glyph.face().mark();
  }

  private static boolean isNote(List<PdfGlyph> small, List<PdfGlyph> row) {
    double size = most(row);
    return most(small) <= SMALL * size
        && small.stream().filter(one -> !one.isBlank()).allMatch(one -> isBeside(one, small, row));
  }

  /// Whether a small character overlaps the height of a larger one and stands close to it, be it
  /// with others of its kind between them.
  private static boolean isBeside(PdfGlyph one, List<PdfGlyph> small, List<PdfGlyph> row) {
    double near = 0.6 * most(row) + small.stream().mapToDouble(g -> g.right() - g.left()).sum();
    return row.stream()
        .filter(other -> !other.isBlank())
        .anyMatch(other ->
            other.size() * SMALL >= one.size()
                && one.middle() > other.top() - 0.2 * other.size()
                && one.middle() < other.bottom() + 0.2 * other.size()
                && one.left() < other.right() + near
                && one.right() > other.left() - near);
  }

  private static double most(List<PdfGlyph> row) {
    return row.stream()
        .filter(glyph -> !glyph.isBlank())
        .mapToDouble(PdfGlyph::size)
        .max()
        .orElse(1);
  }

  /// The line of a row: sorted, without what is printed twice to look bold, and with one blank for
  /// those between two characters. Programs also put blanks upon other characters, or into the
  /// small gap that Chinese characters keep from digits.
  private static PdfLine line(List<PdfGlyph> row) {
    var sorted = new ArrayList<>(row);
    sorted.sort(Comparator.comparingDouble(PdfGlyph::left));
    var blanks = sorted.stream().filter(PdfGlyph::isBlank).toList();
    var line = new ArrayList<PdfGlyph>();
    for (var glyph : sorted) {
      if (!glyph.isBlank() && !isTwice(line, glyph)) {
        if (!line.isEmpty()) {
          blank(line.getLast(), glyph, blanks).ifPresent(line::add);
        }
        line.add(glyph);
      }
    }
    return new PdfLine(List.copyOf(line));
  }

  private static boolean isTwice(List<PdfGlyph> line, PdfGlyph glyph) {
    return line.stream()
        .skip(Math.max(0, line.size() - 3))
        .anyMatch(other ->
            other.text().equals(glyph.text())
                && glyph.left() - other.left() < 0.4 * (other.right() - other.left())
                && Math.abs(glyph.baseline() - other.baseline()) < 0.1 * glyph.size());
  }

  /// The blank between two characters.
  private static Optional<PdfGlyph> blank(PdfGlyph one, PdfGlyph next, List<PdfGlyph> blanks) {
    if (gap(one, next) < (isLatin(one, next) ? NARROW : BESIDE)) {
      return Optional.empty();
    }
    return blanks.stream()
        .filter(blank -> blank.centre() > one.right() && blank.centre() < next.left())
        .findFirst();
  }

  double left() {
    return glyphs.getFirst().left();
  }

  double right() {
    return glyphs.stream().mapToDouble(PdfGlyph::right).max().orElseThrow();
  }

  /// The size of most of its characters.
  double size() {
    return glyphs.stream()
        .filter(glyph -> !glyph.isBlank())
        .collect(
            Collectors.groupingBy(
                glyph -> Math.round(4 * glyph.size()) / 4.0, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .orElseThrow()
        .getKey();
  }

  double baseline() {
    return glyphs.stream().max(Comparator.comparingDouble(PdfGlyph::size)).orElseThrow().baseline();
  }

  boolean isBold() {
    return glyphs.stream().filter(glyph -> !glyph.isBlank()).allMatch(one -> one.face().isBold());
  }

  /// The one typeface of its Chinese characters; empty if it has none, or several.
  Optional<String> typeface() {
    var names =
        glyphs.stream()
            .filter(glyph -> glyph.text().codePointAt(0) >= CHINESE)
            .map(glyph -> glyph.face().typeface().name())
            .distinct()
            .limit(2)
            .toList();
    return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
  }

  Rectangle2D box() {
    var box = glyphs.getFirst().box();
    glyphs.forEach(glyph -> box.add(glyph.box()));
    return box;
  }

  /// The text, whatever its marks.
  String text() {
    return runs().stream().map(TextRun::text).collect(Collectors.joining());
  }

  /// The text in runs of one formatting, with a blank for every gap that stands for one.
  List<TextRun> runs() {
    var runs = new ArrayList<TextRun>();
    for (int i = 0; i < glyphs.size(); i++) {
      var glyph = glyphs.get(i);
      boolean isApart = i > 0 && isApart(glyphs.get(i - 1), glyph);
      add(runs, (isApart ? " " : "") + glyph.text(), glyph.face());
    }
    return runs;
  }

  private static void add(List<TextRun> runs, String text, PdfGlyph.Face face) {
    if (!runs.isEmpty()
        && runs.getLast().mark() == face.mark()
        && runs.getLast().isBold() == face.isBold()) {
      var last = runs.removeLast();
      runs.add(new TextRun(last.text() + text, face.mark(), face.isBold()));
    } else {
      runs.add(new TextRun(text, face.mark(), face.isBold()));
    }
  }

  /// Its parts between gaps of a least width.
  ///
  /// @param gap in characters
  List<PdfLine> parts(double gap) {
    var parts = new ArrayList<PdfLine>();
    var part = new ArrayList<PdfGlyph>();
    for (var glyph : glyphs) {
      if (!glyph.isBlank()) {
        if (!part.isEmpty() && glyph.left() - last(part).right() > gap * size()) {
          parts.add(trimmed(part));
          part.clear();
        }
        part.add(glyph);
      } else if (!part.isEmpty()) {
        part.add(glyph);
      }
    }
    parts.add(trimmed(part));
    return parts;
  }

  /// The last character that is no blank.
  private static PdfGlyph last(List<PdfGlyph> part) {
    return part.reversed().stream().filter(glyph -> !glyph.isBlank()).findFirst().orElseThrow();
  }

  private static PdfLine trimmed(List<PdfGlyph> part) {
    return new PdfLine(List.copyOf(part.subList(0, part.lastIndexOf(last(part)) + 1)));
  }

  private static boolean isApart(PdfGlyph one, PdfGlyph next) {
    return !one.isBlank()
        && !next.isBlank()
        && gap(one, next) > (isLatin(one, next) ? WORDS : MIXED);
  }

  private static double gap(PdfGlyph one, PdfGlyph next) {
    return (next.left() - one.right()) / Math.max(one.size(), next.size());
  }

  private static boolean isLatin(PdfGlyph one, PdfGlyph next) {
    return one.text().codePointBefore(one.text().length()) < CHINESE
        && next.text().codePointAt(0) < CHINESE;
  }
}
