package org.nianbao.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.draft.Figure;
import org.nianbao.draft.Totals;
import org.nianbao.form.CellRef;
import org.nianbao.form.Heading;
import org.nianbao.form.Heading.Role;
import org.nianbao.form.Section;
import org.nianbao.form.Table;
import org.nianbao.form.Term;
import org.nianbao.wording.Wording;

/// The chart 申请办理情况: the year's applications by outcome, rows （一） to （六） of table three in its 总计
/// column, and those carried forward to the next year. The rows are taken from the form's headings,
/// so that each edition shows its own.
final class ApplicationsChart {
  /// The row （七）总计: the sum of the other outcomes, and so not drawn as one of them.
  private static final String TOTAL = "t3.total.total";

  private static final String CARRIED_FORWARD = "t3.carried_forward.total";

  /// A column of the chart.
  ///
  /// @param label the text under the column
  /// @param count the cells of its rows in the 总计 column, added up
  private record Outcome(String label, Term count) {}

  private ApplicationsChart() {}

  /// The chart of a draft. An outcome whose cells are not all filled in is left out, and the title
  /// names it; empty if no outcome is left.
  static Optional<Block.Chart> of(Totals totals) {
    var categories = new ArrayList<String>();
    var values = new ArrayList<Long>();
    var left = new ArrayList<String>();
    var table = totals.draft().edition().table(Section.APPLICATIONS);
    for (var outcome : table.stream().flatMap(ApplicationsChart::outcomes).toList()) {
      var value = new Figure.Sum(outcome.count()).value(totals);
      value.ifPresentOrElse(
          number -> {
            categories.add(outcome.label());
            values.add(number.longValueExact());
          },
          () -> left.add(outcome.label()));
    }
    var year = String.valueOf(totals.draft().cover().year());
    return Optional.of(categories)
        .filter(shown -> !shown.isEmpty())
        .map(shown ->
            Block.Chart.of(
                titled(Wording.of("paper.chart.applications", year), left),
                shown,
                List.of(new Block.Chart.Series(Wording.of("paper.chart.outcomes"), values))));
  }

  /// A chart's title, followed in brackets by what is left out because it is not filled in.
  static String titled(String title, List<String> left) {
    return left.isEmpty() ? title : Wording.of("paper.chart.left", title, Wording.listed(left));
  }

  private static Stream<Outcome> outcomes(Table table) {
    var all =
        table.headings().stream().filter(heading -> heading.role() == Role.VERTICAL).findFirst();
    var dealtWith =
        table.headings().stream()
            .filter(heading -> all.filter(label -> isPart(heading, label)).isPresent())
            .sorted(Comparator.comparingInt(heading -> heading.box().row()))
            .map(heading -> new Outcome(label(heading), new Term(totals(table, heading))))
            .filter(outcome -> !outcome.count().parts().getFirst().id().equals(TOTAL));
    var carried =
        table.cell(CARRIED_FORWARD).stream()
            .map(cell ->
                new Outcome(Wording.of("paper.chart.carriedForward"), Term.sum(cell.ref())));
    return Stream.concat(dealtWith, carried);
  }

  /// Whether a heading is in the column right of the label that covers all outcomes, in one of its
  /// rows.
  private static boolean isPart(Heading heading, Heading label) {
    return heading.box().column() == label.box().endColumn()
        && heading.box().row() >= label.box().row()
        && heading.box().row() < label.box().endRow();
  }

  private static List<CellRef> totals(Table table, Heading heading) {
    return table.under(heading).stream()
        .filter(ref -> table.cell(ref).box().endColumn() == table.columns())
        .toList();
  }

  /// A heading without its numeral and the remark in brackets after it, since columns of a chart
  /// are narrow.
  private static String label(Heading heading) {
    return heading.line().replaceFirst("^（.）", "").replaceFirst("（.*", "");
  }
}
