package org.nianbao.rule;

import java.util.Optional;
import org.nianbao.draft.Totals;
import org.nianbao.prose.Mentions;

/// The input of every rule: the draft with its totals, and the numbers quoted in its text, which
/// rules get by [#mentions].
///
/// @param totals the draft, with its totals
/// @param read the numbers quoted in its text; empty if the program failed at reading them
public record Facts(Totals totals, Optional<Mentions> read) {

  /// The numbers quoted in the draft's text.
  ///
  /// @throws java.util.NoSuchElementException if the program failed at reading them: a rule that
  ///   asks for them has failed, too
  public Mentions mentions() {
    return read.orElseThrow();
  }
}
