package org.nianbao.rule;

import java.util.List;
import org.nianbao.form.CellRef;

/// A way out of a finding. A person chooses it; nothing is changed otherwise.
public sealed interface Remedy {

  /// What the button says: the act and its result.
  String label();

  /// Lets a 手填 total follow its sum again.
  record Follow(String label, CellRef total) implements Remedy {}

  /// Leads to the first of some cells and lights them all up.
  record Visit(String label, List<CellRef> cells) implements Remedy {}

  /// Fills the named blank cells with zero.
  record FillZero(String label, List<CellRef> cells) implements Remedy {}
}
