package org.nianbao.reader.pdf;

/// The typeface of a character.
///
/// @param name its name, without the mark of a subset
/// @param isBold whether it is bold
record PdfTypeface(String name, boolean isBold) {
  /// A typeface by the name that a file gives it.
  ///
  /// @param name such as `BAAAAA+FangSong`, where the letters before the plus sign name the subset
  static PdfTypeface of(String name, boolean isBold) {
    return new PdfTypeface(name.replaceFirst("^[A-Z]{6}\\+", ""), isBold);
  }
}
