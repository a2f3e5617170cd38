package org.nianbao.word;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

/// Puts text into paragraphs.
final class WordText {
  private WordText() {}

  /// Appends a run; line breaks and tabs in the text become such in the document. Quotation marks, dashes
  /// and ellipses take the East Asian face only because the run says so.
  static XWPFRun append(XWPFParagraph paragraph, String text) {
    var run = paragraph.createRun();
    run.getCTR().addNewRPr().addNewRFonts().setHint(STHint.EAST_ASIA);
    var lines = text.split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      write(run, lines[i].split("\t", -1));
    }
    return run;
  }

  private static void write(XWPFRun run, String[] pieces) {
    for (int i = 0; i < pieces.length; i++) {
      if (i > 0) {
        run.addTab();
      }
      if (!pieces[i].isEmpty()) {
        run.setText(clean(pieces[i]));
      }
    }
  }

  /// The text without the characters that XML 1.0 cannot hold: most control characters, halves of
  /// surrogate pairs, U+FFFE and U+FFFF.
  static String clean(String text) {
    return text.codePoints()
        .filter(WordText::isXml)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /// [XML 1.0, production 2](https://www.w3.org/TR/xml/#NT-Char).
  private static boolean isXml(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || (point >= 0x20 && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD)
        || point >= 0x10000;
  }
}
