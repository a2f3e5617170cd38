package org.nianbao.reader.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// The column labels of a table without lines: which text is above which column, and which is above
/// several. A label stands in the middle of its columns and of its height.
final class PdfOpenHead {
  /// How far a label may reach beyond its column, in characters.
  private static final double BEYOND = 0.25;

  /// The least gap between two labels in a line, in characters.
  private static final double GAP = 0.6;

  /// A label of several columns.
  ///
  /// @param level where its middle is, from the top
  record Group(PdfLine line, double level, int from, int to) {}

  private final PdfOpenColumns columns;
  private final double bottom;
  private final TreeMap<Integer, List<PdfLine>> leaves = new TreeMap<>();
  private final List<Group> groups = new ArrayList<>();

  /// @param bottom where the labels end and the first row begins
  private PdfOpenHead(PdfOpenColumns columns, double bottom) {
    this.columns = columns;
    this.bottom = bottom;
  }

  /// Reads labels.
  ///
  /// @param lines what stands above the numbers, from the top down
  static PdfOpenHead of(List<PdfLine> lines, PdfOpenColumns columns, double bottom) {
    var head = new PdfOpenHead(columns, bottom);
    var wide = new ArrayList<PdfLine>();
    for (var line : lines) {
      for (var part : line.parts(GAP)) {
        head.put(part, wide);
      }
    }
    wide.stream().map(head::group).flatMap(Optional::stream).forEach(head.groups::add);
    return head;
  }

  List<PdfLine> leaf(int column) {
    return leaves.getOrDefault(column, List.of());
  }

  List<Group> groups() {
    return groups;
  }

  private void put(PdfLine part, List<PdfLine> wide) {
    double play = BEYOND * part.size();
    var column = columns.at((part.left() + part.right()) / 2);
    if (column.isPresent() && isWithin(part, column.getAsInt(), play)) {
      leaves.computeIfAbsent(column.getAsInt(), _ -> new ArrayList<>()).add(part);
      return;
    }
    var cut = cut(part);
    boolean areLabels =
        cut.size() > 1
            && cut.stream()
                .allMatch(piece -> {
                  double middle = (piece.left() + piece.right()) / 2;
                  var own = columns.at(middle);
                  return own.isPresent()
                      && isWithin(piece, own.getAsInt(), play)
                      && Math.abs(middle - middle(own.getAsInt(), own.getAsInt()))
                          < part.size() / 2;
                });
    if (areLabels) {
      cut.forEach(piece -> put(piece, wide));
    } else {
      wide.add(part);
    }
  }

  private boolean isWithin(PdfLine part, int column, double play) {
    return part.left() >= columns.edge(column) - play
        && part.right() <= columns.edge(column + 1) + play;
  }

  private double middle(int from, int to) {
    return (columns.edge(from) + columns.edge(to + 1)) / 2;
  }

  /// A text cut where the columns end.
  private List<PdfLine> cut(PdfLine part) {
    var pieces = new ArrayList<PdfLine>();
    var piece = new ArrayList<PdfGlyph>();
    int column = -1;
    for (var glyph : part.glyphs()) {
      int at = columns.at(glyph.centre()).orElse(-1);
      if (at != column && !piece.isEmpty()) {
        pieces.add(new PdfLine(List.copyOf(piece)));
        piece.clear();
      }
      column = at;
      piece.add(glyph);
    }
    pieces.add(new PdfLine(List.copyOf(piece)));
    return pieces;
  }

  /// The columns that a wide label is above: as many as may be on both sides of its middle that
  /// have their own label below it.
  private Optional<Group> group(PdfLine line) {
    double centre = (line.left() + line.right()) / 2;
    double level = line.box().getCenterY();
    var at = columns.at(centre);
    if (at.isEmpty()) {
      return Optional.empty();
    }
    int from = at.getAsInt();
    int to = from;
    double off = (centre - middle(from, from)) / columns.pitch();
    if (off > 0.3) {
      to++;
    } else if (off < -0.3) {
      from--;
    }
    while (isUnder(from - 1, level) && isUnder(to + 1, level)) {
      from--;
      to++;
    }
    return from < 0 || to >= columns.size()
        ? Optional.empty()
        : Optional.of(new Group(line, level, from, to));
  }

  /// Whether the cell with a column's label begins below a level: the label is in its middle.
  private boolean isUnder(int column, double level) {
    if (column < 0 || column >= columns.size() || leaf(column).isEmpty()) {
      return false;
    }
    var lines = leaf(column);
    double middle = (lines.getFirst().box().getMinY() + lines.getLast().box().getMaxY()) / 2;
    return 2 * middle - bottom > level;
  }
}
