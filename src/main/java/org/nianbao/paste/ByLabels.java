package org.nianbao.paste;

import java.util.List;
import java.util.stream.IntStream;
import org.nianbao.form.Heading.Role;
import org.nianbao.form.Table;
import org.nianbao.label.CellText;
import org.nianbao.label.LabelAlignment;
import org.nianbao.paste.Leftover.Reason;

/// Pastes a table that has labels of the form's table: each row and each column goes where its
/// label says, whatever is selected.
///
/// A label that is only like one of the table's (社会组织 for 社会公益组织) counts in the table's order; a
/// row or column with an unknown label is matched by its position, as long as the labels around it
/// agree.
final class ByLabels {
  private final Labels labels;
  private final Table table;
  private final PastedTable pasted;
  private final Arrivals arrivals;
  private final LabelAlignment rows;

  private ByLabels(Labels labels, PastedTable pasted, Arrivals arrivals) {
    this.labels = labels;
    this.table = labels.table();
    this.pasted = pasted;
    this.arrivals = arrivals;
    this.rows = belowHead(alignRows());
  }

  static void land(Labels labels, PastedTable pasted, Arrivals arrivals) {
    new ByLabels(labels, pasted, arrivals).land();
  }

  private void land() {
    var bands = Band.of(table);
    var columns = bands.stream().map(band -> Columns.of(labels, pasted, rows, band)).toList();
    for (int row = 0; row < pasted.rows().size(); row++) {
      int gridRow = rows.to(row);
      var places = pasted.rows().get(row);
      if (gridRow == LabelAlignment.NONE || gridRow >= table.rows()) {
        outside(row);
        continue;
      }
      int at =
          IntStream.range(0, bands.size())
              .filter(i -> gridRow < bands.get(i).end())
              .min()
              .orElseThrow();
      if (bands.get(at).isHead(gridRow)) {
        head(row, gridRow, columns.get(at));
      } else {
        new RowReading(labels, columns.get(at), gridRow, places, Arrivals.place(row))
            .into(arrivals);
      }
    }
  }

  /// Rows go by labels that are like the table's in its order, and by its very labels in any.
  private LabelAlignment alignRows() {
    var votes = new int[pasted.rows().size()][table.rows()];
    for (int row = 0; row < votes.length; row++) {
      for (var place : pasted.rows().get(row)) {
        int weight = labels.named(place.text()).isEmpty() ? 1 : 2;
        for (var heading : labels.like(place.text())) {
          if (heading.role() == Role.ROW
              || heading.role() == Role.COLUMN
              || heading.role() == Role.BAND) {
            for (int to = heading.box().row(); to < heading.box().endRow(); to++) {
              votes[row][to] += weight;
            }
          }
        }
      }
    }
    return LabelAlignment.of(votes)
        .freed(this::namedRow)
        .filled(row -> namedRow(row) == LabelAlignment.NONE);
  }

  /// The table's row that a pasted row has the label of, or [LabelAlignment#NONE].
  private int namedRow(int row) {
    return pasted.rows().get(row).stream()
        .flatMap(place -> labels.named(place.text()).stream())
        .filter(heading -> heading.role() == Role.ROW)
        .mapToInt(heading -> heading.box().row())
        .findFirst()
        .orElse(LabelAlignment.NONE);
  }

  /// The alignment for a table without row labels: its numbers are in the rows right below the
  /// column labels. Where the pasted table lacks some rows of column labels, counting rows on from
  /// those would end among them.
  private LabelAlignment belowHead(LabelAlignment aligned) {
    boolean isNamed =
        pasted.rows().stream()
            .flatMap(List::stream)
            .flatMap(place -> labels.like(place.text()).stream())
            .anyMatch(heading -> heading.role() == Role.ROW);
    if (isNamed) {
      return aligned;
    }
    for (var band : Band.of(table)) {
      for (int row : band.head(aligned)) {
        if (pasted.rows().get(row).stream().anyMatch(place -> CellText.isFigure(place.text()))) {
          return aligned.from(row, band.figures());
        }
      }
    }
    return aligned;
  }

  /// Handles a row of column labels: only those that are none of the table's are left over.
  private void head(int row, int gridRow, Columns columns) {
    var places = pasted.rows().get(row);
    for (int column = 0; column < places.size(); column++) {
      var text = places.get(column).text();
      if (!text.isEmpty() && labels.named(text).isEmpty()) {
        int to = columns.to(column);
        var label =
            table.headings().stream()
                .filter(heading -> heading.box().covers(gridRow, to))
                .findFirst();
        var place = Arrivals.place(row, column);
        if (label.isPresent()) {
          arrivals.leave(text, Reason.OTHER_LABEL, label.get().line());
        } else {
          arrivals.leave(text, Reason.NO_SUCH_COLUMN, place);
        }
      }
    }
  }

  /// Handles a row that is none of the table's; it is left over unless it has nothing but labels of
  /// the table.
  private void outside(int row) {
    var places = pasted.rows().get(row);
    var reason = rows.to(row) == LabelAlignment.NONE ? Reason.NO_SUCH_ROW : Reason.OVER_THE_EDGE;
    if (places.stream()
        .anyMatch(place -> !place.isBlank() && labels.named(place.text()).isEmpty())) {
      arrivals.leave(Arrivals.line(places), reason, Arrivals.place(row));
    }
  }
}
