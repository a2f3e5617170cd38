package org.nianbao.rule;

import java.util.Optional;
import org.nianbao.draft.Draft;
import org.nianbao.lastyear.LastYear;
import org.nianbao.statement.MentionReader;
import org.nianbao.statement.ReportText;

/// The report of last year that is attached to a draft.
///
/// @param says what it says about the draft
/// @param text its text as it was read
public record LastReport(LastYear says, ReportText text) {

  /// The report attached to a draft; empty if none is.
  ///
  /// @param before that of the draft before a change, which is read again only if it is another
  static Optional<LastReport> of(Draft draft, MentionReader reader, Optional<LastReport> before) {
    var known = before.map(LastReport::says);
    var says = LastYear.of(draft, known);
    return says.isPresent() && says.equals(known)
        ? before
        : says.map(one ->
            new LastReport(one, ReportText.of(one.totals().draft(), reader, ReportText.NONE)));
  }
}
