package org.nianbao.paper;

/// The page margins around the text block, in millimetres.
///
/// @param top 天头, the upper margin
/// @param bottom the lower margin
/// @param left 订口, the left margin, where the sheets are bound
/// @param right the right margin
public record Margins(double top, double bottom, double left, double right) {

  /// 37, 35, 28 and 26 mm: a text block of 156 mm by 225 mm (GB/T 9704—2012, 5.2.1).
  public static final Margins OFFICIAL = new Margins(37, 35, 28, 26);

  /// The smallest margin, in millimetres: printers reach no farther out.
  public static final double LEAST = 5;

  /// The largest margin, in millimetres: with a larger one the tables would have no room left.
  public static final double MOST = 60;

  /// @throws IllegalArgumentException if one is under 5 mm, where printers do not reach, or over 60
  ///   mm, where the tables have no room left
  public Margins {
    for (double margin : new double[] {top, bottom, left, right}) {
      if (!(margin >= LEAST && margin <= MOST)) {
        throw new IllegalArgumentException("no such margin: " + margin);
      }
    }
  }
}
