package org.nianbao.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.file.ContentTrouble;
import org.nianbao.source.HtmlReading;
import org.nianbao.source.Source;
import org.nianbao.source.Source.Kind;
import org.nianbao.wording.Wording;

/// Reads web pages (网页).
final class HtmlReader {
  /// The most elements of a page: each takes a few hundred bytes.
  private static final int MOST_TAGS = 100_000;

  /// The most tables of a page, which may be nested in each other.
  private static final int MOST_TABLES = 3_000;

  private static final Pattern TABLE = Pattern.compile("<table", Pattern.CASE_INSENSITIVE);

  private HtmlReader() {}

  /// Reads a file.
  ///
  /// @throws ContentTrouble if it cannot be read
  static Source read(Path file) throws IOException {
    var page = Encoding.html(Bytes.withoutPictures(Bytes.of(file)), Optional.empty());
    var reading = HtmlReading.of(bounded(page));
    return new Source(Kind.HTML, reading.blocks(), reading.omissions());
  }

  /// A page that is not too large to be read.
  ///
  /// @throws ContentTrouble if it is
  static String bounded(String page) throws ContentTrouble {
    boolean isTooMuch =
        page.chars().filter(one -> one == '<').count() > MOST_TAGS
            || TABLE.matcher(page).results().skip(MOST_TABLES).findFirst().isPresent();
    if (isTooMuch) {
      throw new ContentTrouble(Wording.of("reader.tooMuch"));
    }
    return page;
  }
}
