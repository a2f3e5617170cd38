package org.nianbao.compare;

import java.util.Comparator;
import org.nianbao.form.Section;

/// The place of a difference between two drafts, in reading order. Paragraphs are counted in the
/// other draft, since it does not change while the two are compared.
///
/// @param section the section
/// @param part the kind of content that differs
/// @param at the index, from 0, of the field, of the cell in its table, or of the paragraph in the
///   other draft; -1 for the form itself, which comes before the fields; 0 for unknown members
/// @param name tells apart differences with the same index; may be empty
public record DifferencePlace(Section section, Part part, int at, String name)
    implements Comparable<DifferencePlace> {
  private static final Comparator<DifferencePlace> READING =
      Comparator.comparing(DifferencePlace::section)
          .thenComparing(DifferencePlace::part)
          .thenComparing(DifferencePlace::at)
          .thenComparing(DifferencePlace::name);

  /// The kinds of content that can differ.
  public enum Part {
    /// The form itself, and the fields of the cover.
    COVER,
    /// Cells of the tables.
    NUMBERS,
    /// Paragraphs.
    TEXT,
    /// Labels, headings and rows of a document that are other than the form prescribes.
    LABELS,
    /// Members that a newer version of the program wrote.
    UNKNOWN
  }

  @Override
  public int compareTo(DifferencePlace other) {
    return READING.compare(this, other);
  }
}
