package org.nianbao.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nianbao.draft.Totals;
import org.nianbao.form.Box;
import org.nianbao.form.CellRef;
import org.nianbao.form.Heading;
import org.nianbao.form.Table;
import org.nianbao.source.GridText;
import org.nianbao.source.Origin;
import org.nianbao.source.TableBlock;
import org.nianbao.source.TableBlock.Layout;
import org.nianbao.source.TextRun;

/// A table as a test draws it in a document, cell by cell. Every step gives another one.
///
/// @param cells what is drawn, in reading order
record DrawnTable(List<Drawn> cells) {
  /// A drawn cell.
  ///
  /// @param box the places of the grid that it covers
  /// @param text what is written in it
  /// @param cell the cell of the form; empty for a label and for what the form has not
  /// @param heading the label of the form; empty for a cell
  record Drawn(Box box, String text, Optional<CellRef> cell, Optional<Heading> heading) {
    static Drawn blank(int row, int column) {
      return new Drawn(Box.at(row, column), "", Optional.empty(), Optional.empty());
    }

    Drawn with(String other) {
      return new Drawn(box, other, cell, heading);
    }

    Drawn with(Box other) {
      return new Drawn(other, text, cell, heading);
    }

    /// How many places it covers.
    int cells() {
      return box.rows() * box.columns();
    }

    boolean is(Heading.Role role) {
      return heading.filter(one -> one.role() == role).isPresent();
    }
  }

  DrawnTable {
    cells =
        cells.stream()
            .sorted(
                Comparator.<Drawn>comparingInt(drawn -> drawn.box().row())
                    .thenComparingInt(drawn -> drawn.box().column()))
            .toList();
  }

  /// A table of the form with the figures of a draft, as the form draws it.
  static DrawnTable of(Table table, Totals totals) {
    var labels =
        table.headings().stream()
            .map(heading ->
                new Drawn(heading.box(), heading.line(), Optional.empty(), Optional.of(heading)));
    var cells =
        table.cells().stream()
            .map(cell ->
                new Drawn(
                    cell.box(),
                    totals.printed(cell.ref()),
                    Optional.of(cell.ref()),
                    Optional.empty()));
    return new DrawnTable(Stream.concat(labels, cells).toList());
  }

  int rows() {
    return cells.stream().mapToInt(drawn -> drawn.box().endRow()).max().orElse(0);
  }

  int columns() {
    return cells.stream().mapToInt(drawn -> drawn.box().endColumn()).max().orElse(0);
  }

  /// The cells that begin in a row, from the left.
  List<Drawn> row(int row) {
    return cells.stream().filter(drawn -> drawn.box().row() == row).toList();
  }

  DrawnTable map(UnaryOperator<Drawn> change) {
    return new DrawnTable(cells.stream().map(change).toList());
  }

  DrawnTable without(Predicate<Drawn> which) {
    return new DrawnTable(cells.stream().filter(which.negate()).toList());
  }

  DrawnTable and(List<Drawn> more) {
    return new DrawnTable(Stream.concat(cells.stream(), more.stream()).toList());
  }

  /// With another text in one of its cells.
  DrawnTable with(Drawn one, String text) {
    return map(drawn -> drawn == one ? drawn.with(text) : drawn);
  }

  /// With one more row; merged cells that reach over the place reach over it too.
  ///
  /// @param added makes the row's cells out of the columns that are free in it
  DrawnTable withRow(int at, Function<Integer, Drawn> added) {
    var next =
        map(drawn -> {
          var box = drawn.box();
          return box.row() >= at
              ? drawn.with(new Box(box.row() + 1, box.column(), box.rows(), box.columns()))
              : box.endRow() > at
                  ? drawn.with(new Box(box.row(), box.column(), box.rows() + 1, box.columns()))
                  : drawn;
        });
    return next.and(
        IntStream.range(0, columns())
            .filter(column -> next.cells().stream().noneMatch(one -> one.box().covers(at, column)))
            .mapToObj(added::apply)
            .toList());
  }

  /// With one more column, blank; merged cells that reach over the place reach over it too.
  DrawnTable withColumn(int at) {
    var next =
        map(drawn -> {
          var box = drawn.box();
          return box.column() >= at
              ? drawn.with(new Box(box.row(), box.column() + 1, box.rows(), box.columns()))
              : box.endColumn() > at
                  ? drawn.with(new Box(box.row(), box.column(), box.rows(), box.columns() + 1))
                  : drawn;
        });
    return next.and(
        IntStream.range(0, rows())
            .filter(row -> next.cells().stream().noneMatch(one -> one.box().covers(row, at)))
            .mapToObj(row -> Drawn.blank(row, at))
            .toList());
  }

