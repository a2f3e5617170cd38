package org.nianbao.nextyear;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.draft.CarriedText;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Entry;
import org.nianbao.draft.Totals;
import org.nianbao.form.CellKind;
import org.nianbao.form.CellRef;
import org.nianbao.form.Edition;
import org.nianbao.lastyear.LastYear;
import org.nianbao.lastyear.MovedText;
import org.nianbao.lastyear.YearMention;
import org.nianbao.statute.Statute;

/// The next year's report (下一年度报告), begun from last year's: unit, kind of unit and contact, the
/// text with its years moved on, and 上年结转 from last year's 结转下年度. Every other cell is blank.
///
/// @param draft the new draft, with last year's report attached
/// @param years every year in the text, moved on or left, in the order of the report
public record NextYear(Draft draft, List<YearMention> years) {

  public NextYear {
    years = List.copyOf(years);
  }

  /// The report of the year after a report's; empty if no form is prescribed for that year.
  public static Optional<NextYear> of(Draft last) {
    int year = last.cover().year() + 1;
    return Statute.forYear(year).map(statute -> of(last, statute.edition(), year));
  }

  private static NextYear of(Draft last, Edition edition, int year) {
    var cover =
        new Cover(last.cover().unit(), last.cover().kind(), year, "", "", last.cover().contact());
    var blank = Draft.of(edition, cover);
    var moved = MovedText.of(last);
    var lastYear = LastYear.of(last, edition);
    var draft = CarriedText.text(blank.with(carriedOver(blank, lastYear)), moved.draft());
    var basis =
        new Draft.Basis(
            inferred(last, lastYear), Map.of(), Optional.of(last.withUnknown(Map.of())));
    return new NextYear(draft.with(basis), moved.years());
  }

  /// A draft with a report of last year attached, as if it had been begun from that; empty if the
  /// report is of another year.
  public static Optional<Draft> attached(Draft draft, Draft last) {
    return last.cover().year() + 1 == draft.cover().year()
        ? Optional.of(draft.withLastYear(Optional.of(last)))
        : Optional.empty();
  }

  /// The entries of 上年结转. A total that equals its sum follows it; any other is as last year's.
  private static Map<CellRef, Entry> carriedOver(Draft blank, LastYear lastYear) {
    var entries = new HashMap<CellRef, Entry>();
    for (var cell : lastYear.sources().keySet()) {
      lastYear
          .carriedOver(cell)
          .ifPresent(
              number -> entries.put(cell, Entry.parse(CellKind.COUNT, number.toPlainString())));
    }
    var totals = Totals.of(blank.with(entries));
    entries
        .entrySet()
        .removeIf(taken ->
            totals.sumOf(taken.getKey()).filter(sum -> sum.is(taken.getValue())).isPresent());
    return entries;
  }

  /// What is taken from a cell that was not certain is not certain either.
  private static Map<CellRef, String> inferred(Draft last, LastYear lastYear) {
    var inferred = new HashMap<CellRef, String>();
    lastYear
        .sources()
        .forEach((cell, source) ->
            Optional.ofNullable(last.basis().inferred().get(source))
                .ifPresent(reason -> inferred.put(cell, reason)));
    return inferred;
  }

  /// How many cells of 上年结转 have a number from last year's report.
  public int carried() {
    var totals = Totals.of(draft);
    var lastYear = LastYear.of(draft).orElseThrow();
    return (int)
        lastYear.sources().keySet().stream().filter(cell -> lastYear.isTaken(totals, cell)).count();
  }
}
