package org.nianbao.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.nianbao.pack.Unstamped;

/// A document whose parts are POI's, but for the body: that is text, and goes in before the section
/// properties that POI has in its place.
final class WordDocument extends XWPFDocument {
  private static final String BODY = "<w:body>";

  private final WordXml body = new WordXml();

  /// What stands on its pages.
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

  /// What POI wrote, with the body in its place.
  ///
  /// @throws IllegalStateException if there is no place for it: POI writes otherwise than it did
  static String filled(String frame, String body) {
    int at = frame.indexOf(BODY);
    if (at < 0) {
      throw new IllegalStateException("no " + BODY + " in " + frame);
    }
    return new StringBuilder(frame).insert(at + BODY.length(), body).toString();
  }

  /// The file. The document is not closed afterwards: it is all in memory, and to close it would
  /// write it once more.
  byte[] bytes() {
    return Unstamped.bytes(out -> {
      // Packed when the times are taken out.
      try (var loose = new ZipArchiveOutputStream(out)) {
        loose.setLevel(Deflater.NO_COMPRESSION);
        write(loose);
      }
    });
  }
}
