package org.nianbao.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.nianbao.paper.Lettering.Role;
import org.nianbao.paper.SetTable.Content;
import org.nianbao.paper.SetTable.Look;
import org.nianbao.paper.Setting.Side;
import org.nianbao.paper.TablePart.Field;
import org.nianbao.paper.TextLine.Piece;

/// Sets a table row by row: rows grow with their text, do not split, and repeat the head on the
/// next page.
final class TableSetting {
  /// A border takes half a point: the upper one of the table, and one of each row that grows.
  private static final int BORDER = 10;

  private final SetTable set;
  private final int block;
  private final int left;
  private final double lineRatio;
  private final int[] heights;
  private final List<Row> rows = new ArrayList<>();

  /// Where a row has come to stand.
  private record Row(int page, int top, List<Placed> column) {}

  /// @param left where the text block begins
  /// @param lineRatio the height of a single-spaced line by the size of its characters
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

  /// What does not fit makes its last row higher. Upright text makes none.
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
      stack.put(
          heights[row],
          set.isHead(row) ? 0 : head,
          set.isTiedToNext(row) ? Stack.Tie.TO_NEXT : Stack.Tie.LOOSE,
          (page, top, column) -> rows.add(new Row(page, top, column)));
    }
    for (int from = 0; from < rows.size(); ) {
      int to = from;
      while (to < rows.size() && rows.get(to).page == rows.get(from).page) {
        to++;
      }
      place(from, to, head);
      from = to;
    }
  }

  /// The part of the table from one row up to another.
  private void place(int from, int to, int headHeight) {
    var first = rows.get(from);
    var head = new ArrayList<Field>();
    int top = first.top;
    if (from > 0 && headHeight > 0) {
      top -= headHeight;
      for (var content : set.contents()) {
        if (set.isHead(content.box().row())) {
          head.add(field(content, top + height(0, content.box().row()), content.box().rows()));
        }
      }
    }
    var fields = new ArrayList<Field>();
    for (var content : set.contents()) {
      int begin = Math.max(from, content.box().row());
      int end = Math.min(to, content.box().endRow());
      if (begin < end) {
        var field = field(content, rows.get(begin).top, end - begin, begin);
        fields.add(begin == content.box().row() ? field : empty(field));
      }
    }
    fields.sort(Comparator.comparingInt(Field::top).thenComparingInt(Field::left));
    int height = first.top - top + height(from, to);
    first.column.add(new TablePart(block, top, height, head, fields));
  }

  private static Field empty(Field field) {
    return new Field(
        field.left(), field.top(), field.right(), field.bottom(), field.cell(), List.of());
  }

  private Field field(Content content, int top, int rows) {
    return field(content, top, rows, content.box().row());
  }

  private Field field(Content content, int top, int rows, int row) {
    int height = height(row, row + rows);
    var lines = lines(content);
    int text = lines.stream().mapToInt(TextLine::height).sum();
    int begin = top + (height - text) / 2;
    return new Field(
        x(content),
        top,
        x(content) + set.columns().width(content.box()),
        top + height,
        content.cell(),
        lines.stream().map(line -> line.down(begin)).toList());
  }

  private int x(Content content) {
    var widths = set.columns().twips();
    return left + widths.subList(0, content.box().column()).stream().mapToInt(w -> w).sum();
  }

  private int line(Content content) {
    return (int) Math.round(set.text(content).character() * lineRatio);
  }

  /// What a box says, from 0 down.
  private List<TextLine> lines(Content content) {
    var lettering = Lettering.of(Role.BODY, set.text(content).halfPoints());
    if (content.look() == Look.UPRIGHT) {
      return upright(content, lettering);
    }
    int inset = TableColumns.PADDING + (content.look() == Look.LEFT ? SetTable.LABEL_INDENT : 0);
    var setting =
        new Setting(
            x(content) + inset,
            set.columns().width(content.box()) - 2 * inset,
            0,
            0,
            content.look() == Look.LEFT ? Side.LEFT : Side.CENTRE);
    var lines = new ArrayList<TextLine>();
    IntFunction<Lettering> plain = _ -> lettering;
    int offset = 0;
    for (var text : content.text().split("\\R", -1)) {
      for (var line : setting.lines(block, text, plain, line(content))) {
        lines.add(line.behind(offset).down(line(content) * lines.size() - line.top()));
      }
      offset += text.length() + 1;
    }
    return lines;
  }

  /// Characters under one another, each a line.
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
