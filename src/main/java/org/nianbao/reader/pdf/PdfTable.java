package org.nianbao.reader.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.form.Box;
import org.nianbao.source.TableBlock.Layout;
import org.nianbao.source.TextRun;
import org.nianbao.text.PlainText;

/// A table on a page.
///
/// @param fields its cells in reading order
/// @param layout what its columns mean
record PdfTable(List<Field> fields, Layout layout) {
  /// How close two lines of a grid are one where no cell lies between them, in points: columns that
  /// somebody has moved by hand.
  private static final double MOVED = 7;

  /// The least digits of a line of a number that its cell has cut.
  private static final int LEAST_CUT = 3;

  /// The room on both sides of such a line, in digits.
  private static final double ROOM = 2.2;

  private static final Pattern NUMBER = Pattern.compile("[0-9.,]+");

  /// A cell of a table on a page.
  ///
  /// @param box the places that it covers
  /// @param lines its text from the top down
  /// @param area the part of the page
  record Field(Box box, List<PdfLine> lines, Rectangle2D area) {
    boolean isBlank() {
      return lines.isEmpty();
    }

    /// Its text on one line.
    String text() {
      return PlainText.of(lines.stream().map(PdfLine::text).collect(Collectors.joining(" ")));
    }

    /// Whether it is one number that the width of the cell has cut: as full as may be but for its
    /// last line.
    private boolean isCutNumber() {
      return lines.size() > 1
          && box.columns() == 1
          && lines.stream().allMatch(line -> NUMBER.matcher(line.text()).matches())
          && lines.getFirst().glyphs().size() >= LEAST_CUT
          && lines.stream().limit(lines.size() - 1).allMatch(this::isFull);
    }

    private boolean isFull(PdfLine line) {
      double digit = (line.right() - line.left()) / line.glyphs().size();
      return line.glyphs().size() == lines.getFirst().glyphs().size()
          && area.getWidth() - (line.right() - line.left()) < ROOM * digit;
    }

    private List<TextRun> runs(String between) {
      var runs = new ArrayList<TextRun>();
      for (var line : lines) {
        if (!runs.isEmpty()) {
          var last = runs.removeLast();
          runs.add(new TextRun(last.text() + between, last.mark(), last.isBold()));
        }
        runs.addAll(line.runs());
      }
      return runs;
    }
  }

  /// The text of a cell, with line breaks but in a number that the width of its cell has cut. Where
  /// a cell beside it is blank, it may as well be two numbers.
  List<TextRun> runs(Field field) {
    boolean isBeside =
        fields.stream()
            .anyMatch(other ->
                other.isBlank()
                    && other.box().row() == field.box().row()
                    && (other.box().column() == field.box().endColumn()
                        || other.box().endColumn() == field.box().column()));
    return field.runs(field.isCutNumber() && !isBeside ? "" : "\n");
  }

  /// Tables between lines, and the characters that are in none.
  record Found(List<PdfTable> tables, List<PdfGlyph> rest) {}

  /// Finds the tables between the lines of a page, from the smallest to the largest, so that one
  /// within another is taken first.
  ///
  /// @param boxes where a character is
  static Found among(PdfRules rules, List<PdfGlyph> glyphs, Function<PdfGlyph, Rectangle2D> boxes) {
    var sets =
        rules.connected().stream()
            .sorted(
                Comparator.comparingDouble(
                    set -> set.bounds().getWidth() * set.bounds().getHeight()))
            .toList();
    var rest = glyphs;
    var tables = new ArrayList<PdfTable>();
    for (var set : sets) {
      var mesh = new PdfMesh(set);
      var fields = mesh.boxes();
      var texts = texts(mesh, fields, rest, boxes);
      var kept =
          fields.stream().filter(box -> texts.containsKey(box) || !mesh.isOpen(box)).toList();
      if (kept.size() > 1 && !texts.isEmpty()) {
        tables.add(table(mesh, kept, texts));
        var inside = new HashSet<PdfGlyph>();
        texts.values().forEach(inside::addAll);
        rest = rest.stream().filter(glyph -> !inside.contains(glyph)).toList();
      }
    }
    return new Found(tables, rest);
  }

  /// What stands in which cell; cells without anything to see are left out.
  private static Map<Box, List<PdfGlyph>> texts(
      PdfMesh mesh,
      List<Box> fields,
      List<PdfGlyph> glyphs,
      Function<PdfGlyph, Rectangle2D> boxes) {
    var areas = fields.stream().map(mesh::area).toList();
    var texts = new HashMap<Box, List<PdfGlyph>>();
    for (var glyph : glyphs) {
      var at = boxes.apply(glyph);
      for (int i = 0; i < areas.size(); i++) {
        if (areas.get(i).contains(at.getCenterX(), at.getCenterY())) {
          texts.computeIfAbsent(fields.get(i), _ -> new ArrayList<>()).add(glyph);
          break;
        }
      }
    }
    texts.values().removeIf(text -> text.stream().allMatch(PdfGlyph::isBlank));
    return texts;
  }

  private static PdfTable table(PdfMesh mesh, List<Box> boxes, Map<Box, List<PdfGlyph>> texts) {
    var rows = numbers(boxes, Box::row, Box::endRow, mesh::y);
    var columns = numbers(boxes, Box::column, Box::endColumn, mesh::x);
    var fields = new ArrayList<Field>();
    for (var box : boxes) {
      int row = rows.get(box.row());
      int column = columns.get(box.column());
      var place =
          new Box(row, column, rows.get(box.endRow()) - row, columns.get(box.endColumn()) - column);
      fields.add(new Field(place, lines(texts.getOrDefault(box, List.of())), mesh.area(box)));
    }
    fields.sort(
        Comparator.<Field>comparingInt(field -> field.box().row())
            .thenComparingInt(field -> field.box().column()));
    return new PdfTable(fields, Layout.GRID);
  }

  /// New numbers for the lines of the grid in one direction: without those at which no cell begins
  /// or ends, and with one number for those that lie close with no cell between them.
  private static Map<Integer, Integer> numbers(
      List<Box> boxes, ToIntFunction<Box> begin, ToIntFunction<Box> end, IntToDoubleFunction at) {
    var used = new TreeSet<Integer>();
    boxes.forEach(box -> used.addAll(List.of(begin.applyAsInt(box), end.applyAsInt(box))));
    var numbers = new HashMap<Integer, Integer>();
    int first = used.first();
    int number = 0;
    for (int line : used) {
      int from = first;
      boolean isSame =
          at.applyAsDouble(line) - at.applyAsDouble(from) < MOVED
              && boxes.stream()
                  .noneMatch(box -> begin.applyAsInt(box) >= from && end.applyAsInt(box) <= line);
      if (!isSame) {
        first = line;
        number++;
      }
      numbers.put(line, number);
    }
    return numbers;
  }

  /// The lines of a cell: upright ones, and those that run up or down.
  private static List<PdfLine> lines(List<PdfGlyph> glyphs) {
    return Stream.of(PdfTurn.values())
        .flatMap(turn ->
            PdfLine.of(glyphs.stream().filter(glyph -> glyph.face().turn() == turn).toList())
                .stream())
        .toList();
  }

  /// The part of the page that it covers.
  Rectangle2D area() {
    var all = new Rectangle2D.Double();
    all.setRect(fields.getFirst().area());
    fields.forEach(field -> all.add(field.area()));
    return all;
  }
}
