package org.nianbao.word;

import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.nianbao.paper.Printable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

/// Splits text at its line breaks and tabs, and appends text to the parts that POI writes.
final class WordText {
  private WordText() {}

  /// Appends a run; line breaks and tabs in the text become Word's own. Quotation marks, dashes and
  /// ellipses take the East Asian typeface only because the run says so.
  static XWPFRun append(XWPFParagraph paragraph, String text) {
    var run = paragraph.createRun();
    if (hasSigns(text)) {
      run.getCTR().addNewRPr().addNewRFonts().setHint(STHint.EAST_ASIA);
    }
    write(text, run::addBreak, run::addTab, run::setText);
    return run;
  }

  /// Writes a text piece by piece, without the characters that no document can hold.
  ///
  /// @param lineBreak writes a line break
  /// @param tab writes a tab
  /// @param words writes the text between them
  static void write(String text, Runnable lineBreak, Runnable tab, Consumer<String> words) {
    var lines = Printable.lines(text);
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        lineBreak.run();
      }
      var pieces = lines.get(i).split("\t", -1);
      for (int j = 0; j < pieces.length; j++) {
        if (j > 0) {
          tab.run();
        }
        if (!pieces[j].isEmpty()) {
          words.accept(pieces[j]);
        }
      }
    }
  }

  /// Whether a text has signs, such as quotation marks and dashes, that Word could take for Western
  /// ones: characters between ASCII and the Chinese blocks.
  static boolean hasSigns(String text) {
    return text.chars().anyMatch(character -> character > 0x7F && character < 0x2E80);
  }
}
