package org.nianbao.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.nianbao.file.ContentTrouble;
import org.nianbao.source.Source;
import org.nianbao.source.Source.Kind;
import org.nianbao.wording.Wording;

/// Reads plain text and Markdown.
final class TextReader {
  private static final int MOST_LINES = 200_000;
  private static final int MOST_CELLS = 200_000;

  private TextReader() {}

  /// Reads a file.
  ///
  /// @throws ContentTrouble if it cannot be read
  static Source read(Path file) throws IOException {
    var text = Encoding.text(Bytes.withoutPictures(Bytes.of(file)));
    if (count(text, "\n\r") > MOST_LINES || count(text, "\t|<") > MOST_CELLS) {
      throw new ContentTrouble(Wording.of("reader.tooMuch"));
    }
    return of(text);
  }

  private static long count(String text, String sought) {
    return text.chars().filter(one -> sought.indexOf(one) >= 0).count();
  }

  /// Reads a text.
  static Source of(String text) {
    return new Source(Kind.TEXT, new TextBlocks(text.lines().toList()).read(), List.of());
  }
}
