package org.nianbao.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Totals;
import org.nianbao.form.Section;
import org.nianbao.prose.Names;
import org.nianbao.wording.Wording;

/// Writes a draft as a Word document: title, date, preface, the six sections, contact.
public final class WordExport {
  /// The ending of a document's name.
  public static final String ENDING = ".docx";

  private static final String APPLICATION = "Nianbao";
  private static final String LANGUAGE = "zh-CN";

  private final Draft draft;
  private final XWPFDocument document;
  private final Names names;

  private WordExport(Draft draft, XWPFDocument document) {
    this.draft = draft;
    this.document = document;
    this.names = Names.of(draft.cover().unit());
  }

  /// Writes the draft as a `.docx` file. The same draft always gives the same bytes; entries that
  /// are blank or cannot be read are written as they stand.
  ///
  /// @param out receives the file; stays open
  /// @throws IOException if `out` does not take it
  public static void write(Draft draft, OutputStream out) throws IOException {
    var stamped = new ByteArrayOutputStream();
    try (var document = new XWPFDocument()) {
      var export = new WordExport(draft, document);
      export.sign();
      WordStyles.define(document, WordFaces.OFFICIAL);
      WordFaces.OFFICIAL.declare(document);
      WordPage.lay(document);
      export.cover();
      export.sections();
      export.contact();
      document.write(stamped);
    }
    Unstamped.copy(stamped.toByteArray(), out);
  }

  /// The draft as the bytes of a `.docx` file.
  public static byte[] bytes(Draft draft) {
    var bytes = new ByteArrayOutputStream();
    try {
      write(draft, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes every byte", e);
    }
    return bytes.toByteArray();
  }

  /// Properties of the file. POI would sign with its own name and the present time.
  private void sign() {
    var core = document.getProperties().getCoreProperties().getUnderlyingProperties();
    core.setCreatorProperty(APPLICATION);
    core.setTitleProperty(WordText.clean(draft.cover().title()));
    core.setLanguageProperty(LANGUAGE);
    core.setCreatedProperty(Optional.empty());
    document.getProperties().getExtendedProperties().setApplication(APPLICATION);
  }

  private void cover() {
    var cover = draft.cover();
    var title = String.join("\n", TitleLines.of(cover.title(), cover.unit()));
    write(paragraph(WordStyles.TITLE), title);
    if (!cover.date().isBlank()) {
      WordText.append(paragraph(WordStyles.DATE), dateLine(cover.date().strip()));
    }
    prose(draft.prose(Section.COVER));
  }

  /// The date in brackets, unless it was typed with them.
  private static String dateLine(String date) {
    return date.startsWith("（") || date.startsWith("(") ? date : Wording.of("word.date", date);
  }

  private void sections() {
    var totals = Totals.of(draft);
    for (var section : Section.values()) {
      if (section == Section.COVER) {
        continue;
      }
      WordText.append(paragraph(WordStyles.HEADING_1), section.heading());
      draft.edition().table(section).ifPresent(table -> WordTable.append(document, table, totals));
      prose(draft.prose(section));
    }
  }

  private void prose(Prose prose) {
    for (var written : prose.paragraphs()) {
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

  /// Addresses, people and telephones are names throughout.
  private void contact() {
    List<String> lines = draft.cover().contact().strip().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      var line = i == 0 ? Wording.of("word.contact", lines.get(i)) : lines.get(i);
      write(paragraph(WordStyles.BODY), Names.Kind.NAME, Prose.Run.of(line));
    }
  }

  private XWPFParagraph paragraph(String style) {
    var paragraph = document.createParagraph();
    paragraph.setStyle(style);
    return paragraph;
  }
}
