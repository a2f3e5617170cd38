package org.nianbao.rule;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Kept;
import org.nianbao.draft.Kept.Decision;
import org.nianbao.draft.Totals;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.statement.ReportText;
import org.nianbao.wording.Wording;

/// The result of checking one draft.
///
/// @param totals the draft that was checked, with its totals
/// @param text its text as it was read
/// @param last the report of last year that is attached to it; empty if none is
/// @param list the findings: rules that failed first, then in the order of the rule book
/// @param kept those of the findings that somebody decided to keep, 已保留, with the decisions
public record Findings(
    Totals totals,
    ReportText text,
    Optional<LastReport> last,
    List<Finding> list,
    Map<Finding, Kept> kept) {

  public Findings {
    list = List.copyOf(list);
    kept = Collections.unmodifiableMap(new LinkedHashMap<>(kept));
  }

  /// The findings of a draft, those that are kept found among them.
  static Findings of(
      Totals totals, ReportText text, Optional<LastReport> last, List<Finding> list) {
    return new Findings(totals, text, last, list, Keeping.kept(totals, list));
  }

  /// The same check with other findings.
  public Findings with(List<Finding> list) {
    return of(totals, text, last, list);
  }

  /// The findings that nobody has decided about.
  public List<Finding> open() {
    return kept.isEmpty()
        ? list
        : list.stream().filter(finding -> !kept.containsKey(finding)).toList();
  }

  /// The decision to keep a finding; empty if it is open.
  public Optional<Kept> kept(Finding finding) {
    return Optional.ofNullable(kept.get(finding));
  }

  /// Why a finding is kept, by whom and when, in a sentence for people; empty if it is open.
  public Optional<String> reason(Finding finding) {
    return kept(finding).map(Kept::decision).map(Keeping::told);
  }

  /// The draft with a finding kept. What was decided about it when its numbers were others is
  /// replaced.
  ///
  /// @throws IllegalArgumentException if it is no warning: errors and blanks are never kept
  public Draft keep(Finding finding, Decision decision) {
    return Keeping.keep(totals, kept.values(), finding, decision);
  }

  /// The draft without the decision to keep a finding.
  public Draft reopen(Finding finding) {
    return kept(finding)
        .map(decision -> Keeping.without(totals.draft(), decision))
        .orElse(totals.draft());
  }

  /// What was decided about a finding when its numbers were others, in this report or in last
  /// year's; empty if nothing was.
  public Optional<Decision> decidedBefore(Finding finding) {
    return Keeping.before(totals, kept.values(), finding);
  }

  /// How many there are of a severity: 未填 counts cells, the others count findings; those that are
  /// kept do not count.
  public int count(Severity severity) {
    return count(severity, _ -> true);
  }

  /// How many there are of a severity in one section.
  public int count(Severity severity, Section section) {
    return count(severity, finding -> finding.section() == section);
  }

  /// The open findings and those that are kept, in the order in which they are worked through.
  public List<ListedFinding> listed() {
    return FindingOrder.of(this);
  }

  /// What decides whether the report can be filed: the most pressing severity that is open; empty
  /// if it can.
  public Optional<Severity> pressing() {
    return Stream.of(Severity.ERROR, Severity.BLANK, Severity.WARNING)
        .filter(severity -> count(severity) > 0)
        .findFirst();
  }

  /// The verdict in one sentence: 有 2 处错误, 还有 3 格未填, 还有 1 条提示待说明 or 可以报送.
  public String verdict() {
    return pressing()
        .map(severity -> severity.verdict(count(severity)))
        .orElse(Wording.of("verdict.ready"));
  }

  /// The numbers of findings in words, such as 错误 3 处、未填 2 格; empty if there are none.
  public String summary() {
    return Arrays.stream(Severity.values())
        .filter(severity -> count(severity) > 0)
        .map(severity -> severity.counted(count(severity)))
        .collect(Collectors.joining("、"));
  }

  private int count(Severity severity, Predicate<Finding> which) {
    return open().stream()
        .filter(finding -> finding.rule().severity() == severity)
        .filter(which)
        .mapToInt(Finding::count)
        .sum();
  }

  /// The open findings that a cell is marked for.
  public List<Finding> at(CellRef cell) {
    return open().stream().filter(finding -> finding.cells().contains(cell)).toList();
  }

  /// The kept findings about a cell.
  public List<Finding> keptAt(CellRef cell) {
    return kept.keySet().stream().filter(finding -> finding.cells().contains(cell)).toList();
  }
}
