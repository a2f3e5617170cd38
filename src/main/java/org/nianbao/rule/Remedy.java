package org.nianbao.rule;

import java.util.List;
import org.nianbao.draft.Figure;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;

/// An action that a finding offers as a button; nothing changes until the user presses it. A person
/// chooses it; nothing is changed otherwise.
public sealed interface Remedy {

  /// What the button says: the act and its result.
  String label();

  /// Lets a 手填 total follow its sum again.
  record Follow(String label, CellRef total) implements Remedy {}

  /// Leads to the first of some cells and lights them all up.
  record Visit(String label, List<CellRef> cells) implements Remedy {}

  /// Puts a figure that follows the tables in place of a number typed into the text.
  record Link(String label, Section section, Finding.Words words, Figure figure)
      implements Remedy {}

  /// Fills the named blank cells with zero.
  record FillZero(String label, List<CellRef> cells) implements Remedy {}
}
