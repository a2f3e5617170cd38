package org.nianbao.word;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.draft.Prose;
import org.nianbao.prose.Names;

/// Writes the paragraphs and runs of the document's body.
///
/// @param xml receives the body
record WordBody(WordXml xml) {

  /// Writes a paragraph.
  ///
  /// @param style the id of its style
  /// @param inside writes what is in it
  void paragraph(String style, Runnable inside) {
    xml.around(
        "p",
        () -> {
          xml.around("pPr", () -> xml.empty("pStyle", "val", style));
          inside.run();
        });
  }

  /// Writes a run of plain text.
  void run(String text) {
    run(Names.Kind.WORDS, Prose.Run.of(text));
  }

  /// Writes a run of plain text with narrowed characters.
  ///
  /// @param percent their width in per cent of the normal width
  void narrowed(String text, int percent) {
    var properties = signs(text);
    properties.add(() -> xml.empty("w", "val", percent));
    run(properties, text);
  }

  /// Writes a run. Names are left out of Word's spelling check.
  void run(Names.Kind kind, Prose.Run run) {
    var properties = signs(run.text());
    if (run.weight() == Prose.Weight.BOLD) {
      properties.add(() -> xml.empty("b"));
    }
    if (kind == Names.Kind.NAME) {
      properties.add(() -> xml.empty("noProof"));
    }
    run(properties, run.text());
  }

  /// The font hint for a run's signs, if it has any: the first of the run's properties, which must
  /// be in the order of the schema.
  private List<Runnable> signs(String text) {
    var properties = new ArrayList<Runnable>();
    if (WordText.hasSigns(text)) {
      properties.add(() -> xml.empty("rFonts", "hint", "eastAsia"));
    }
    return properties;
  }

  /// Writes a run. Line breaks and tabs in the text become Word's own.
  private void run(List<Runnable> properties, String text) {
    xml.around(
        "r",
        () -> {
          if (!properties.isEmpty()) {
            xml.around("rPr", () -> properties.forEach(Runnable::run));
          }
          WordText.write(text, () -> xml.empty("br"), () -> xml.empty("tab"), xml::words);
        });
  }
}
