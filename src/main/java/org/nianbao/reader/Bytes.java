package org.nianbao.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.nianbao.file.ContentTrouble;
import org.nianbao.file.RegularFile;
import org.nianbao.wording.Wording;

/// The bytes of a file.
final class Bytes {
  private static final int MOST_MEGABYTES = 128;

  /// Files up to this size are taken as they are.
  private static final int SMALL = 4 << 20;

  private static final byte[] EMBEDDED = ";base64,".getBytes(StandardCharsets.US_ASCII);

  private Bytes() {}

  /// Reads a file whole.
  ///
  /// @throws ContentTrouble if it is too large
  static byte[] of(Path file) throws IOException {
    try {
      return RegularFile.read(file, MOST_MEGABYTES << 20);
    } catch (RegularFile.TooLong e) {
      throw new ContentTrouble(Wording.of("reader.large", MOST_MEGABYTES), e);
    }
  }

  /// The first bytes of a file, so that a large one is not read twice.
  ///
  /// @throws ContentTrouble if it is too large
  static byte[] head(Path file, int count) throws IOException {
    try {
      return RegularFile.head(file, count, MOST_MEGABYTES << 20);
    } catch (RegularFile.TooLong e) {
      throw new ContentTrouble(Wording.of("reader.large", MOST_MEGABYTES), e);
    }
  }

  /// The bytes of a page without the pictures that a large one contains in its own text
  /// (`data:image/png;base64,…`).
  static byte[] withoutPictures(byte[] page) {
    if (page.length <= SMALL) {
      return page;
    }
    var kept = new ByteArrayOutputStream(SMALL);
    int start = 0;
    for (int i = 0; i < page.length; i++) {
      if (page[i] == ';' && isEmbedded(page, i)) {
        int data = i + EMBEDDED.length;
        kept.write(page, start, data - start);
        while (data < page.length && isData(page[data])) {
          data++;
        }
        start = data;
        i = data - 1;
      }
    }
    kept.write(page, start, page.length - start);
    return kept.toByteArray();
  }

  private static boolean isEmbedded(byte[] page, int at) {
    for (int i = 0; i < EMBEDDED.length; i++) {
      if (at + i >= page.length || page[at + i] != EMBEDDED[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isData(byte one) {
    return (one >= 'a' && one <= 'z')
        || (one >= 'A' && one <= 'Z')
        || (one >= '0' && one <= '9')
        || "+/=%\r\n".indexOf(one) >= 0;
  }
}
