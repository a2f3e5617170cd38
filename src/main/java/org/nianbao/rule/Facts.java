package org.nianbao.rule;

import java.util.Optional;
import org.nianbao.draft.Totals;
import org.nianbao.statement.ReportText;

/// The input of every rule: the draft with its totals, and its text as it was read, which rules get
/// by [#text].
///
/// @param totals the draft, with its totals
/// @param read its text; empty if the program failed at reading it
/// @param last the report of last year that is attached to it; empty if none is
public record Facts(Totals totals, Optional<ReportText> read, Optional<LastReport> last) {

  /// The draft's text as it was read.
  ///
  /// @throws java.util.NoSuchElementException if the program failed at reading it: a rule that asks
  ///   for it has failed, too
  public ReportText text() {
    return read.orElseThrow();
  }
}
