package org.nianbao.rule.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.draft.Cover;
import org.nianbao.draft.UnitKind;
import org.nianbao.prose.WrittenDate;
import org.nianbao.rule.Facts;
import org.nianbao.rule.Finding;
import org.nianbao.rule.Finding.Words;
import org.nianbao.rule.Rule;
import org.nianbao.rule.TextRule;
import org.nianbao.statement.Passage;
import org.nianbao.statement.ReportText.Placed;
import org.nianbao.wording.Wording;

/// The dates of a report: the one on its cover, and a line of its own at its end.
final class SignedDate {
  /// The longest date.
  private static final int LONGEST = 20;

  private SignedDate() {}

  /// A date and where it stands.
  private record Stated(WrittenDate date, Words words) {
    private boolean isAtEnd() {
      return words.passage() != Passage.DATE;
    }

    private Optional<LocalDate> day() {
      return date.exists() && date.month().isPresent() && date.day().isPresent()
          ? Optional.of(LocalDate.of(date.year(), date.month().getAsInt(), date.day().getAsInt()))
          : Optional.empty();
    }
  }

  private static List<Stated> dates(Facts facts) {
    var dates = new ArrayList<Stated>();
    facts.text().in(Passage.DATE).stream()
        .flatMap(one -> stated(one, "").stream())
        .forEach(dates::add);
    var end = facts.text().in(Passage.OTHER);
    if (!end.isEmpty()) {
      stated(end.getLast(), facts.totals().draft().cover().unit().strip()).ifPresent(dates::add);
    }
    return dates;
  }

  /// The date that a paragraph is, behind the unit's name or alone.
  private static Optional<Stated> stated(Placed paragraph, String unit) {
    var text = paragraph.text();
    int from = !unit.isEmpty() && text.startsWith(unit) ? unit.length() : 0;
    return text.substring(from).isBlank() || text.length() - from > LONGEST
        ? Optional.empty()
        : WrittenDate.of(text.substring(from))
            .map(date -> new Stated(date, TextRule.words(paragraph, from, text.length())));
  }

  /// A date at the end that lies before the end of the report's year. The one on the cover has a
  /// rule of its own.
  static List<Finding> early(Rule rule, Facts facts) {
    int year = facts.totals().draft().cover().year();
    return dates(facts).stream()
        .filter(one -> one.isAtEnd() && one.date.year() <= year)
        .map(one ->
            Finding.about(
                rule,
                List.of(one.words),
                Wording.of("rule.form.date.early.message", one.words.text(), year),
                Wording.of("rule.form.date.advice")))
        .toList();
  }

  /// A date after the day on which the law wants the report published.
  static List<Finding> late(Rule rule, Facts facts) {
    var cover = facts.totals().draft().cover();
    return deadline(cover).stream()
        .flatMap(last ->
            dates(facts).stream()
                .filter(one -> one.day().filter(day -> day.isAfter(last)).isPresent())
                .map(one ->
                    Finding.about(
                        rule,
                        List.of(one.words),
                        Wording.of(
                            "rule.form.date.late.message",
                            one.words.text(),
                            cover.kind().label(),
                            last.getYear(),
                            last.getMonthValue(),
                            last.getDayOfMonth()),
                        Wording.of("rule.form.date.late.advice"))))
        .toList();
  }

  /// The last day; empty for units of which the law says nothing.
  private static Optional<LocalDate> deadline(Cover cover) {
    UnitKind kind = cover.kind();
    return switch (kind) {
      case COUNTY -> Optional.of(LocalDate.of(cover.year() + 1, 3, 31));
      case DEPARTMENT, OFFICE -> Optional.of(LocalDate.of(cover.year() + 1, 1, 31));
      case TOWNSHIP, SUBDISTRICT, OTHER -> Optional.empty();
    };
  }
}
