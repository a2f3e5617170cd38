package org.nianbao.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.nianbao.draft.Prose;
import org.nianbao.paper.Block;
import org.nianbao.paper.Manuscript;
import org.nianbao.paper.Printable;
import org.nianbao.prose.Names;

/// Writes a draft as a Word document: title, date, preface, the six sections, contact.
public final class WordExport {
  /// The ending of a document's name.
  public static final String ENDING = ".docx";

  private static final String APPLICATION = "Nianbao";
  private static final String LANGUAGE = "zh-CN";

  private final Manuscript manuscript;
  private final XWPFDocument document;
  private final Names names;

  private WordExport(Manuscript manuscript, XWPFDocument document) {
    this.manuscript = manuscript;
    this.document = document;
    this.names = Names.of(manuscript.draft().cover().unit());
  }

  /// Writes the report as a `.docx` file. The same report always gives the same bytes.
  ///
  /// @param out receives the file; stays open
  /// @throws IOException if `out` does not take it
  public static void write(Manuscript manuscript, OutputStream out) throws IOException {
    var stamped = new ByteArrayOutputStream();
    var settings = manuscript.settings();
    try (var document = new XWPFDocument()) {
      var export = new WordExport(manuscript, document);
      export.sign();
      WordStyles.define(document, settings);
      WordFaces.declare(settings.faces(), document);
      WordPage.lay(document, settings);
      manuscript.blocks().forEach(export::append);
      document.write(stamped);
    }
    Unstamped.copy(stamped.toByteArray(), out);
  }

  /// The report as the bytes of a `.docx` file.
  public static byte[] bytes(Manuscript manuscript) {
    var bytes = new ByteArrayOutputStream();
    try {
      write(manuscript, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes every byte", e);
    }
    return bytes.toByteArray();
  }

  /// Properties of the file. POI would sign with its own name and the present time.
  private void sign() {
    var core = document.getProperties().getCoreProperties().getUnderlyingProperties();
    core.setCreatorProperty(APPLICATION);
    core.setTitleProperty(Printable.of(manuscript.draft().cover().title()));
    core.setLanguageProperty(LANGUAGE);
    core.setCreatedProperty(Optional.empty());
    document.getProperties().getExtendedProperties().setApplication(APPLICATION);
  }

  private void append(Block block) {
    switch (block) {
      case Block.Title title ->
          write(paragraph(WordStyles.TITLE), String.join("\n", title.lines()));
      case Block.Date date -> WordText.append(paragraph(WordStyles.DATE), date.text());
      case Block.Heading heading ->
          WordText.append(paragraph(WordStyles.HEADING_1), heading.section().heading());
      case Block.Text text -> write(text.paragraph());
      case Block.Form form ->
          WordTable.append(document, manuscript.set(form), manuscript.draft().edition().document());
      // Addresses, people and telephones are names throughout.
      case Block.Contact contact ->
          write(paragraph(WordStyles.BODY), Names.Kind.NAME, Prose.Run.of(contact.text()));
    }
  }

  private void write(Prose.Paragraph written) {
    var paragraph =
        paragraph(
            switch (written.style()) {
              case BODY -> WordStyles.BODY;
              case HEADING -> WordStyles.HEADING_2;
              case SUBHEADING -> WordStyles.HEADING_3;
            });
    int from = 0;
    for (var part : names.parts(written.text())) {
      int to = from + part.text().length();
      written.slice(from, to).runs().forEach(run -> write(paragraph, part.kind(), run));
      from = to;
    }
  }

  private void write(XWPFParagraph paragraph, String text) {
    names.parts(text).forEach(part -> write(paragraph, part.kind(), Prose.Run.of(part.text())));
  }

  /// Word looks for no mistakes in names. Weight comes first, as the schema has it.
  private static void write(XWPFParagraph paragraph, Names.Kind kind, Prose.Run run) {
    var written = WordText.append(paragraph, run.text());
    if (run.weight() == Prose.Weight.BOLD) {
      written.setBold(true);
    }
    if (kind == Names.Kind.NAME) {
      written.getCTR().getRPr().addNewNoProof();
    }
  }

  private XWPFParagraph paragraph(String style) {
    var paragraph = document.createParagraph();
    paragraph.setStyle(style);
    return paragraph;
  }
}
