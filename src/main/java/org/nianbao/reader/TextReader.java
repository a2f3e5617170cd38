package org.nianbao.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.nianbao.source.Source;
import org.nianbao.source.Source.Kind;

/// Reads plain text and Markdown.
final class TextReader {
  private TextReader() {}

  /// Reads a file.
  ///
  /// @throws org.nianbao.file.ContentTrouble if it cannot be read
  static Source read(Path file) throws IOException {
    return of(Encoding.text(Bytes.withoutPictures(Bytes.of(file))));
  }

  /// Reads a text.
  static Source of(String text) {
    return new Source(Kind.TEXT, new TextBlocks(text.lines().toList()).read(), List.of());
  }
}
