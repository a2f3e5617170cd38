package org.nianbao.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.nianbao.paper.SetTable.Content;
import org.nianbao.paper.SetTable.Look;
import org.nianbao.paper.Setting.Side;
import org.nianbao.paper.TablePart.Field;
import org.nianbao.paper.TextLine.Piece;

/// Lays out a table row by row: rows grow with their text and are not split, and the header rows
/// are repeated on the next page. Only a row that is higher than a page is split, between lines,
/// from where it begins.
final class TableSetting {
  /// The height of a border in twips, half a point: added for the upper border of the table, and
  /// for one border of each row that grows.
  private static final int BORDER = 10;

  private final SetTable set;
  private final int block;
  private final int left;
  private final double lineRatio;
  private final int[] heights;
  private final List<Strip> strips = new ArrayList<>();

  /// A row, or one line of a row that is higher than a page, with its position.
  ///
  /// @param line the index of the line in its row; 0 for a whole row
  /// @param lines the number of lines that the row is split into; 0 if it is whole
  private record Strip(
      int row, int line, int lines, int page, int top, int height, List<Placed> column) {
    int bottom() {
      return top + height;
    }
  }

  /// @param left the left edge of the text block, in twips
  /// @param lineRatio the height of a single-spaced line divided by the size of its characters
  TableSetting(SetTable set, int block, int left, double lineRatio) {
    this.set = set;
    this.block = block;
    this.left = left;
    this.lineRatio = lineRatio;
    heights = new int[set.form().rows()];
    Arrays.fill(heights, SetTable.ROW_HEIGHT);
    heights[0] += BORDER;
    grow();
  }

  /// Makes rows high enough for their text: a box whose text does not fit makes its last row
  /// higher. Vertical text makes no row higher.
  private void grow() {
    for (int row = 0; row < heights.length; row++) {
      for (var content : set.contents()) {
        if (content.box().endRow() == row + 1 && content.look() != Look.UPRIGHT) {
          int above = height(content.box().row(), row);
          int text = lines(content).size() * line(content) + BORDER;
          heights[row] = Math.max(heights[row], text - above);
        }
      }
    }
  }

  private int height(int from, int to) {
    return IntStream.range(from, to).map(row -> heights[row]).sum();
  }

  /// Puts the rows on pages.
  void put(Stack stack) {
    int head = height(0, (int) IntStream.range(0, heights.length).filter(set::isHead).count());
    for (int row = 0; row < heights.length; row++) {
      put(stack, row, set.isHead(row) ? 0 : head);
    }
    for (int from = 0; from < strips.size(); ) {
      int to = from;
      while (to < strips.size() && strips.get(to).page == strips.get(from).page) {
        to++;
      }
      place(strips.subList(from, to), from > 0 ? head : 0);
      from = to;
    }
  }

  private void put(Stack stack, int row, int head) {
    var tie = set.isTiedToNext(row) ? Stack.Tie.TO_NEXT : Stack.Tie.LOOSE;
    int line = (int) Math.round(set.columns().text().character() * lineRatio);
    boolean isWhole = head + heights[row] <= stack.height();
    int lines = isWhole ? 0 : heights[row] / line;
    int rest = heights[row];
    for (int at = 0; at < Math.max(1, lines); at++) {
      boolean isLast = at >= lines - 1;
      int first = at;
      int height = isLast ? rest : line;
      stack.put(
          height,
          head,
          isLast ? tie : Stack.Tie.LOOSE,
          (page, top, column) ->
              strips.add(new Strip(row, first, lines, page, top, height, column)));
      rest -= height;
    }
  }

  /// Adds the part of the table that is on one page.
  ///
  /// @param headHeight the height of the header rows that are repeated above it; 0 for the first
  ///   part
  private void place(List<Strip> part, int headHeight) {
    int top = part.getFirst().top - headHeight;
    var head = new ArrayList<Field>();
    var fields = new ArrayList<Field>();
    for (var content : set.contents()) {
      var box = content.box();
      if (headHeight > 0 && set.isHead(box.row())) {
        int begin = top + height(0, box.row());
        var field = field(content, begin, begin + height(box.row(), box.endRow()));
        head.add(with(field, centred(content, field)));
      }
      var covered = part.stream().filter(strip -> content.covers(strip.row)).toList();
      if (!covered.isEmpty()) {
        var field = field(content, covered.getFirst().top, covered.getLast().bottom());
        fields.add(with(field, lines(content, field, covered)));
      }
    }
    fields.sort(Comparator.comparingInt(Field::top).thenComparingInt(Field::left));
    int height = part.getLast().bottom() - top;
    part.getFirst().column.add(new TablePart(block, top, height, head, fields));
  }

  /// The lines of a box on one page: in a row that is split, those that fall on the page; in any
  /// other, all on the page where it begins and none on later ones.
  private List<TextLine> lines(Content content, Field field, List<Strip> covered) {
    var first = covered.getFirst();
    if (first.lines == 0 || content.box().rows() > 1) {
      boolean begins = first.row == content.box().row() && first.line == 0;
      return begins ? centred(content, field) : List.of();
    }
    var lines = lines(content);
    int from = Math.min(first.line, lines.size());
    var last = covered.getLast();
    int to = last.line == last.lines - 1 ? lines.size() : Math.min(last.line + 1, lines.size());
    int moved = field.top() + BORDER / 2 - from * line(content);
    return lines.subList(from, to).stream().map(line -> line.down(moved)).toList();
  }

  private List<TextLine> centred(Content content, Field field) {
    var lines = lines(content);
    int text = lines.stream().mapToInt(TextLine::height).sum();
    int begin = field.top() + (field.bottom() - field.top() - text) / 2;
    return lines.stream().map(line -> line.down(begin)).toList();
  }

  private Field field(Content content, int top, int bottom) {
    int right = x(content) + set.columns().width(content.box());
    return new Field(x(content), top, right, bottom, content.cell(), List.of());
  }

  private static Field with(Field field, List<TextLine> lines) {
    return new Field(field.left(), field.top(), field.right(), field.bottom(), field.cell(), lines);
  }

  private int x(Content content) {
    var widths = set.columns().twips();
    return left + widths.subList(0, content.box().column()).stream().mapToInt(w -> w).sum();
  }

  private int line(Content content) {
    return (int) Math.round(set.text(content).character() * lineRatio);
  }

  /// All lines of a box, the first with its upper edge at 0.
  private List<TextLine> lines(Content content) {
    var lettering = set.lettering(content);
    if (content.look() == Look.UPRIGHT) {
      return upright(content, lettering);
    }
    int room = set.room(content);
    int inset = (set.columns().width(content.box()) - room) / 2;
    var side = content.look() == Look.LEFT ? Side.LEFT : Side.CENTRE;
    var setting = new Setting(x(content) + inset, room, 0, 0, side);
    return setting.lines(block, content.text(), _ -> lettering, line(content));
  }

  /// The lines of vertical text: each has one character.
  private List<TextLine> upright(Content content, Lettering lettering) {
    int size = lettering.character();
    int middle = x(content) + set.columns().width(content.box()) / 2;
    var text = content.text();
    return IntStream.range(0, text.length())
        .mapToObj(at ->
            new TextLine(
                block,
                at,
                at + 1,
                at * size,
                size,
                List.of(
                    new Piece(
                        text.substring(at, at + 1),
                        lettering,
                        middle - size / 2,
                        middle + size / 2))))
        .toList();
  }
}
