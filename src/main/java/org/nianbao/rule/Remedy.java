package org.nianbao.rule;

import java.util.List;
import org.nianbao.draft.Figure;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;

/// An action that a finding offers as a button; nothing changes until the user presses it.
public sealed interface Remedy {

  /// What the button says: the act and its result.
  String label();

  /// Makes a 手填 total follow its sum again.
  record Follow(String label, CellRef total) implements Remedy {}

  /// Goes to the first of some cells and highlights all of them.
  record Visit(String label, List<CellRef> cells) implements Remedy {}

  /// Replaces a number typed into the text by a linked figure, which follows the tables.
  record Link(String label, Section section, Finding.Words words, Figure figure)
      implements Remedy {}

  /// Replaces words of the text by others.
  record Replace(String label, Finding.Words words, String text) implements Remedy {}

  /// Takes the mark from cells whose place in a document was not certain; they stay as they are.
  record Confirm(String label, List<CellRef> cells) implements Remedy {}

  /// Fills the named blank cells with zero.
  record FillZero(String label, List<CellRef> cells) implements Remedy {}
}
