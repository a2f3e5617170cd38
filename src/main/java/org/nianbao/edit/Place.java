package org.nianbao.edit;

import org.nianbao.draft.CoverField;
import org.nianbao.draft.Prose.Position;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;

/// A place in the report (a cell, a text position, a cover field) to which undo, search and the
/// preview can lead.
public sealed interface Place {

  /// The section to show.
  Section section();

  /// Whether typing at this place continues typing at another one, as the same undo step.
  default boolean continues(Place other) {
    return equals(other);
  }

  /// A cell of a table.
  record InCell(CellRef cell) implements Place {
    @Override
    public Section section() {
      return cell.section();
    }
  }

  /// A position in a prose section, or in the preface on the cover.
  ///
  /// @param caret the position of the caret
  record InProse(Section section, Position caret) implements Place {
    @Override
    public boolean continues(Place other) {
      return other instanceof InProse(var its, var caretThere)
          && its == section
          && caretThere.paragraph() == caret.paragraph();
    }
  }

  /// A field of the cover.
  record OnCover(CoverField field) implements Place {
    @Override
    public Section section() {
      return Section.COVER;
    }
  }
}
