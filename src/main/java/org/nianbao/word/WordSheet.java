package org.nianbao.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.nianbao.draft.Prose;
import org.nianbao.pack.FileProperties;
import org.nianbao.paper.PaperSettings;
import org.nianbao.paper.Printable;
import org.nianbao.paper.TableText;
import org.nianbao.prose.Names;

/// A Word document of a title, headings, lines and plain tables, for what goes with a report. Page
/// and styles are those of a report with the official settings.
public final class WordSheet {
  private static final int PADDING = 85;

  private final WordDocument document = new WordDocument();
  private final WordXml xml = document.body();
  private final WordBody body = new WordBody(xml);

  public WordSheet(String title) {
    FileProperties.put(document.getProperties(), FileProperties.APPLICATION);
    var core = document.getProperties().getCoreProperties().getUnderlyingProperties();
    core.setTitleProperty(Printable.of(title));
    WordStyles.define(document, PaperSettings.OFFICIAL);
    WordPage.lay(document, PaperSettings.OFFICIAL);
    body.paragraph(WordStyles.TITLE, () -> body.run(title));
  }

  /// Appends a heading.
  public void heading(String text) {
    body.paragraph(WordStyles.HEADING_1, () -> body.run(text));
  }

  /// Appends a paragraph.
  public void line(String text) {
    body.paragraph(WordStyles.BODY, () -> body.run(text));
  }

  /// Appends a paragraph in bold.
  public void emphasis(String text) {
    body.paragraph(WordStyles.BODY, () -> bold(text));
  }

  private void bold(String text) {
    body.run(Names.Kind.WORDS, Prose.Run.bold(text));
  }

  /// Appends a table.
  ///
  /// @param widths the widths of its columns, to one another
  /// @param head the texts of its first row, which is repeated on each page; empty for none
  /// @param rows the texts of the others
  public void table(List<Integer> widths, List<String> head, List<List<String>> rows) {
    var columns = twips(widths);
    xml.around(
        "tbl",
        () -> {
          xml.around("tblPr", () -> describe(columns));
          xml.around("tblGrid", () -> columns.forEach(width -> xml.empty("gridCol", "w", width)));
          if (!head.isEmpty()) {
            row(columns, head, () -> xml.around("trPr", () -> xml.empty("tblHeader")), this::bold);
          }
          rows.forEach(row -> row(columns, row, () -> {}, body::run));
        });
  }

  private static List<Integer> twips(List<Integer> widths) {
    int all = widths.stream().mapToInt(Integer::intValue).sum();
    var columns = new ArrayList<Integer>();
    widths.forEach(width -> columns.add(PaperSettings.OFFICIAL.textWidth() * width / all));
    return columns;
  }

  private void describe(List<Integer> columns) {
    TableFrame.write(xml, columns.stream().mapToInt(Integer::intValue).sum(), PADDING);
  }

  private void row(
      List<Integer> columns, List<String> texts, Runnable properties, Consumer<String> write) {
    xml.around(
        "tr",
        () -> {
          properties.run();
          for (int i = 0; i < texts.size(); i++) {
            var text = texts.get(i);
            int width = columns.get(i);
            xml.around(
                "tc",
                () -> {
                  xml.around("tcPr", () -> TableFrame.width(xml, "tcW", width));
                  cell(text, write);
                });
          }
        });
  }

  private void cell(String text, Consumer<String> write) {
    xml.around(
        "p",
        () -> {
          xml.around(
              "pPr",
              () -> {
                xml.empty("pStyle", "val", WordStyles.of(TableText.NORMAL));
                xml.empty("jc", "val", "left");
              });
          if (!text.isEmpty()) {
            write.accept(text);
          }
        });
  }

  /// The bytes of the `.docx` file. The same content always gives the same bytes.
  public byte[] bytes() {
    return document.bytes();
  }
}
