package org.nianbao.word;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.nianbao.paper.Printable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

/// Puts text into paragraphs.
final class WordText {
  private WordText() {}

  /// Appends a run; a line break in the text becomes one in the document. Quotation marks, dashes
  /// and ellipses take the East Asian face only because the run says so.
  static XWPFRun append(XWPFParagraph paragraph, String text) {
    var run = paragraph.createRun();
    run.getCTR().addNewRPr().addNewRFonts().setHint(STHint.EAST_ASIA);
    var lines = Printable.lines(text);
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines.get(i), i);
    }
    return run;
  }
}
