package org.nianbao.nextyear;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.compare.CarriedText;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Style;
import org.nianbao.draft.Totals;
import org.nianbao.form.CellRef;
import org.nianbao.form.Edition;
import org.nianbao.form.Section;
import org.nianbao.statute.TableThree;
import org.nianbao.statute.TableThree.Applicant;
import org.nianbao.statute.TableThree.Row;

/// What the attached report of last year says about a draft: which numbers it gives, and which
/// paragraphs are still its own.
public final class LastYear {
  /// The cells of last year's 结转下年度, by the cells of this year's 上年结转.
  private static final Map<CellRef, CellRef> CARRIED = carried();

  /// 对外公开总数量 of the 2019 form, which is no stock: what is in force may be less.
  private static final Set<String> NO_STOCK = Set.of("t2.regulation_public", "t2.normative_public");

  private final Draft last;
  private final Totals totals;
  private final Map<Section, Set<Paragraph>> paragraphs = new EnumMap<>(Section.class);

  private LastYear(Draft last, Edition edition) {
    this.last = last;
    this.totals = Totals.of(last);
    var blank = Draft.of(edition, last.cover());
    for (var text : new Draft[] {last, MovedText.of(last).draft()}) {
      CarriedText.text(blank, text).prose().forEach(this::add);
    }
  }

  private static Map<CellRef, CellRef> carried() {
    var carried = new LinkedHashMap<CellRef, CellRef>();
    for (var applicant : Applicant.values()) {
      carried.put(
          TableThree.ref(Row.CARRIED_OVER, applicant),
          TableThree.ref(Row.CARRIED_FORWARD, applicant));
    }
    return Collections.unmodifiableMap(carried);
  }

  private void add(Section section, Prose prose) {
    paragraphs
        .computeIfAbsent(section, _ -> new HashSet<>())
        .addAll(CarriedText.unfollowed(prose.paragraphs()));
  }

  /// What the report attached to a draft says; empty if none is attached.
  public static Optional<LastYear> of(Draft draft) {
    return draft.basis().lastYear().map(last -> new LastYear(last, draft.edition()));
  }

  /// The same where it was asked for before: made again only if another report is attached since.
  ///
  /// @param before the answer for an earlier draft
  public static Optional<LastYear> of(Draft draft, Optional<LastYear> before) {
    return before.filter(known -> known.isOf(draft)).isPresent() ? before : of(draft);
  }

  /// What a report would say if it were attached to a draft on a form.
  static LastYear of(Draft last, Edition edition) {
    return new LastYear(last, edition);
  }

  /// Whether this is made of the report that is attached to a draft, so that it need not be made
  /// again.
  boolean isOf(Draft draft) {
    return draft.basis().lastYear().filter(attached -> attached == last).isPresent();
  }

  /// The year of last year's report.
  public int year() {
    return last.cover().year();
  }

  /// The cells of 上年结转, each with the cell of last year's 结转下年度 that it comes from.
  static Map<CellRef, CellRef> sources() {
    return CARRIED;
  }

  /// The number that last year's 结转下年度 gives for a cell of 上年结转; empty for any other cell, and
  /// where last year's is blank or cannot be read.
  public Optional<BigDecimal> carriedOver(CellRef cell) {
    return Optional.ofNullable(CARRIED.get(cell)).flatMap(totals::value);
  }

  /// Whether a cell of 上年结转 has the number that last year's report gives for it.
  public boolean isTaken(Totals now, CellRef cell) {
    return carriedOver(cell)
        .flatMap(number -> now.value(cell).filter(value -> value.compareTo(number) == 0))
        .isPresent();
  }

  /// Whether a cell of 上年结转 has another number than last year's report gives for it, which asks for
  /// a reason.
  public boolean isAnother(Totals now, CellRef cell) {
    return carriedOver(cell).isPresent() && now.value(cell).isPresent() && !isTaken(now, cell);
  }

  /// What last year's report says in a cell of table two that both forms have, the stock of 规章 and
  /// 规范性文件 included; empty where it says nothing or means something else.
  public Optional<String> beside(CellRef cell) {
    return Optional.of(cell)
        .filter(one -> one.section() == Section.DISCLOSURE && !NO_STOCK.contains(one.id()))
        .flatMap(one -> last.edition().cell(one.id()))
        .map(one -> totals.shown(one.ref()))
        .filter(text -> !text.isEmpty());
  }

  /// Whether a paragraph is taken over from last year (沿用上年): body text equal to one of the same
  /// section last year, with its years moved on or not. What linked figures show does not count.
  public boolean isTakenOver(Section section, Paragraph paragraph) {
    return paragraph.style() == Style.BODY
        && paragraph.length() > 0
        && paragraphs
            .getOrDefault(section, Set.of())
            .containsAll(CarriedText.unfollowed(List.of(paragraph)));
  }

  /// How many paragraphs of a draft are taken over.
  public int takenOver(Draft draft) {
    return (int)
        draft.prose().entrySet().stream()
            .flatMap(text ->
                text.getValue().paragraphs().stream()
                    .filter(paragraph -> isTakenOver(text.getKey(), paragraph)))
            .count();
  }
}
