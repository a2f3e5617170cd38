package org.nianbao.rule.county;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.draft.Cover;
import org.nianbao.draft.UnitKind;
import org.nianbao.prose.WrittenDate;
import org.nianbao.rule.Example;
import org.nianbao.rule.Facts;
import org.nianbao.rule.Finding;
import org.nianbao.rule.Rule;
import org.nianbao.rule.Sample;
import org.nianbao.rule.Severity;
import org.nianbao.rule.TextRule;
import org.nianbao.statement.Passage;
import org.nianbao.wording.Wording;

/// Requires that the date on the cover is not after the day that the county sets for the kind of
/// unit.
///
/// @param deadlines the last day by kind of unit, in the year after the one reported about
/// @param citation the basis of the requirement
record CountyDeadlineRule(Map<UnitKind, MonthDay> deadlines, String citation) implements Rule {

  @Override
  public String id() {
    return "county.deadline";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String requirement() {
    return Wording.of("rule.county.deadline.requirement");
  }

  @Override
  public Optional<Example> example() {
    var kind = deadlines.keySet().stream().sorted().findFirst().orElseThrow();
    var day = deadlines.get(kind).atYear(2025);
    return Optional.of(new Example(sample(kind, day), sample(kind, day.plusDays(1))));
  }

  private static Sample sample(UnitKind kind, LocalDate day) {
    return Sample.of(Passage.DATE, day.toString()).and(kind).and(day.getYear() - 1);
  }

  @Override
  public List<Finding> findings(Facts facts) {
    var cover = facts.totals().draft().cover();
    var last = last(cover);
    return date(cover)
        .filter(date -> last.filter(date::isAfter).isPresent())
        .flatMap(_ -> facts.text().in(Passage.DATE).stream().findFirst())
        .map(date ->
            Finding.about(
                this,
                List.of(TextRule.words(date, 0, date.text().length())),
                Wording.of(
                    "rule.county.deadline.message",
                    date.text(),
                    cover.kind().label(),
                    last.orElseThrow()),
                Wording.of("rule.county.deadline.advice")))
        .stream()
        .toList();
  }

  private Optional<LocalDate> last(Cover cover) {
    return Optional.ofNullable(deadlines.get(cover.kind()))
        .map(day -> day.atYear(cover.year() + 1));
  }

  /// The day of the cover; empty where it is blank, not written out or no day.
  private static Optional<LocalDate> date(Cover cover) {
    return WrittenDate.of(cover.date())
        .filter(date -> date.exists() && date.month().isPresent() && date.day().isPresent())
        .map(date -> LocalDate.of(date.year(), date.month().getAsInt(), date.day().getAsInt()));
  }

  @Override
  public Optional<String> unchecked(Facts facts) {
    var cover = facts.totals().draft().cover();
    if (last(cover).isEmpty()) {
      return Optional.of(Wording.of("county.unchecked.kind", cover.kind().label()));
    }
    return date(cover).isPresent()
        ? Optional.empty()
        : Optional.of(Wording.of("county.unchecked.date"));
  }
}
