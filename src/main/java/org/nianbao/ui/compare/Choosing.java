package org.nianbao.ui.compare;

import org.nianbao.compare.Decisions.Choice;
import org.nianbao.compare.Decisions.Decided;

/// Takes the user's choices.
interface Choosing {

  /// Whether this difference can be decided here: not while only looking, nor where my form has no
  /// place for the other side.
  boolean canChoose(Decided decided);

  /// A side was chosen.
  void choose(Decided decided, Choice choice);

  /// The user wants to see the place in the report.
  void go(Decided decided);
}
