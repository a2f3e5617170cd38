package org.nianbao.edit;

import org.nianbao.form.CellRef;
import org.nianbao.form.Section;

/// Where in the report a change was made, so that undo can lead there.
public sealed interface Place {

  /// The section to show.
  Section section();

  /// In a cell of a table.
  record InCell(CellRef cell) implements Place {
    @Override
    public Section section() {
      return cell.section();
    }
  }

  /// In a paragraph of a prose section, or of the preface on the cover.
  ///
  /// @param paragraph the paragraph's index, from 0
  record InProse(Section section, int paragraph) implements Place {}

  /// In a field of the cover.
  record OnCover(Field field) implements Place {
    @Override
    public Section section() {
      return Section.COVER;
    }
  }

  /// The fields of the cover.
  enum Field {
    UNIT,
    KIND,
    YEAR,
    TITLE,
    DATE,
    CONTACT
  }
}
