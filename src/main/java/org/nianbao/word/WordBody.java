package org.nianbao.word;

import java.util.ArrayList;
import org.nianbao.draft.Prose;
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
  /// mistakes in names. Properties stand in the order of the schema.
  void run(Names.Kind kind, Prose.Run run) {
    var properties = new ArrayList<Runnable>();
    if (WordText.hasSigns(run.text())) {
      properties.add(() -> xml.empty("rFonts", "hint", "eastAsia"));
    }
    if (run.weight() == Prose.Weight.BOLD) {
      properties.add(() -> xml.empty("b"));
    }
    if (kind == Names.Kind.NAME) {
      properties.add(() -> xml.empty("noProof"));
    }
    xml.around(
        "r",
        () -> {
          if (!properties.isEmpty()) {
            xml.around("rPr", () -> properties.forEach(Runnable::run));
          }
          WordText.write(run.text(), () -> xml.empty("br"), () -> xml.empty("tab"), xml::words);
        });
  }
}
