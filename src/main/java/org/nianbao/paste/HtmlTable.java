package org.nianbao.paste;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.nianbao.markup.Grid;
import org.nianbao.markup.Grid.Area;
import org.nianbao.markup.Markup;
import org.nianbao.paste.Leftover.Reason;
import org.nianbao.source.HtmlReading;
import org.nianbao.source.TextRun;
import org.nianbao.source.TextRun.Mark;
import org.nianbao.text.PlainText;

/// Reads a table out of HTML.
///
/// A cell over several rows or columns is put at the first of its positions that is shown, and the
/// others are marked as merged, so that no later cell of any row moves.
final class HtmlTable {
  private final Grid grid;
  private final Rows rows = new Rows();
  private final Set<Area> placed = new HashSet<>();
  private final List<Leftover> leftovers = new ArrayList<>();

  private HtmlTable(Grid grid) {
    this.grid = grid;
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
          texts.stream().filter(Labels::isFigure).count(),
          texts.stream().filter(text -> !text.isEmpty()).count(),
          pasted.leftovers().size());
    }
  }

  /// Reads the table with the most numbers, of several such the one with the most texts; empty if
  /// there is none.
  ///
  /// @param text the plain text on the clipboard
  static PastedTable read(String html, String text) {
    if (!Markup.hasTable(html)) {
      return PastedTable.empty();
    }
    var best = Candidate.of(PastedTable.empty());
    for (var table : Markup.read(html, text).select("table:not([hidden])")) {
      var candidate = Candidate.of(new HtmlTable(Grid.of(table)).read());
      best = Candidate.ORDER.compare(candidate, best) > 0 ? candidate : best;
    }
    return best.pasted();
  }

  private PastedTable read() {
    grid.rows().stream().filter(row -> !row.hidden()).forEach(this::row);
    for (var row : grid.rest()) {
      row.children().forEach(cell -> rows.text(TextRun.text(HtmlReading.cell(cell))));
      rows.end();
    }
    var unseen = grid.unseen();
    unseen.rows().forEach((row, cells) -> name(cells, Arrivals.place(row)));
    unseen.columns().forEach((column, cells) -> name(cells, Arrivals.column(column)));
    return rows.pasted(leftovers);
  }

  private void row(Grid.Row row) {
    for (int column = 0; column < row.places().size(); column++) {
      var place = row.places().get(column);
      if (!grid.isHidden(column)) {
        place.ifPresentOrElse(this::place, () -> rows.text(""));
      }
    }
    row.beyond().forEach(cell -> rows.text(TextRun.text(HtmlReading.cell(cell))));
    if (rows.column() > 0 || rows.isOver()) {
      rows.end();
    }
  }

  private void place(Area area) {
    if (placed.add(area)) {
      text(HtmlReading.cell(area.cell()));
    } else if (area.merged()) {
      rows.merged();
    } else {
      rows.text("");
    }
  }

  /// Adds the text of a cell. Text that is struck through as a whole leaves nothing for the cell,
  /// and a note mark is no digit of its number; both are left over.
  private void text(List<TextRun> runs) {
    var place = Arrivals.place(rows.row(), rows.column());
    var text = PlainText.of(TextRun.text(runs));
    if (text.isEmpty()) {
      leave(
          TextRun.text(runs, Mark.STRUCK) + TextRun.text(runs, Mark.DELETED), Reason.STRUCK, place);
    } else if (Labels.isFigure(text)) {
      leave(TextRun.text(runs, Mark.NOTE), Reason.MARK, place);
    }
    rows.text(text);
  }

  private void name(List<Element> cells, String place) {
    var texts =
        cells.stream()
            .map(cell -> PlainText.of(TextRun.text(HtmlReading.cell(cell))))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("\t"));
    leave(texts, Reason.HIDDEN, place);
  }

  private void leave(String raw, Reason reason, String place) {
    if (!PlainText.of(raw).isEmpty() && !rows.isOver()) {
      leftovers.add(Leftover.of(raw.strip(), reason, place));
    }
  }
}
