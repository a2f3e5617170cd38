package org.nianbao.word;

import org.nianbao.draft.Prose;
import org.nianbao.paper.Printable;
import org.nianbao.prose.Names;

/// Writes paragraphs and runs.
///
/// @param xml where to
record WordBody(WordXml xml) {

  /// A paragraph of a style.
  void paragraph(String style, Runnable inside) {
    xml.around(
        "p",
        () -> {
          xml.around("pPr", () -> xml.empty("pStyle", "val", style));
          inside.run();
        });
  }

  /// A run of plain text.
  void run(String text) {
    run(Names.Kind.WORDS, Prose.Run.of(text));
  }

  /// A run of plain text whose characters are narrower than their face has them.
  ///
  /// @param percent their width in hundredths
  void narrowed(String text, int percent) {
    xml.around(
        "r",
        () -> {
          xml.around(
              "rPr",
              () -> {
                properties(WordText.hasSigns(text), false, false);
                xml.empty("w", "val", percent);
              });
          text(text);
        });
  }

  /// A run; line breaks and tabs in the text become such in the document. Word looks for no
  /// mistakes in names. Weight comes before that, as the schema has it.
  void run(Names.Kind kind, Prose.Run run) {
    boolean isBold = run.weight() == Prose.Weight.BOLD;
    boolean isName = kind == Names.Kind.NAME;
    boolean isSign = WordText.hasSigns(run.text());
    xml.around(
        "r",
        () -> {
          if (isBold || isName || isSign) {
            xml.around("rPr", () -> properties(isSign, isBold, isName));
          }
          text(run.text());
        });
  }

  private void properties(boolean isSign, boolean isBold, boolean isName) {
    if (isSign) {
      xml.empty("rFonts", "hint", "eastAsia");
    }
    if (isBold) {
      xml.empty("b");
    }
    if (isName) {
      xml.empty("noProof");
    }
  }

  private void text(String text) {
    var lines = Printable.lines(text);
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        xml.empty("br");
      }
      line(lines.get(i).split("\t", -1));
    }
  }

  private void line(String[] pieces) {
    for (int i = 0; i < pieces.length; i++) {
      if (i > 0) {
        xml.empty("tab");
      }
      if (!pieces[i].isEmpty()) {
        xml.words(pieces[i]);
      }
    }
  }
}