  /// Without a column; merged cells that reach over it are narrower.
  DrawnTable withoutColumn(int at) {
    return without(drawn -> drawn.box().column() == at && drawn.box().columns() == 1)
        .map(drawn -> {
          var box = drawn.box();
          return box.column() > at
              ? drawn.with(new Box(box.row(), box.column() - 1, box.rows(), box.columns()))
              : box.endColumn() > at
                  ? drawn.with(new Box(box.row(), box.column(), box.rows(), box.columns() - 1))
                  : drawn;
        });
  }

  /// Some of its rows as a table of their own; of a merged cell that is cut, each part has the
  /// text.
  DrawnTable part(int from, int to) {
    var part = new ArrayList<Drawn>();
    for (var drawn : cells) {
      int first = Math.max(from, drawn.box().row());
      int end = Math.min(to, drawn.box().endRow());
      if (first < end) {
        part.add(
            drawn.with(
                new Box(first - from, drawn.box().column(), end - first, drawn.box().columns())));
      }
    }
    return new DrawnTable(part);
  }

  /// Another table below this one.
  DrawnTable below(DrawnTable lower) {
    int rows = rows();
    return and(
        lower.cells.stream()
            .map(drawn ->
                drawn.with(
                    new Box(
                        drawn.box().row() + rows,
                        drawn.box().column(),
                        drawn.box().rows(),
                        drawn.box().columns())))
            .toList());
  }

  /// As a table on its grid.
  TableBlock grid(String name) {
    return new TableBlock(
        cells.stream()
            .map(drawn ->
                new GridText(drawn.box(), List.of(TextRun.of(drawn.text())), Optional.empty()))
            .toList(),
        Layout.GRID,
        Origin.of(name));
  }

  /// As lines of text with tabs, blanks for what merged cells cover.
  TableBlock tabs(String name) {
    var lines = new ArrayList<List<String>>();
    for (int row = 0; row < rows(); row++) {
      var line = new ArrayList<String>();
      for (int column = 0; column < endOf(row); column++) {
        line.add(at(row, column).map(Drawn::text).orElse(""));
      }
      lines.add(line);
    }
    return TableBlock.of(lines, Layout.TABS, Origin.of(name));
  }

  /// As lines of text with tabs that leave out what merged cells cover.
  TableBlock shortTabs(String name) {
    var lines =
        IntStream.range(0, rows())
            .mapToObj(row -> row(row).stream().map(Drawn::text).toList())
            .toList();
    return TableBlock.of(lines, Layout.TABS, Origin.of(name));
  }

  private int endOf(int row) {
    return cells.stream()
        .filter(drawn -> drawn.box().row() <= row && drawn.box().endRow() > row)
        .mapToInt(drawn -> drawn.box().endColumn())
        .max()
        .orElse(0);
  }

  /// Whether another cell, which begins further to the left or above, covers the place of a cell.
  boolean isCovered(Drawn one) {
    return cells.stream()
        .anyMatch(other ->
            other != one
                && other.box().covers(one.box().row(), one.box().column())
                && other.cells() > one.cells());
  }

  /// The cell that begins at a place.
  Optional<Drawn> at(int row, int column) {
    return cells.stream()
        .filter(drawn -> drawn.box().row() == row && drawn.box().column() == column)
        .findFirst();
  }

  /// As HTML.
  ///
  /// @param attributes further attributes of a cell
  /// @param content the content of a cell
  String html(Function<Drawn, String> attributes, Function<Drawn, String> content) {
    var html = new StringBuilder("<table border=\"1\"><tbody>");
    for (int row = 0; row < rows(); row++) {
      html.append("<tr>\n");
      for (var drawn : row(row)) {
        html.append("<td");
        html.append(span("rowspan", drawn.box().rows()));
        html.append(span("colspan", drawn.box().columns()));
        html.append(attributes.apply(drawn)).append('>');
        html.append(content.apply(drawn)).append("</td>\n");
      }
      html.append("</tr>");
    }
    return html.append("</tbody></table>").toString();
  }

  private static String span(String name, int count) {
    return count == 1 ? "" : " " + name + "=\"" + count + "\"";
  }
}
