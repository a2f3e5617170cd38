package org.nianbao.word;

import java.util.ArrayList;
import org.nianbao.draft.Prose;
import org.nianbao.pack.FileProperties;
import org.nianbao.paper.Block;
import org.nianbao.paper.Manuscript;
import org.nianbao.paper.Printable;
import org.nianbao.prose.Names;
import org.nianbao.rule.Findings;

/// Writes a draft as a Word document: title, date, preface, the six sections, contact.
public final class WordExport {
  /// The extension of a Word document's file name, with its dot.
  public static final String ENDING = ".docx";

  private static final String LANGUAGE = "zh-CN";

  private final Manuscript manuscript;
  private final WordDocument document;
  private final WordBody body;
  private final Names names;
  private final WordComments comments;

  private WordExport(Manuscript manuscript, Remarks remarks, WordDocument document) {
    this.manuscript = manuscript;
    this.document = document;
    this.body = new WordBody(document.body());
    this.comments = new WordComments(document, remarks);
    this.names = Names.of(manuscript.draft().cover().unit());
  }

  /// The report as the bytes of a `.docx` file. The same report always gives the same bytes.
  public static byte[] bytes(Manuscript manuscript) {
    var document = new WordDocument();
    new WordExport(manuscript, Remarks.NONE, document).compose();
    return document.bytes();
  }

  /// 送审稿 as the bytes of a `.docx` file: every page is marked so in its header, and open findings
  /// are comments on the very cells and words.
  ///
  /// @param findings the result of checking the same draft
  /// @throws IllegalArgumentException if the findings are of another draft
  public static byte[] bytesForReview(Manuscript manuscript, Findings findings) {
    if (!findings.totals().draft().equals(manuscript.draft())) {
      throw new IllegalArgumentException("findings of another draft");
    }
    var document = new WordDocument();
    new WordExport(manuscript, Remarks.of(findings), document).compose();
    WordStyles.defineForReview(document, manuscript.settings());
    WordPage.mark(document, manuscript.settings().pageNumbers());
    return document.bytes();
  }

  private void compose() {
    var settings = manuscript.settings();
    sign();
    WordStyles.define(document, settings);
    WordFaces.declare(settings.faces(), document);
    WordPage.lay(document, settings);
    manuscript.blocks().forEach(this::append);
  }

  private void sign() {
    FileProperties.put(document.getProperties(), author());
    var core = document.getProperties().getCoreProperties().getUnderlyingProperties();
    core.setTitleProperty(Printable.of(manuscript.draft().cover().title()));
    core.setLanguageProperty(LANGUAGE);
  }

  /// The author in the document's properties: the unit, or the program while the unit is not filled
  /// in.
  private String author() {
    var unit = Printable.of(manuscript.draft().cover().unit().strip());
    return unit.isEmpty() ? FileProperties.APPLICATION : unit;
  }

  private void append(Block block) {
    switch (block) {
      case Block.Title title ->
          body.paragraph(
              WordStyles.TITLE,
              () -> comments.on(title.section(), () -> write(String.join("\n", title.lines()))));
      case Block.Date date -> body.paragraph(WordStyles.DATE, () -> body.run(date.text()));
      case Block.Heading(var section) ->
          body.paragraph(
              WordStyles.HEADING_1, () -> comments.on(section, () -> body.run(section.heading())));
      case Block.Text text -> body.paragraph(style(text), () -> write(text));
      case Block.Form form -> WordTable.append(body, manuscript.set(form), source(), comments);
      case Block.Chart chart -> write(chart);
      // Addresses, people and telephones are names throughout.
      case Block.Contact contact ->
          body.paragraph(
              WordStyles.BODY, () -> body.run(Names.Kind.NAME, Prose.Run.of(contact.text())));
    }
  }

  private String source() {
    return manuscript.draft().edition().document();
  }

  private void write(Block.Chart chart) {
    var drawn = WordChart.drawn(document, chart, manuscript.settings());
    var xml = document.body();
    body.paragraph(WordStyles.CHART, () -> xml.around("r", () -> xml.raw(drawn)));
    body.paragraph(WordStyles.CAPTION, () -> body.run(chart.title()));
  }

  private static String style(Block.Text text) {
    return switch (text.paragraph().style()) {
      case BODY -> WordStyles.BODY;
      case HEADING -> WordStyles.HEADING_2;
      case SUBHEADING -> WordStyles.HEADING_3;
    };
  }

  private void write(Block.Text text) {
    var written = text.paragraph();
    var passage = comments.passage(text, manuscript.indented(text));
    var ends = new ArrayList<Integer>();
    var kinds = new ArrayList<Names.Kind>();
    int from = 0;
    for (var part : names.parts(written.text())) {
      int end = from + part.text().length();
      for (int to : passage.cuts(from, end)) {
        ends.add(to);
        kinds.add(part.kind());
      }
      from = end;
    }
    var parts = written.cut(ends);
    passage.reach(0);
    for (int i = 0; i < parts.size(); i++) {
      var kind = kinds.get(i);
      parts.get(i).runs().forEach(run -> body.run(kind, run));
      passage.reach(ends.get(i));
    }
  }

  private void write(String text) {
    names.parts(text).forEach(part -> body.run(part.kind(), Prose.Run.of(part.text())));
  }
}
