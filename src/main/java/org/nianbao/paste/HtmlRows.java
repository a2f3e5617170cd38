package org.nianbao.paste;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.nianbao.label.CellText;
import org.nianbao.paste.Leftover.Reason;
import org.nianbao.source.GridText;
import org.nianbao.source.HtmlReading;
import org.nianbao.source.HtmlTable;
import org.nianbao.source.TextRun;
import org.nianbao.source.TextRun.Mark;
import org.nianbao.text.PlainText;

/// Makes a pasted table of an HTML table, without its hidden rows and columns.
///
/// A cell over several rows or columns is put at the first of its positions that is shown, and the
/// others are marked as merged, so that no later cell of any row moves.
final class HtmlRows {
  private final HtmlTable table;
  private final Rows rows = new Rows();
  private final Set<GridText> placed = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Leftover> leftovers = new ArrayList<>();

  private HtmlRows(HtmlTable table) {
    this.table = table;
  }

  /// A table of the page, with how many numbers, texts and leftovers it has, by which one table is
  /// chosen. Tables inside of its cells are candidates as well.
  private record Candidate(PastedTable pasted, long figures, long texts, int named) {
    private static final Comparator<Candidate> ORDER =
        Comparator.comparingLong(Candidate::figures)
            .thenComparingLong(Candidate::texts)
            .thenComparingInt(Candidate::named);

    static Candidate of(PastedTable pasted) {
      var texts =
          pasted.rows().stream().flatMap(List::stream).map(PastedTable.Place::text).toList();
      return new Candidate(
          pasted,
          texts.stream().filter(CellText::isFigure).count(),
          texts.stream().filter(text -> !text.isEmpty()).count(),
          pasted.leftovers().size());
    }
  }

  /// Reads the table with the most numbers, of several such the one with the most texts; empty if
  /// there is none.
  ///
  /// @param text the plain text on the clipboard
  static PastedTable read(String html, String text) {
    return HtmlReading.tables(html, text)
        .map(table -> Candidate.of(new HtmlRows(table).read()))
        .reduce(
            Candidate.of(PastedTable.empty()),
            (best, next) -> Candidate.ORDER.compare(next, best) > 0 ? next : best)
        .pasted();
  }

  private PastedTable read() {
    for (int row = 0; row < table.places().size(); row++) {
      if (!table.isRowHidden(row)) {
        row(row);
      }
    }
    table
        .below()
        .forEach(texts -> {
          texts.forEach(rows::text);
          rows.end();
        });
    table.hiddenRows().forEach((row, text) -> leave(text, Reason.HIDDEN, Arrivals.place(row)));
    table
        .hiddenColumns()
        .forEach((column, text) -> leave(text, Reason.HIDDEN, Arrivals.column(column)));
    return rows.pasted(leftovers);
  }

  private void row(int row) {
    var places = table.places().get(row);
    for (int column = 0; column < places.size(); column++) {
      if (!table.isColumnHidden(column)) {
        places.get(column).ifPresentOrElse(this::place, () -> rows.text(""));
      }
    }
    table.beyond(row).forEach(rows::text);
    if (rows.column() > 0 || rows.isOver()) {
      rows.end();
    }
  }

  /// Adds the text of a cell. Text that is struck through as a whole leaves nothing for the cell,
  /// and a note mark is no digit of its number; both are left over.
  private void place(GridText cell) {
    if (!placed.add(cell)) {
      rows.merged();
      return;
    }
    var runs = cell.runs();
    var place = Arrivals.place(rows.row(), rows.column());
    var text = cell.text();
    if (text.isEmpty()) {
      leave(
          TextRun.text(runs, Mark.STRUCK) + TextRun.text(runs, Mark.DELETED), Reason.STRUCK, place);
    } else if (CellText.isFigure(text)) {
      leave(TextRun.text(runs, Mark.NOTE), Reason.MARK, place);
    }
    rows.text(text);
  }

  private void leave(String text, Reason reason, String place) {
    if (!PlainText.isBlank(text) && !rows.isOver()) {
      leftovers.add(Leftover.of(text, reason, place));
    }
  }
}
