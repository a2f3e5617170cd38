package org.nianbao.paper;

import org.nianbao.draft.Prose.Weight;

/// How characters are set.
///
/// @param role whose typeface they take
/// @param halfPoints their size in half points
/// @param weight plain or bold
public record Lettering(Role role, int halfPoints, Weight weight) {

  /// What a typeface of [Faces] is for.
  public enum Role {
    TITLE,
    HEADING,
    SUBHEADING,
    BODY,
    PAGE_NUMBER;

    /// The typeface.
    public String face(Faces faces) {
      return switch (this) {
        case TITLE -> faces.title();
        case HEADING -> faces.heading();
        case SUBHEADING -> faces.subheading();
        case BODY -> faces.body();
        case PAGE_NUMBER -> faces.pageNumber();
      };
    }
  }

  /// Plain characters.
  static Lettering of(Role role, int halfPoints) {
    return new Lettering(role, halfPoints, Weight.PLAIN);
  }

  /// The width of a Chinese character in twips.
  public int character() {
    return halfPoints * 10;
  }
}
