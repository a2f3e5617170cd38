package org.nianbao.nextyear;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.draft.Totals;
import org.nianbao.form.Section;
import org.nianbao.lastyear.LastYear;
import org.nianbao.lastyear.YearMention;
import org.nianbao.wording.Wording;

/// What was taken from last year's report for the next one, in sentences.
///
/// @param next the next report
public record NextYearReport(NextYear next) {

  /// What was taken, a sentence each.
  public List<String> taken() {
    var lines = new ArrayList<String>();
    int carried = next.carried();
    lines.add(
        carried == 0
            ? Wording.of("nextyear.carried.none")
            : Wording.of("nextyear.carried", carried));
    var totals = Totals.of(next.draft());
    var inferred = next.draft().basis().inferred().keySet();
    long open = inferred.stream().filter(cell -> totals.shown(cell).isEmpty()).count();
    if (inferred.size() > open) {
      lines.add(Wording.of("nextyear.inferred", inferred.size() - open));
    }
    if (open > 0) {
      lines.add(Wording.of("nextyear.open", open));
    }
    var lastYear = LastYear.of(next.draft()).orElseThrow();
    lines.add(Wording.of("nextyear.text", lastYear.takenOver(next.draft())));
    return lines;
  }

  /// Each year in the text, moved on or left, a sentence each.
  public List<String> years() {
    return next.years().stream().map(NextYearReport::line).toList();
  }

  private static String line(YearMention year) {
    var place =
        year.section() == Section.COVER ? Wording.of("nextyear.preface") : year.section().heading();
    return year.isMoved()
        ? Wording.of(
            "nextyear.moved",
            place,
            year.paragraph() + 1,
            year.around(),
            year.before(),
            year.after())
        : Wording.of("nextyear.left", place, year.paragraph() + 1, year.around(), year.before());
  }

  /// All of it, under a sentence that names the new draft.
  ///
  /// @param name how the draft is called
  public List<String> lines(String name) {
    var draft = next.draft();
    int year = draft.cover().year();
    var lines = new ArrayList<String>();
    lines.add(Wording.of("nextyear.made", name, year, draft.edition().id(), year - 1));
    lines.addAll(taken());
    lines.addAll(years());
    return lines;
  }
}
