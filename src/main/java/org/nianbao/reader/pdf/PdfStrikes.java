package org.nianbao.reader.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nianbao.source.TextRun.Mark;

/// Tells lines that strike characters out from those of tables.
///
/// @param glyphs the characters, those struck through marked as such
/// @param rules the lines that are left
record PdfStrikes(List<PdfGlyph> glyphs, PdfRules rules) {
  /// Where such a line may run: so much of the size of a character above its baseline.
  private static final double LOWEST = 0.12;

  private static final double HIGHEST = 0.55;

  /// How much of a character it must cover, and how much of it characters must.
  private static final double MOST_OF = 0.6;

  /// Finds them.
  static PdfStrikes of(List<PdfGlyph> glyphs, PdfRules rules) {
    var left = new ArrayList<PdfRuling>();
    Set<PdfGlyph> struck = new HashSet<>();
    for (var line : rules.horizontals()) {
      var under = new ArrayList<PdfGlyph>();
      double covered = 0;
      for (var glyph : glyphs) {
        if (strikes(line, glyph)) {
          under.add(glyph);
          covered += line.covered(glyph.left(), glyph.right());
        }
      }
      if (covered >= MOST_OF * line.length() && !under.stream().allMatch(PdfGlyph::isBlank)) {
        struck.addAll(under);
      } else {
        left.add(line);
      }
    }
    if (struck.isEmpty()) {
      return new PdfStrikes(glyphs, rules);
    }
    var marked =
        glyphs.stream()
            .map(glyph -> struck.contains(glyph) ? glyph.with(Mark.STRUCK) : glyph)
            .toList();
    return new PdfStrikes(marked, new PdfRules(left, rules.verticals()));
  }

  private static boolean strikes(PdfRuling line, PdfGlyph glyph) {
    double above = glyph.baseline() - line.at();
    return above >= LOWEST * glyph.size()
        && above <= HIGHEST * glyph.size()
        && line.covered(glyph.left(), glyph.right()) >= MOST_OF * (glyph.right() - glyph.left());
  }
}
