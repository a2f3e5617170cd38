package org.nianbao.rule;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.nianbao.draft.Totals;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.statement.ReportText;

/// The result of checking one draft.
///
/// @param totals the draft that was checked, with its totals
/// @param text its text as it was read
/// @param list the findings: rules that failed first, then in the order of the rule book
/// @param slips the faults of each paragraph, for the check after the next change
public record Findings(Totals totals, ReportText text, List<Finding> list, Slips slips) {

  public Findings {
    list = List.copyOf(list);
  }

  /// The same check with other findings.
  public Findings with(List<Finding> list) {
    return new Findings(totals, text, list, slips);
  }

  /// How many there are of a severity: 未填 counts cells, the others count findings.
  public int count(Severity severity) {
    return count(severity, _ -> true);
  }

  /// How many there are of a severity in one section.
  public int count(Severity severity, Section section) {
    return count(severity, finding -> finding.section() == section);
  }

  /// The numbers of findings in words, such as 错误 3 处、未填 2 格; empty if there are none.
  public String summary() {
    return Arrays.stream(Severity.values())
        .filter(severity -> count(severity) > 0)
        .map(severity -> severity.counted(count(severity)))
        .collect(Collectors.joining("、"));
  }

  private int count(Severity severity, Predicate<Finding> which) {
    return list.stream()
        .filter(finding -> finding.rule().severity() == severity)
        .filter(which)
        .mapToInt(Finding::count)
        .sum();
  }

  /// The findings that a cell is marked for.
  public List<Finding> at(CellRef cell) {
    return list.stream().filter(finding -> finding.cells().contains(cell)).toList();
  }
}
