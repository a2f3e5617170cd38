package org.nianbao.word;

import java.util.ArrayList;
import java.util.List;
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
    var properties = signs(text);
    properties.add(() -> xml.empty("w", "val", percent));
    run(properties, text);
  }

  /// A run; Word looks for no mistakes in names.
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

  /// The first of a run's properties, which stand in the order of the schema.
  private List<Runnable> signs(String text) {
    var properties = new ArrayList<Runnable>();
    if (WordText.hasSigns(text)) {
      properties.add(() -> xml.empty("rFonts", "hint", "eastAsia"));
    }
    return properties;
  }

  /// Line breaks and tabs in the text become such in the document.
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
