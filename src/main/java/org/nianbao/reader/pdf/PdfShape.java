package org.nianbao.reader.pdf;

/// A character as it was drawn, before it is known whether anybody sees it.
///
/// @param glyph the character
/// @param light how light it is: 0 black or of a colour, 1 white
/// @param sight how it was drawn
record PdfShape(PdfGlyph glyph, double light, Sight sight) {
  /// How a character was drawn.
  enum Sight {
    /// So that it can be seen.
    PAINTED,
    /// As text that only searching finds, as programs put it over scanned pages.
    UNPAINTED,
    /// Neither along the page nor across it.
    SLANTED,
    /// Outside the part of the page that is shown, or under something that covers it.
    COVERED
  }
}
