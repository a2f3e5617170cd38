package org.nianbao.lastyear;

import org.nianbao.form.Section;
import org.nianbao.lastyear.WrittenYears.WrittenYear;

/// A year in the text of last year's report, moved on in the next one or left as it was.
///
/// @param section the section; the cover for the preface
/// @param paragraph the paragraph's index, from 0
/// @param before what stands in last year's report
/// @param after what stands in the next one; the same if it is not surely the year reported about
/// @param around what stands in last year's report with a few characters on either side, to find it
///   by
public record YearMention(
    Section section, int paragraph, String before, String after, String around) {
  private static final int AROUND = 8;

  /// A year at an offset of a paragraph.
  static YearMention of(Section section, int paragraph, WrittenYear year, String text) {
    var from = Math.max(0, year.from() - AROUND);
    var to = Math.min(text.length(), year.to() + AROUND);
    return new YearMention(
        section,
        paragraph,
        year.before(),
        year.after(),
        (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : ""));
  }

  /// Whether the year was moved on.
  public boolean isMoved() {
    return !before.equals(after);
  }
}
