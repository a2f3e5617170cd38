package org.nianbao.word;

/// The typefaces of a document, by the names that Word and WPS know them by.
///
/// @param title 题名 and nothing else
/// @param heading the six statutory headings
/// @param subheading （一） sub-headings and the date line
/// @param body everything else, tables included
/// @param pageNumber page numbers
record WordFaces(String title, String heading, String subheading, String body, String pageNumber) {

  /// The faces that GB/T 9704—2012 asks for, in the cuts that offices install.
  static final WordFaces OFFICIAL = new WordFaces("方正小标宋简体", "黑体", "楷体_GB2312", "仿宋_GB2312", "宋体");
}
