package org.nianbao.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Totals;
import org.nianbao.wording.Wording;

/// The chart 历年情况: applications received and dealt with, year by year. Both numbers are in every
/// edition of the form, so that reports of different editions can be compared.
final class YearsChart {
  /// The most years: more would not fit side by side.
  private static final int MOST = 6;

  private static final String RECEIVED = "t3.received.total";
  private static final String FINISHED = "t3.total.total";

  private final List<String> years = new ArrayList<>();
  private final List<Long> received = new ArrayList<>();
  private final List<Long> finished = new ArrayList<>();
  private final List<String> left = new ArrayList<>();

  private YearsChart() {}

  /// The chart. A year without both numbers is left out, and the title names it; empty if fewer
  /// than two years are left.
  ///
  /// @param earlier as in [Manuscript#of(Draft, PaperSettings, List)]
  static Optional<Block.Chart> of(Totals totals, List<Draft> earlier) {
    var byYear = new TreeMap<Integer, Totals>();
    byYear.put(totals.draft().cover().year(), totals);
    earlier.forEach(draft -> byYear.putIfAbsent(draft.cover().year(), Totals.of(draft)));
    byYear.tailMap(totals.draft().cover().year(), false).clear();
    while (byYear.size() > MOST) {
      byYear.pollFirstEntry();
    }
    var chart = new YearsChart();
    byYear.values().forEach(chart::add);
    return chart.drawn();
  }

  private void add(Totals totals) {
    var year = String.valueOf(totals.draft().cover().year());
    var came = value(totals, RECEIVED);
    var went = value(totals, FINISHED);
    if (came.isPresent() && went.isPresent()) {
      years.add(year);
      received.add(came.get());
      finished.add(went.get());
    } else {
      left.add(Wording.of("paper.chart.year", year));
    }
  }

  private static Optional<Long> value(Totals totals, String id) {
    return totals
        .draft()
        .edition()
        .cell(id)
        .flatMap(cell -> totals.value(cell.ref()))
        .map(BigDecimal::longValueExact);
  }

  private Optional<Block.Chart> drawn() {
    if (years.size() < 2) {
      return Optional.empty();
    }
    var title = Wording.of("paper.chart.years", years.getFirst(), years.getLast());
    return Optional.of(
        Block.Chart.of(
            ApplicationsChart.titled(title, left),
            years.stream().map(year -> Wording.of("paper.chart.year", year)).toList(),
            List.of(
                new Block.Chart.Series(Wording.of("paper.chart.received"), received),
                new Block.Chart.Series(Wording.of("paper.chart.finished"), finished))));
  }
}
