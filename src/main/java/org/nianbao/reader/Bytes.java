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

  /// What an embedded file begins with, after the character before it.
  private static final byte[] EMBEDDED = " data".getBytes(StandardCharsets.US_ASCII);

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

  /// The bytes of a page without the pictures that a large one contains in its own text, however
  /// they are encoded (`data:image/png;base64,…`, `data:image/svg+xml,…`).
  static byte[] withoutPictures(byte[] page) {
    if (page.length <= SMALL) {
      return page;
    }
    var kept = new ByteArrayOutputStream(SMALL);
    int start = 0;
    for (int i = 1; i < page.length; i++) {
      if (page[i] == ':' && isEmbedded(page, i)) {
        int end = end(page, i, ending(page[i - EMBEDDED.length]));
        kept.write(page, start, i + 1 - start);
        start = end;
        i = end;
      }
    }
    if (start < page.length) {
      kept.write(page, start, page.length - start);
    }
    return kept.toByteArray();
  }

  /// Whether a colon is that of an embedded file: behind `data`, which begins a value, and before
  /// the name of a format.
  private static boolean isEmbedded(byte[] page, int colon) {
    int from = colon - EMBEDDED.length;
    if (from < 0 || colon + 1 == page.length || !isLetter(page[colon + 1])) {
      return false;
    }
    for (int i = 1; i < EMBEDDED.length; i++) {
      if ((page[from + i] | ' ') != EMBEDDED[i]) {
        return false;
      }
    }
    return ending(page[from]) != 0;
  }

  private static boolean isLetter(byte one) {
    return (one | ' ') >= 'a' && (one | ' ') <= 'z';
  }

  /// The character that ends a value, by the one before it: a quotation mark or a bracket, a blank
  /// after an equals sign, and an ampersand after a quotation mark that is written as one; 0 if no
  /// value begins there.
  private static char ending(byte before) {
    return switch (before) {
      case '"', '\'' -> (char) before;
      case '(' -> ')';
      case ';' -> '&';
      case '=' -> ' ';
      default -> 0;
    };
  }

  private static int end(byte[] page, int from, char ending) {
    int end = from;
    while (end < page.length
        && page[end] != ending
        && (ending != ' ' || page[end] > ' ' && page[end] != '>')) {
      end++;
    }
    return end;
  }
}
