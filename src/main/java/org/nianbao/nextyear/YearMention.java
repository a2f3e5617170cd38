package org.nianbao.nextyear;

import org.nianbao.form.Section;

/// A year in the text of last year's report, moved on in the next one or left as it was.
///
/// @param section the section; the cover for the preface
/// @param paragraph the paragraph's index, from 0
/// @param before what stands in last year's report
/// @param after what stands in the next one; the same if it is not surely the year reported about
public record YearMention(Section section, int paragraph, String before, String after) {

  /// Whether the year was moved on.
  public boolean isMoved() {
    return !before.equals(after);
  }
}
