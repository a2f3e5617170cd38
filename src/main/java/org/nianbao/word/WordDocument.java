package org.nianbao.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.nianbao.pack.TimelessZip;

/// A Word document whose parts POI writes, except for the body: that is XML text, inserted before
/// the section properties when the document is written.
final class WordDocument extends XWPFDocument {
  private static final String BODY = "<w:body>";

  private final WordXml body = new WordXml();

  /// The XML of the body, which paragraphs and tables are written to.
  WordXml body() {
    return body;
  }

  @Override
  protected void commit() throws IOException {
    super.commit();
    var part = getPackagePart();
    String frame;
    try (var in = part.getInputStream()) {
      frame = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    part.clear();
    try (var out = part.getOutputStream()) {
      out.write(filled(frame, body.toString()).getBytes(StandardCharsets.UTF_8));
    }
  }

  /// The XML that POI wrote, with the body inserted.
  ///
  /// @throws IllegalStateException if there is no `<w:body>` to insert it into: POI writes another
  ///   form of XML than it did
  static String filled(String frame, String body) {
    int at = frame.indexOf(BODY);
    if (at < 0) {
      throw new IllegalStateException("no " + BODY + " in " + frame);
    }
    return new StringBuilder(frame).insert(at + BODY.length(), body).toString();
  }

  /// The bytes of the `.docx` file. The document is not closed afterwards: it is all in memory, and
  /// to close it would write it once more.
  byte[] bytes() {
    return TimelessZip.bytes(out -> {
      // Not compressed yet: that is done when the times are taken out.
      try (var loose = new ZipArchiveOutputStream(out)) {
        loose.setLevel(Deflater.NO_COMPRESSION);
        write(loose);
      }
    });
  }
}
