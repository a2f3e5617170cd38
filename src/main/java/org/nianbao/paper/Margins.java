package org.nianbao.paper;

/// The white around the text block, in millimetres.
///
/// @param top 天头
/// @param bottom below the last line
/// @param left 订口
/// @param right beside the ends of the lines
public record Margins(double top, double bottom, double left, double right) {

  /// 37, 35, 28 and 26 mm: a text block of 156 mm by 225 mm (GB/T 9704—2012, 5.2.1).
  public static final Margins OFFICIAL = new Margins(37, 35, 28, 26);

  /// Printers do not reach farther out, in millimetres.
  public static final double LEAST = 5;

  /// The tables would have no room left, in millimetres.
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
