package org.nianbao.word;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.nianbao.paper.Printable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

/// Puts text into the paragraphs of parts that POI writes: headers, footers, comments.
final class WordText {
  private WordText() {}

  /// Appends a run; line breaks and tabs in the text become such in the document. Quotation marks,
  /// dashes and ellipses take the East Asian face only because the run says so.
  static XWPFRun append(XWPFParagraph paragraph, String text) {
    var run = paragraph.createRun();
    if (hasSigns(text)) {
      run.getCTR().addNewRPr().addNewRFonts().setHint(STHint.EAST_ASIA);
    }
    var lines = Printable.lines(text);
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        run.addBreak();
      }
      write(run, lines.get(i).split("\t", -1));
    }
    return run;
  }

  /// Whether Word could take a character for a Western one: signs, not letters of either kind.
  static boolean hasSigns(String text) {
    return text.chars().anyMatch(character -> character > 0x7F && character < 0x2E80);
  }

  private static void write(XWPFRun run, String[] pieces) {
    for (int i = 0; i < pieces.length; i++) {
      if (i > 0) {
        run.addTab();
      }
      if (!pieces[i].isEmpty()) {
        run.setText(pieces[i]);
      }
    }
  }
}
