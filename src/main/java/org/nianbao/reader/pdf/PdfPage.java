package org.nianbao.reader.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.source.Origin;

/// A page as lines of text and tables, turned so that most of its text stands upright.
///
/// @param number its number in the file, from 1
/// @param width its width as it is turned
/// @param height its height as it is turned
/// @param shown takes points to those of the page as it is shown
/// @param lines the lines outside of tables, from the top down
/// @param tables the tables
/// @param dropped what is left out
record PdfPage(
    int number,
    double width,
    double height,
    AffineTransform shown,
    List<PdfLine> lines,
    List<PdfTable> tables,
    List<PdfDropped> dropped) {

  /// From which lightness on a text is a watermark unless it stands on something dark.
  private static final double FAINT = 0.7;

  /// The same for large characters, with their least size.
  private static final double FAINT_LARGE = 0.45;

  private static final double LARGE = 36;

  /// Reads what is drawn on a page.
  static PdfPage of(int number, PdfDrawing drawing) {
    var dropped = new ArrayList<PdfDropped>();
    var seen = seen(number, drawing, dropped);
    var turn = turn(seen);
    var upright = turn.upright(drawing.width(), drawing.height());
    var rules =
        PdfRules.of(drawing.lines().stream().map(line -> PdfTurn.moved(line, upright)).toList());
    var straight = seen.stream().filter(glyph -> glyph.face().turn() == turn).toList();
    var strikes = PdfStrikes.of(straight, rules);
    var across = seen.stream().filter(glyph -> glyph.face().turn() != turn);
    var found =
        PdfTable.among(
            strikes.rules(),
            Stream.concat(strikes.glyphs().stream(), across).toList(),
            glyph -> upright(glyph, turn, drawing));
    var sideways = found.rest().stream().filter(glyph -> glyph.face().turn() != turn).toList();
    if (!sideways.stream().allMatch(PdfGlyph::isBlank)) {
      dropped.add(new PdfDropped(text(sideways), PdfDropped.Reason.WATERMARK, number));
    }
    var rest = found.rest().stream().filter(glyph -> glyph.face().turn() == turn).toList();
    if (seen.isEmpty() && drawing.isPictured()) {
      dropped.add(new PdfDropped("", PdfDropped.Reason.PICTURE, number));
    }
    boolean isSide = turn == PdfTurn.DOWN || turn == PdfTurn.UP;
    return new PdfPage(
        number,
        isSide ? drawing.height() : drawing.width(),
        isSide ? drawing.width() : drawing.height(),
        turn.shown(drawing.width(), drawing.height()),
        PdfLine.of(rest),
        found.tables(),
        dropped);
  }

  /// The characters that are to be read; the others are dropped. Text that only searching finds is
  /// read where it is all that there is, as over a scanned page.
  private static List<PdfGlyph> seen(int number, PdfDrawing drawing, List<PdfDropped> dropped) {
    var shapes = drawing.shapes();
    boolean isScan = isScan(shapes);
    var seen = new ArrayList<PdfGlyph>();
    Map<PdfDropped.Reason, List<PdfGlyph>> other = new EnumMap<>(PdfDropped.Reason.class);
    for (var shape : shapes) {
      switch (shape.sight()) {
        case SLANTED -> put(other, PdfDropped.Reason.WATERMARK, shape.glyph());
        case COVERED -> put(other, PdfDropped.Reason.UNSEEN, shape.glyph());
        case UNPAINTED -> {
          if (isScan) {
            seen.add(shape.glyph());
          } else {
            put(other, PdfDropped.Reason.UNSEEN, shape.glyph());
          }
        }
        case PAINTED -> {
          if (isFaint(shape) && !drawing.isOnDark(shape)) {
            put(other, PdfDropped.Reason.WATERMARK, shape.glyph());
          } else {
            seen.add(shape.glyph());
          }
        }
      }
    }
    other.values().removeIf(glyphs -> glyphs.stream().allMatch(PdfGlyph::isBlank));
    other.forEach((reason, glyphs) -> dropped.add(new PdfDropped(text(glyphs), reason, number)));
    return seen;
  }

  private static void put(
      Map<PdfDropped.Reason, List<PdfGlyph>> all, PdfDropped.Reason reason, PdfGlyph glyph) {
    all.computeIfAbsent(reason, _ -> new ArrayList<>()).add(glyph);
  }

  private static boolean isScan(List<PdfShape> shapes) {
    long unpainted =
        shapes.stream().filter(shape -> shape.sight() == PdfShape.Sight.UNPAINTED).count();
    long painted =
        shapes.stream()
            .filter(shape -> shape.sight() == PdfShape.Sight.PAINTED && !shape.glyph().isBlank())
            .count();
    return painted * 4 < unpainted;
  }

  private static boolean isFaint(PdfShape shape) {
    return shape.light() >= (shape.glyph().size() >= LARGE ? FAINT_LARGE : FAINT);
  }

  private static String text(List<PdfGlyph> glyphs) {
    return glyphs.stream().map(PdfGlyph::text).collect(Collectors.joining()).strip();
  }

  /// The direction of most of the text.
  private static PdfTurn turn(List<PdfGlyph> glyphs) {
    return glyphs.stream()
        .filter(glyph -> !glyph.isBlank())
        .collect(Collectors.groupingBy(glyph -> glyph.face().turn(), Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(PdfTurn.RIGHT);
  }

  private static Rectangle2D upright(PdfGlyph glyph, PdfTurn turn, PdfDrawing drawing) {
    var own = glyph.face().turn();
    if (own == turn) {
      return glyph.box();
    }
    var box = PdfTurn.moved(glyph.box(), own.shown(drawing.width(), drawing.height()));
    return PdfTurn.moved(box, turn.upright(drawing.width(), drawing.height()));
  }

  /// The same page with fewer lines outside of its tables.
  PdfPage without(List<PdfLine> gone, PdfDropped.Reason reason) {
    var left = lines.stream().filter(line -> !gone.contains(line)).toList();
    var also = new ArrayList<>(dropped);
    gone.forEach(line -> also.add(new PdfDropped(line.text(), reason, number)));
    return new PdfPage(number, width, height, shown, left, tables, also);
  }

  /// The same page with the tables without lines that were found among its lines.
  ///
  /// @param rest the lines that are in none of them
  PdfPage with(List<PdfLine> rest, List<PdfTable> found) {
    var all = Stream.concat(tables.stream(), found.stream()).toList();
    return new PdfPage(number, width, height, shown, rest, all, dropped);
  }

  /// The same page with another table in place of one.
  PdfPage with(PdfTable former, PdfTable table) {
    var all = tables.stream().map(one -> one == former ? table : one).toList();
    return new PdfPage(number, width, height, shown, lines, all, dropped);
  }

  /// A rectangle on it, as it is shown.
  Origin.Area area(Rectangle2D box) {
    var there = PdfTurn.moved(box, shown);
    return new Origin.Area(number, there.getX(), there.getY(), there.getWidth(), there.getHeight());
  }

  /// How many characters it has.
  long characters() {
    return text().length();
  }

  /// How many characters it has of which the file does not say what they are.
  long unknown() {
    return text().chars().filter(one -> one == PdfLetter.UNKNOWN.charAt(0)).count();
  }

  private String text() {
    var inTables = tables.stream().flatMap(table -> table.fields().stream());
    return Stream.concat(lines.stream(), inTables.flatMap(field -> field.lines().stream()))
        .map(PdfLine::text)
        .collect(Collectors.joining());
  }
}
