package org.nianbao.paper;

/// The typefaces of a document, by the names that Word and WPS know them by.
///
/// @param title 题名 and nothing else
/// @param heading the six statutory headings
/// @param subheading （一） sub-headings and the date line
/// @param body everything else, tables included
/// @param pageNumber page numbers
public record Faces(
    String title, String heading, String subheading, String body, String pageNumber) {

  /// The typefaces that GB/T 9704—2012 asks for, by the names of the fonts that offices install.
  public static final Faces OFFICIAL = new Faces("方正小标宋简体", "黑体", "楷体_GB2312", "仿宋_GB2312", "宋体");

  /// The same typefaces as Founder's fonts with the larger character set, GBK.
  public static final Faces FOUNDER =
      new Faces("方正小标宋_GBK", "方正黑体_GBK", "方正楷体_GBK", "方正仿宋_GBK", "宋体");

  /// The fonts that come with Windows and Office, for offices that have installed no others.
  public static final Faces WINDOWS = new Faces("华文中宋", "黑体", "楷体", "仿宋", "宋体");
}
