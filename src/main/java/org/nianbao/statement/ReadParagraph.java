package org.nianbao.statement;

import java.util.List;
import org.nianbao.draft.Prose.Style;

/// A paragraph as it was read. It knows nothing of its place among the others, so that it need not
/// be read again when one is inserted above.
///
/// @param context what its reading depends on besides its text
/// @param style body text or sub-heading
/// @param seen its visible text
/// @param outsideNames the visible text with the characters of names replaced by U+FFFC
/// @param mentions its numbers, with offsets in the visible text and 0 for its index
public record ReadParagraph(
    Context context, Style style, SeenText seen, String outsideNames, List<Mention> mentions) {

  /// What the reading of a paragraph depends on besides its text.
  ///
  /// @param passage the part of the report that it stands in
  /// @param heading the first-level heading above
  /// @param year the report's year
  /// @param unit whose report it is
  public record Context(Passage passage, String heading, int year, String unit) {}

  public ReadParagraph {
    mentions = List.copyOf(mentions);
  }

  /// The part of the report that it stands in.
  public Passage passage() {
    return context.passage;
  }

  /// Its visible text.
  public String text() {
    return seen.text();
  }

  // Two readings are the same only if they are one: they are keys of what was found in them.
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
