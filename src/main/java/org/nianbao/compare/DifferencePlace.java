package org.nianbao.compare;

import java.util.Comparator;
import org.nianbao.form.Section;

/// Where two drafts differ, as the other one counts, which does not change while they are compared.
/// Ordered as the report is read.
///
/// @param section the section
/// @param part what kind of thing differs
/// @param at its place among its like: the field, the cell, or the paragraph of the other draft
/// @param name tells apart what has the same place
public record DifferencePlace(Section section, Part part, int at, String name)
    implements Comparable<DifferencePlace> {
  private static final Comparator<DifferencePlace> READING =
      Comparator.comparing(DifferencePlace::section)
          .thenComparing(DifferencePlace::part)
          .thenComparing(DifferencePlace::at)
          .thenComparing(DifferencePlace::name);

  /// What can differ.
  public enum Part {
    /// The form itself, and the fields of the cover.
    COVER,
    /// Cells of the tables.
    NUMBERS,
    /// Paragraphs.
    TEXT,
    /// What a newer version wrote.
    UNKNOWN
  }

  @Override
  public int compareTo(DifferencePlace other) {
    return READING.compare(this, other);
  }
}
