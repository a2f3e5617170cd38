package org.nianbao.ui.prose;

import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Position;
import org.nianbao.text.CommonEnds;

/// The paragraphs that changed between two texts, with which positions can be moved from one to the
/// other.
///
/// @param first index of the first changed paragraph
/// @param removed number of paragraphs replaced
/// @param added number of paragraphs in their place
record ParagraphChange(int first, int removed, int added) {
  static ParagraphChange between(Prose before, Prose after) {
    var ends = CommonEnds.of(before.paragraphs(), after.paragraphs());
    int same = ends.head() + ends.tail();
    return new ParagraphChange(
        ends.head(), before.paragraphs().size() - same, after.paragraphs().size() - same);
  }

  /// Whether nothing changed.
  boolean isNone() {
    return removed == 0 && added == 0;
  }

  /// The position after the change: positions below the changed paragraphs move with their text.
  Position move(Position position) {
    return position.paragraph() < first + removed
        ? position
        : new Position(position.paragraph() + added - removed, position.offset());
  }
}
