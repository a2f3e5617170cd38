package org.nianbao.ui.compare;

import java.util.List;
import org.nianbao.compare.Decisions.Choice;
import org.nianbao.compare.Decisions.Decided;

/// The commands on a difference that the list and the context pane offer.
interface Choosing {

  /// Whether a side of this difference can be chosen: not in a read-only draft, nor if the form of
  /// my draft has no place for the other side.
  boolean canChoose(Decided decided);

  /// The differences that can be chosen together with one: those of its table, or of its section's
  /// text.
  List<Decided> around(Decided decided);

  /// Chooses a side.
  void choose(Decided decided, Choice choice);

  /// Chooses a side in all differences of a table, or of a section's text.
  void chooseAround(Decided decided, Choice choice);

  /// Goes to the place of the difference in the report.
  void go(Decided decided);
}
