package org.nianbao.paper;

import java.util.Set;

/// The page settings of an office: margins, line pitch, typefaces, page numbers and charts.
///
/// @param margins the margins around the text block
/// @param linePitch the distance from one line to the next, in points
/// @param faces the typefaces
/// @param pageNumbers the position of page numbers
/// @param pictures the charts that reports include
public record PaperSettings(
    Margins margins,
    double linePitch,
    Faces faces,
    PageNumbers pageNumbers,
    Set<Picture> pictures) {

  /// The settings of GB/T 9704—2012, without charts. The pitch is that of 22 lines in 225 mm,
  /// rounded down so that all of them fit.
  public static final PaperSettings OFFICIAL =
      new PaperSettings(Margins.OFFICIAL, 28.95, Faces.OFFICIAL, PageNumbers.OUTSIDE, Set.of());

  /// Width of A4 paper in twips.
  public static final int WIDTH = 11906;

  /// Height of A4 paper in twips.
  public static final int HEIGHT = 16838;

  /// The width of a character of running text, 三号 or 16 pt, in twips.
  public static final int CHARACTER = 320;

  /// The smallest line pitch, in points. The tallest of the usual typefaces need 23.2 pt for
  /// characters of 16 pt, and a line that is higher than the pitch takes two lines of Word's grid.
  public static final double LEAST_PITCH = 24;

  /// The largest line pitch, in points: nobody sets lines farther apart.
  public static final double MOST_PITCH = 50;

  /// The height of a title line in twips: 36 pt, not snapped to Word's grid, on which characters of
  /// 22 pt would take two lines.
  public static final int TITLE_LINE = 720;

  /// The size of a page number's characters, 四号 or 14 pt, in twips. Its line is exactly as high: a
  /// typeface that asks for more would push up the text above a narrow margin.
  public static final int NUMBER_CHARACTER = 280;

  /// The distance from the text block to the bottom of the page number's line, in twips, which puts
  /// its dash 7 mm under the text (GB/T 9704—2012, 7.5).
  private static final int UNDER_TEXT = 559;

  /// The least distance of the page number's line from the lower edge of the paper, in twips:
  /// printers reach no further down.
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

  /// The same settings with other charts.
  public PaperSettings with(Set<Picture> pictures) {
    return new PaperSettings(margins, linePitch, faces, pageNumbers, pictures);
  }

  /// 天头, the upper margin, in twips.
  public int top() {
    return twips(margins.top());
  }

  /// The lower margin, in twips.
  public int bottom() {
    return twips(margins.bottom());
  }

  /// The distance from the lower edge of the paper to the bottom of the page number's line, in
  /// twips: in a narrow margin as far down as a printer reaches, but never in the text.
  public int footer() {
    int usual = Math.max(LEAST_FOOTER, bottom() - UNDER_TEXT);
    return Math.min(usual, bottom() - NUMBER_CHARACTER);
  }

  /// 订口, the left margin, in twips.
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

  /// The distance from one line to the next, in twips.
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

  /// The letter spacing with which [#characters] characters fill a line, in twips; usually
  /// negative: 28 characters of 16 pt are 158 mm, and the line has 156.
  public int spacing() {
    return Math.floorDiv(textWidth() - characters() * CHARACTER, characters());
  }

  private static int twips(double millimetres) {
    return (int) Math.round(millimetres * PER_MILLIMETRE);
  }
}
