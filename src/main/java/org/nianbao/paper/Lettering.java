package org.nianbao.paper;

import org.nianbao.draft.Prose.Weight;

/// Character formatting: typeface, size, weight and width.
///
/// @param role which typeface of [Faces] the characters have
/// @param halfPoints their size in half points
/// @param weight plain or bold
/// @param percent their width in per cent of the normal width; less than 100 where a number has to
///   stay on one line and the space is too narrow for it
public record Lettering(Role role, int halfPoints, Weight weight, int percent) {
  /// 二号, 22 pt, in half points.
  public static final int NO_2 = 44;

  /// 三号, 16 pt, in half points.
  public static final int NO_3 = 32;

  /// 四号, 14 pt, in half points.
  public static final int NO_4 = 28;

  /// The `percent` of characters of normal width.
  public static final int FULL = 100;

  private static final int PER_HALF_POINT = 10;

  /// The use of a typeface: which one of [Faces] is meant.
  public enum Role {
    TITLE,
    HEADING,
    SUBHEADING,
    BODY,
    PAGE_NUMBER;

    /// The name of the typeface.
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

  /// Formatting of plain characters of normal width.
  static Lettering of(Role role, int halfPoints) {
    return of(role, halfPoints, Weight.PLAIN);
  }

  /// Formatting of characters of normal width.
  static Lettering of(Role role, int halfPoints, Weight weight) {
    return new Lettering(role, halfPoints, weight, FULL);
  }

  /// The same formatting, with the characters narrowed as far as a text needs to fit into a width.
  ///
  /// @param room the width, in twips
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
