package org.nianbao.paper;

import org.nianbao.draft.Prose.Weight;

/// How characters are set.
///
/// @param role whose typeface they take
/// @param halfPoints their size in half points
/// @param weight plain or bold
/// @param percent their width in hundredths of what their size gives them; less than a hundred
///   where a figure has to stay on one line in a room that is too narrow for it
public record Lettering(Role role, int halfPoints, Weight weight, int percent) {
  /// 二号, 22 pt, in half points.
  public static final int NO_2 = 44;

  /// 三号, 16 pt, in half points.
  public static final int NO_3 = 32;

  /// 四号, 14 pt, in half points.
  public static final int NO_4 = 28;

  /// The percent of characters that are as wide as their face has them.
  public static final int FULL = 100;

  private static final int PER_HALF_POINT = 10;

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
    return of(role, halfPoints, Weight.PLAIN);
  }

  /// Characters of their full width.
  static Lettering of(Role role, int halfPoints, Weight weight) {
    return new Lettering(role, halfPoints, weight, FULL);
  }

  /// The same, so narrow that a length of text fits into a room.
  ///
  /// @param room in twips
  /// @param characters the length of the text in Chinese characters
  Lettering within(int room, double characters) {
    double wide = characters * halfPoints * PER_HALF_POINT;
    int most = wide <= room ? FULL : Math.max(1, (int) (FULL * room / wide));
    return new Lettering(role, halfPoints, weight, Math.min(percent, most));
  }

  /// The width of a Chinese character in twips.
  public int character() {
    return halfPoints * PER_HALF_POINT * percent / FULL;
  }
}
