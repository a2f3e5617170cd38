package org.nianbao.reader.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleFunction;
import org.nianbao.form.Box;

/// The places between lines that hang together, and which of them no line separates.
final class PdfMesh {
  /// How close two lines are one, in points: a double line is.
  private static final double CLOSE = 3;

  /// How far lines reach beyond the outermost line across them where the table is open.
  private static final double OPEN = 10;

  /// How much of a place's side a line must cover to close it.
  private static final double MOST_OF = 0.6;

  /// The most places of a table; a drawing has more.
  private static final int MOST_PLACES = 60_000;

  private final double[] xs;
  private final double[] ys;
  private final boolean[][] leftWalls;
  private final boolean[][] topWalls;

  /// @param rules lines that hang together
  PdfMesh(PdfRules rules) {
    var xs = places(rules.verticals(), rules.horizontals());
    var ys = places(rules.horizontals(), rules.verticals());
    boolean isDrawing = (long) xs.length * ys.length > MOST_PLACES;
    this.xs = isDrawing ? new double[0] : xs;
    this.ys = isDrawing ? new double[0] : ys;
    leftWalls = walls(rules.verticals(), this.xs, this.ys);
    topWalls = walls(rules.horizontals(), this.ys, this.xs);
  }

  /// The areas of places that no line separates, each a rectangle of places, row by row.
  List<Box> boxes() {
    int rows = Math.max(0, ys.length - 1);
    int columns = Math.max(0, xs.length - 1);
    var owners = new int[rows][columns];
    var boxes = new ArrayList<Box>();
    int count = 0;
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (owners[row][column] == 0) {
          flood(owners, row, column, ++count);
        }
      }
    }
    var taken = new boolean[rows][columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (!taken[row][column]) {
          boxes.add(box(owners, taken, row, column));
        }
      }
    }
    return boxes;
  }

  /// Where a line between columns is, from the left.
  double x(int column) {
    return xs[column];
  }

  /// Where a line between rows is, from the top.
  double y(int row) {
    return ys[row];
  }

  /// The part of the page that a box covers.
  Rectangle2D area(Box box) {
    double left = xs[box.column()];
    double top = ys[box.row()];
    return new Rectangle2D.Double(left, top, xs[box.endColumn()] - left, ys[box.endRow()] - top);
  }

  /// Whether the box has a side without a line at the edge of the table.
  boolean isOpen(Box box) {
    return (box.column() == 0 && !all(box, (row, _) -> leftWalls[0][row]))
        || (box.endColumn() == xs.length - 1
            && !all(box, (row, _) -> leftWalls[xs.length - 1][row]))
        || (box.row() == 0 && !all(box, (_, column) -> topWalls[0][column]))
        || (box.endRow() == ys.length - 1
            && !all(box, (_, column) -> topWalls[ys.length - 1][column]));
  }

  private static boolean all(Box box, BiPredicate<Integer, Integer> test) {
    for (int row = box.row(); row < box.endRow(); row++) {
      for (int column = box.column(); column < box.endColumn(); column++) {
        if (!test.test(row, column)) {
          return false;
        }
      }
    }
    return true;
  }

  private void flood(int[][] owners, int row, int column, int owner) {
    var open = new ArrayList<int[]>();
    open.add(new int[] {row, column});
    owners[row][column] = owner;
    while (!open.isEmpty()) {
      var at = open.removeLast();
      int r = at[0];
      int c = at[1];
      visit(owners, open, r, c - 1, owner, c > 0 && !leftWalls[c][r]);
      visit(owners, open, r, c + 1, owner, c + 1 < owners[0].length && !leftWalls[c + 1][r]);
      visit(owners, open, r - 1, c, owner, r > 0 && !topWalls[r][c]);
      visit(owners, open, r + 1, c, owner, r + 1 < owners.length && !topWalls[r + 1][c]);
    }
  }

  private static void visit(
      int[][] owners, List<int[]> open, int row, int column, int owner, boolean isReached) {
    if (isReached && owners[row][column] == 0) {
      owners[row][column] = owner;
      open.add(new int[] {row, column});
    }
  }

  /// The largest rectangle of one area with this place at its upper left, as wide as may be.
  private static Box box(int[][] owners, boolean[][] taken, int row, int column) {
    int owner = owners[row][column];
    int endColumn = column;
    while (endColumn < owners[row].length
        && owners[row][endColumn] == owner
        && !taken[row][endColumn]) {
      endColumn++;
    }
    int endRow = row;
    while (endRow < owners.length && isFree(owners, taken, endRow, column, endColumn, owner)) {
      Arrays.fill(taken[endRow], column, endColumn, true);
      endRow++;
    }
    return new Box(row, column, endRow - row, endColumn - column);
  }

  private static boolean isFree(
      int[][] owners, boolean[][] taken, int row, int from, int to, int owner) {
    for (int column = from; column < to; column++) {
      if (owners[row][column] != owner || taken[row][column]) {
        return false;
      }
    }
    return true;
  }

  /// Where the lines of one direction are, and the ends of those across where they reach beyond.
  private static double[] places(List<PdfRuling> lines, List<PdfRuling> across) {
    var sorted = lines.stream().mapToDouble(PdfRuling::at).sorted().toArray();
    var places = new ArrayList<Double>();
    int begin = 0;
    for (int i = 1; i <= sorted.length; i++) {
      if (i == sorted.length || sorted[i] - sorted[begin] > CLOSE) {
        places.add((sorted[begin] + sorted[i - 1]) / 2);
        begin = i;
      }
    }
    double first = end(across, line -> -line.from());
    double last = end(across, PdfRuling::to);
    if (places.getFirst() + first > OPEN) {
      places.addFirst(-first);
    }
    if (last - places.getLast() > OPEN) {
      places.add(last);
    }
    return places.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static double end(List<PdfRuling> lines, ToDoubleFunction<PdfRuling> end) {
    return lines.stream().mapToDouble(end).max().orElseThrow();
  }

  /// For each place across, whether the stretches along it are closed there.
  private static boolean[][] walls(List<PdfRuling> lines, double[] places, double[] ends) {
    var walls = new boolean[places.length][Math.max(0, ends.length - 1)];
    for (int place = 0; place < places.length; place++) {
      double at = places[place];
      var here = lines.stream().filter(line -> Math.abs(line.at() - at) <= CLOSE).toList();
      for (int i = 0; i < walls[place].length; i++) {
        double from = ends[i];
        double to = ends[i + 1];
        double covered = here.stream().mapToDouble(line -> line.covered(from, to)).max().orElse(0);
        walls[place][i] = covered >= MOST_OF * (to - from);
      }
    }
    return walls;
  }
}
