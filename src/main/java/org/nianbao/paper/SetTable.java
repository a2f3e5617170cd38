package org.nianbao.paper;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.draft.Totals;
import org.nianbao.form.Box;
import org.nianbao.form.CellRef;
import org.nianbao.form.Heading;
import org.nianbao.form.Heading.Role;
import org.nianbao.form.Table;

/// A statutory table laid out for paper: the form's own boxes with their content, the widths of the
/// columns, and where a page may begin.
///
/// @param form the table
/// @param columns size of the text and widths of the columns
/// @param contents the boxes of the grid with their text, sorted from left to right
public record SetTable(Table form, TableColumns columns, List<Content> contents) {
  /// The least height of a row in twips: 6.5 mm. Vertical text does not make a row grow, but the
  /// one vertical label covers so many rows that it fits.
  public static final int ROW_HEIGHT = 370;

  /// The height of a line of text in twips, in the tallest of the usual typefaces.
  public static final int TEXT_LINE = 270;

  /// The indent left and right of a row's label in twips, besides the padding of the cell.
  public static final int LABEL_INDENT = 40;

  /// A heading's text or a cell's content, in its box of the grid.
  ///
  /// @param cell the cell's address; empty for a heading
  public record Content(Box box, String text, Look look, Optional<CellRef> cell) {

    /// Whether the box covers a row of the grid.
    public boolean covers(int row) {
      return row >= box.row() && row < box.endRow();
    }
  }

  /// The alignment and direction of the text in a box.
  public enum Look {
    CENTRED,
    LEFT,
    /// Vertical text: one character below the other.
    UPRIGHT,
    /// The note in the corner of table three, in small text.
    NOTE
  }

  public SetTable {
    contents = List.copyOf(contents);
  }

  /// Lays out a table with the content of its cells.
  ///
  /// @param textWidth the width that it fills, in twips
  public static SetTable of(Table form, Totals totals, int textWidth) {
    var headings =
        form.headings().stream()
            .map(heading ->
                new Content(heading.box(), heading.text(), look(heading), Optional.empty()));
    var figures =
        form.cells().stream()
            .map(cell ->
                new Content(
                    cell.box(), totals.printed(cell.ref()), Look.CENTRED, Optional.of(cell.ref())));
    var contents =
        Stream.concat(headings, figures)
            .sorted(Comparator.comparingInt(content -> content.box().column()))
            .toList();
    return new SetTable(form, TableColumns.of(form, totals::printed, textWidth), contents);
  }

  private static Look look(Heading heading) {
    return switch (heading.role()) {
      case ROW -> Look.LEFT;
      case COLUMN, GROUP, BAND -> Look.CENTRED;
      case VERTICAL -> Look.UPRIGHT;
      case CORNER -> Look.NOTE;
    };
  }

  /// The size of the text in a box.
  public TableText text(Content content) {
    return content.look() == Look.NOTE ? TableText.NOTE : columns.text();
  }

  /// The character formatting of a box. A number that is too long for its column even in the
  /// smallest size is narrowed: on two lines it would read as two numbers.
  public Lettering lettering(Content content) {
    var lettering = Lettering.of(Lettering.Role.BODY, text(content).halfPoints());
    return content.cell().isEmpty()
        ? lettering
        : lettering.within(
            room(content) - TableColumns.BORDER / 2, Measure.unbroken(content.text()));
  }

  /// The width of a box that its text can use, in twips.
  int room(Content content) {
    return columns.width(content.box())
        - 2 * TableColumns.PADDING
        - (content.look() == Look.LEFT ? 2 * LABEL_INDENT : 0);
  }

  /// Whether the row is a header row, which is repeated at the top of the next page.
  public boolean isHead(int row) {
    return row < form.headRows() && !isBanded();
  }

  /// Whether bands divide the table into blocks with column names of their own. Then its first rows
  /// are no header of the rest and must not be repeated on the next page: the table, half a page
  /// high, is kept together instead.
  private boolean isBanded() {
    return form.headings().stream().anyMatch(heading -> heading.role() == Role.BAND);
  }

  /// Whether no page may begin between this row and the next: inside a banded table, in and right
  /// below the header rows, and where that would cut through the label of a group of rows.
  public boolean isTiedToNext(int row) {
    return row < form.headRows()
        || (isBanded() && row < form.rows() - 1)
        || contents.stream()
            .filter(content -> content.covers(row) && row < content.box().endRow() - 1)
            .anyMatch(content -> height(content) > (row - content.box().row() + 1) * ROW_HEIGHT);
  }

  /// The approximate height of a box's text, in twips.
  private int height(Content content) {
    double width = Measure.characters(content.text()) * text(content).character();
    return content.look() == Look.UPRIGHT
        ? (int) width
        : (int) Math.ceil(width / room(content)) * TEXT_LINE;
  }
}
