package org.nianbao.lastyear;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.draft.CarriedText;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Figure;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Style;
import org.nianbao.draft.Totals;
import org.nianbao.form.CellRef;
import org.nianbao.form.Edition;
import org.nianbao.form.Section;
import org.nianbao.form.Term;
import org.nianbao.text.PlainText;

/// What the attached report of last year says about a draft: which numbers it gives, and which
/// paragraphs are still its own.
public final class LastYear {
  private static final String CARRIED_OVER = "t3.carried_over.";
  private static final String CARRIED_FORWARD = "t3.carried_forward.";
  private static final String IN_FORCE = "_in_force";

  /// 对外公开总数量 of the 2019 form, which is no stock: what is in force may be less.
  private static final Set<String> NO_STOCK = Set.of("t2.regulation_public", "t2.normative_public");

  private final Draft last;
  private final Totals totals;
  private final Map<CellRef, CellRef> sources;
  private final Map<Section, Set<Paragraph>> paragraphs = new EnumMap<>(Section.class);
  private final Map<Section, Set<String>> texts = new EnumMap<>(Section.class);

  private LastYear(Draft last, Edition edition) {
    this.last = last;
    this.totals = Totals.of(last);
    this.sources = sources(edition, last.edition());
    var blank = Draft.of(edition, last.cover());
    for (var text : new Draft[] {last, MovedText.of(last).draft()}) {
      CarriedText.text(blank, text).prose().forEach(this::add);
    }
  }

  private static Map<CellRef, CellRef> sources(Edition now, Edition before) {
    var sources = new LinkedHashMap<CellRef, CellRef>();
    for (var table : now.tables()) {
      for (var cell : table.cells()) {
        var id = cell.ref().id();
        if (id.startsWith(CARRIED_OVER)) {
          before
              .cell(CARRIED_FORWARD + id.substring(CARRIED_OVER.length()))
              .ifPresent(source -> sources.put(cell.ref(), source.ref()));
        }
      }
    }
    return Collections.unmodifiableMap(sources);
  }

  private void add(Section section, Prose prose) {
    paragraphs
        .computeIfAbsent(section, _ -> new HashSet<>())
        .addAll(CarriedText.unfollowed(prose.paragraphs()));
    var plain = texts.computeIfAbsent(section, _ -> new HashSet<>());
    prose.paragraphs().forEach(paragraph -> plain.add(bare(paragraph)));
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
  public static LastYear of(Draft last, Edition edition) {
    return new LastYear(last, edition);
  }

  /// Whether this is made of the report that is attached to a draft, so that it need not be made
  /// again.
  public boolean isOf(Draft draft) {
    return draft.basis().lastYear().filter(attached -> attached == last).isPresent();
  }

  /// The year of last year's report.
  public int year() {
    return last.cover().year();
  }

  /// Last year's report with its totals.
  public Totals totals() {
    return totals;
  }

  /// Whether the report is of the year before a draft's.
  public boolean isYearBefore(Draft draft) {
    return year() == draft.cover().year() - 1;
  }

  /// The cells of 上年结转, each with the cell of last year's 结转下年度 that it comes from.
  public Map<CellRef, CellRef> sources() {
    return sources;
  }

  /// The number that last year's 结转下年度 gives for a cell of 上年结转; empty for any other cell, and
  /// where last year's is blank or cannot be read.
  public Optional<BigDecimal> carriedOver(CellRef cell) {
    return Optional.ofNullable(sources.get(cell)).flatMap(totals::value);
  }

  /// What 现行有效 ought to be: last year's, and what was issued since, without what was repealed.
  ///
  /// @param last what last year's report says
  /// @param issued 本年制发
  /// @param repealed 本年废止
  public record Stock(BigDecimal last, BigDecimal issued, BigDecimal repealed) {
    /// The number that follows from them.
    public BigDecimal expected() {
      return last.add(issued).subtract(repealed);
    }
  }

  /// What a cell of 现行有效 ought to be; empty for any other cell, and where one of the numbers is not
  /// known, as after a report on the form of 2019, which has none.
  public Optional<Stock> stock(Totals now, CellRef cell) {
    if (!cell.id().endsWith(IN_FORCE)) {
      return Optional.empty();
    }
    var kind = cell.id().substring(0, cell.id().length() - IN_FORCE.length());
    return value(cell.id())
        .flatMap(before ->
            valueIn(now, kind + "_issued")
                .flatMap(issued ->
                    valueIn(now, kind + "_repealed")
                        .map(repealed -> new Stock(before, issued, repealed))));
  }

  private static Optional<BigDecimal> valueIn(Totals totals, String id) {
    return totals.draft().edition().cell(id).flatMap(cell -> totals.value(cell.ref()));
  }

  /// What last year's report says in a cell that both forms have; empty where it is blank, cannot
  /// be read or means something else.
  public Optional<BigDecimal> value(String id) {
    return NO_STOCK.contains(id) ? Optional.empty() : valueIn(totals, id);
  }

  /// What last year's report says in cells that both forms have, added up.
  public Optional<BigDecimal> value(Term term) {
    return term.ids().stream().anyMatch(NO_STOCK::contains)
        ? Optional.empty()
        : last.edition().term(term.ids()).flatMap(same -> new Figure.Sum(same).value(totals));
  }

  /// The number that last year's report lets one expect in a cell of 上年结转 or 现行有效.
  private Optional<BigDecimal> expected(Totals now, CellRef cell) {
    return carriedOver(cell).or(() -> stock(now, cell).map(Stock::expected));
  }

  /// Whether a cell of 上年结转 has the number that last year's report gives for it.
  public boolean isTaken(Totals now, CellRef cell) {
    return carriedOver(cell)
        .flatMap(number -> now.value(cell).filter(value -> value.compareTo(number) == 0))
        .isPresent();
  }

  /// Whether a cell of 上年结转 or 现行有效 has another number than last year's report lets one expect,
  /// which asks for a reason.
  public boolean isAnother(Totals now, CellRef cell) {
    return expected(now, cell)
        .flatMap(number -> now.value(cell).filter(value -> value.compareTo(number) != 0))
        .isPresent();
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

  /// Whether a paragraph has the words and numbers of one of the same section last year, its years
  /// moved on or not; how they are set and spaced does not count.
  public boolean isRepeated(Section section, Paragraph paragraph) {
    return texts.getOrDefault(section, Set.of()).contains(bare(paragraph));
  }

  private static String bare(Paragraph paragraph) {
    return PlainText.of(paragraph.text()).replace(" ", "");
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
