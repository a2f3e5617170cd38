package org.nianbao.reader.word;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.nianbao.source.Source;
import org.nianbao.source.TextRun.Mark;

/// Reads Word documents (`*.docx`), of the transitional and of the strict form of the standard.
///
/// Not through Apache POI's XWPF, which holds a document as a whole and needs forty times the bytes
/// of its XML: 48 MB end it within 512 MB of memory, 10 MB take it three seconds. It also keeps
/// text boxes, tracked changes and content controls apart from the text that they stand in. The
/// parts are read one after the other by StAX instead.
public final class DocxReader {
  private DocxReader() {}

  /// The text of a document; headers and footers are not part of it.
  ///
  /// @throws org.nianbao.file.ContentTrouble if it cannot be read, or is too large to be a report
  public static Source read(Path file) throws IOException {
    try (var parts = DocxPackage.open(file)) {
      var main = parts.main();
      var related = parts.related(main);
      var styles = new DocxStyles();
      var numbering = new DocxNumbering(styles);
      var stylePart = related.getOrDefault("styles", "");
      if (parts.has(stylePart)) {
        parts.read(stylePart, "w:styles", styles::add);
      }
      var listPart = related.getOrDefault("numbering", "");
      if (parts.has(listPart)) {
        parts.read(listPart, "w:numbering", numbering::add);
      }
      var body = new DocxBody(styles, numbering);
      var contents = new ArrayList<WordContent>();
      parts.read(main, "w:body", element -> body.add(element, Mark.PLAIN, contents));
      return WordContent.source(Source.Kind.DOCX, contents);
    }
  }
}
