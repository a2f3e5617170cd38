package org.nianbao.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.nianbao.file.ContentTrouble;
import org.nianbao.source.HtmlReading;
import org.nianbao.source.Source;
import org.nianbao.source.Source.Kind;
import org.nianbao.source.Source.Omission;
import org.nianbao.source.SourceBlock;
import org.nianbao.wording.Wording;

/// Reads web pages saved as one file (单个文件网页, `*.mht`), as browsers, Word and Excel write them: a
/// message (RFC 2557) whose first page is the document. Where that is only a frame, as Excel writes
/// it, the other pages are.
final class MhtReader {
  private static final int MOST_PAGES = 100;
  private static final int MOST_HEADERS = 1000;

  /// The encoding that the library gives for a part that names none.
  private static final String NONE = "us-ascii";

  private MhtReader() {}

  /// Reads a file.
  ///
  /// @throws ContentTrouble if it cannot be read
  static Source read(Path file) throws IOException {
    var pages = pages(Bytes.of(file));
    if (pages.isEmpty()) {
      throw new ContentTrouble(Wording.of("reader.damaged"));
    }
    boolean isFrame = pages.getFirst().toLowerCase(Locale.ROOT).contains("<frameset");
    var blocks = new ArrayList<SourceBlock>();
    var omissions = new ArrayList<Omission>();
    for (var page : isFrame ? pages.subList(1, pages.size()) : pages.subList(0, 1)) {
      var reading = HtmlReading.of(HtmlReader.bounded(page));
      blocks.addAll(reading.blocks());
      omissions.addAll(reading.omissions());
    }
    return new Source(Kind.MHT, blocks, omissions);
  }

  private static List<String> pages(byte[] bytes) throws IOException {
    var config =
        new MimeConfig.Builder()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(-1)
            .setMaxHeaderCount(MOST_HEADERS)
            .setMaxContentLen(-1)
            .build();
    var stream = new MimeTokenStream(config);
    stream.parse(new ByteArrayInputStream(bytes));
    var pages = new ArrayList<String>();
    try {
      for (var state = stream.getState();
          state != EntityState.T_END_OF_STREAM && pages.size() < MOST_PAGES;
          state = stream.next()) {
        if (state == EntityState.T_BODY
            && stream.getBodyDescriptor().getMimeType().equalsIgnoreCase("text/html")) {
          pages.add(page(stream));
        }
      }
    } catch (MimeException e) {
      throw new ContentTrouble(Wording.of("reader.damaged"), e);
    }
    return pages;
  }

  private static String page(MimeTokenStream stream) throws IOException {
    var declared =
        Optional.ofNullable(stream.getBodyDescriptor().getCharset())
            .filter(name -> !name.equalsIgnoreCase(NONE));
    // Not closed: the next part follows in the stream.
    var bytes = stream.getDecodedInputStream().readAllBytes();
    return Encoding.html(Bytes.withoutPictures(bytes), declared);
  }
}
