package org.nianbao.paper;

import java.util.Set;

/// How an office sets its reports: the page, the pitch of the lines, the faces, the page numbers.
///
/// @param margins the white around the text block
/// @param linePitch from one line to the next, in points
/// @param faces the typefaces
/// @param pageNumbers where page numbers stand
/// @param pictures the charts that its reports carry
public record PaperSettings(
    Margins margins,
    double linePitch,
    Faces faces,
    PageNumbers pageNumbers,
    Set<Picture> pictures) {

  /// GB/T 9704—2012. The pitch is one of 22 lines in 225 mm, rounded down so that all of them fit.
  public static final PaperSettings OFFICIAL =
      new PaperSettings(Margins.OFFICIAL, 28.95, Faces.OFFICIAL, PageNumbers.OUTSIDE, Set.of());

  /// Width of A4 paper in twips.
  public static final int WIDTH = 11906;

  /// Height of A4 paper in twips.
  public static final int HEIGHT = 16838;

  /// A character of running text, 三号 or 16 pt, in twips.
  public static final int CHARACTER = 320;

  /// In points. The highest of the usual faces need 23.2 pt for characters of 16 pt, and a line
  /// that is higher than the pitch takes two lines of Word's grid.
  public static final double LEAST_PITCH = 24;

  /// Nobody sets lines farther apart, in points.
  public static final double MOST_PITCH = 50;

  /// A line of the title in twips: 36 pt, off the grid, where 22 pt would take two lines.
  public static final int TITLE_LINE = 720;

  /// A character of a page number, 四号 or 14 pt, in twips. Its line is no higher: a face that asks
  /// for more would push up the text above a narrow margin.
  public static final int NUMBER_CHARACTER = 280;

  /// From the text block to the foot of the page number's line, which puts its dash 7 mm under the
  /// text (GB/T 9704—2012, 7.5).
  private static final int UNDER_TEXT = 559;

  /// A printer does not reach further down, in twips.
  private static final int LEAST_FOOTER = 284;

  private static final double PER_MILLIMETRE = 1440 / 25.4;
  private static final double A4 = 210;
  private static final int PER_POINT = 20;

  /// @throws IllegalArgumentException if the lines are less than [#LEAST_PITCH] or more than
  ///   [#MOST_PITCH] apart
  public PaperSettings {
    pictures = Set.copyOf(pictures);
    if (!(linePitch >= LEAST_PITCH && linePitch <= MOST_PITCH)) {
      throw new IllegalArgumentException("no such line pitch: " + linePitch);
    }
  }

  /// The same with other charts.
  public PaperSettings with(Set<Picture> pictures) {
    return new PaperSettings(margins, linePitch, faces, pageNumbers, pictures);
  }

  /// 天头 in twips.
  public int top() {
    return twips(margins.top());
  }

  /// Below the last line, in twips.
  public int bottom() {
    return twips(margins.bottom());
  }

  /// From the lower edge to the foot of the page number's line, in twips: under a narrow margin as
  /// far down as a printer reaches, but never in the text.
  public int footer() {
    int usual = Math.max(LEAST_FOOTER, bottom() - UNDER_TEXT);
    return Math.min(usual, bottom() - NUMBER_CHARACTER);
  }

  /// 订口 in twips.
  public int left() {
    return twips(margins.left());
  }

  /// The length of a line of text in twips.
  public int textWidth() {
    return twips(A4 - margins.left() - margins.right());
  }

  /// The height of the text block in twips.
  public int textHeight() {
    return HEIGHT - top() - bottom();
  }

  /// From one line to the next, in twips.
  public int line() {
    return (int) Math.round(linePitch * PER_POINT);
  }

  /// Lines of running text on a page; 22 in the official setting.
  public int lines() {
    return textHeight() / line();
  }

  /// Characters of running text on a line; 28 in the official setting.
  public int characters() {
    return Math.round((float) textWidth() / CHARACTER);
  }

  /// What is added between two characters so that [#characters] of them fill a line, in twips;
  /// usually negative: 28 characters of 16 pt are 158 mm, and the line has 156.
  public int spacing() {
    return Math.floorDiv(textWidth() - characters() * CHARACTER, characters());
  }

  private static int twips(double millimetres) {
    return (int) Math.round(millimetres * PER_MILLIMETRE);
  }
}
