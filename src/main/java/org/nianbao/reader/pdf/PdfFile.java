package org.nianbao.reader.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.nianbao.file.ContentTrouble;
import org.nianbao.wording.Wording;

/// Opens PDF files. PDFBox mends damaged files as well as it can and then shows fewer pages without
/// a word, and it unpacks streams without a bound; both is looked at before it gets the bytes.
final class PdfFile {
  /// The largest file that is read, in bytes: a report with many photographs has a tenth of it.
  static final int MOST_BYTES = 160 << 20;

  /// The most pages that are read: ten times those of a long report.
  static final int MOST_PAGES = 200;

  /// The most bytes of one stream once it is unpacked, pictures aside, which are never unpacked.
  static final int MOST_UNPACKED = 64 << 20;

  /// The shortest stream that can unpack to more: Deflate shrinks to no less than a 1032nd.
  private static final int SUSPECT = MOST_UNPACKED / 1032;

  /// How far from the ends of the file its first and last words may stand.
  private static final int EDGE = 2048;

  /// How far before a stream's bytes its dictionary is looked at.
  private static final int DICTIONARY = 1024;

  /// The most bytes that PDFBox keeps of unpacked streams in memory, and in a file beyond that.
  private static final long IN_MEMORY = 64L << 20;

  private static final long ON_DISK = 512L << 20;

  /// PDFBox complains about everything that it mends; what matters is said elsewhere.
  private static final List<Logger> MUTE =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  static {
    MUTE.forEach(logger -> logger.setLevel(Level.OFF));
    FontMappers.set(new PdfFonts());
  }

  private PdfFile() {}

  /// Whether bytes are a PDF, whole or not.
  static boolean isOne(byte[] bytes) {
    return head(bytes, 0, Math.min(EDGE, bytes.length)).contains("%PDF-");
  }

  /// Opens a file, with an empty password if it is encrypted.
  ///
  /// @throws ContentTrouble if it is damaged, asks for a password, or has too much in it
  static PDDocument open(byte[] bytes) throws ContentTrouble {
    if (!isOne(bytes)) {
      throw new ContentTrouble(Wording.of("reader.pdf.foreign"));
    }
    int end = Math.max(0, bytes.length - EDGE);
    if (!head(bytes, end, bytes.length).contains("%%EOF")) {
      throw damaged(new IOException("no end of file mark"));
    }
    requireSmall(bytes);
    var memory = MemoryUsageSetting.setupMixed(IN_MEMORY, ON_DISK);
    try {
      var document = Loader.loadPDF(bytes, "", null, null, memory.streamCache);
      if (document.getNumberOfPages() > MOST_PAGES) {
        document.close();
        throw new ContentTrouble(Wording.of("reader.pdf.pages", MOST_PAGES));
      }
      return document;
    } catch (InvalidPasswordException e) {
      throw new ContentTrouble(Wording.of("reader.pdf.encrypted"), e);
    } catch (ContentTrouble e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw damaged(e);
    }
  }

  /// The exception for a file that is no proper PDF.
  static ContentTrouble damaged(Throwable cause) {
    return new ContentTrouble(Wording.of("reader.pdf.damaged"), cause);
  }

  /// The exception for a file with more in it than can be read.
  static ContentTrouble huge() {
    return new ContentTrouble(Wording.of("reader.pdf.huge"));
  }

  private static String head(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }

  /// Refuses a file with a stream that unpacks to more than [#MOST_UNPACKED] bytes.
  private static void requireSmall(byte[] bytes) throws ContentTrouble {
    int end = 0;
    for (int at = find(bytes, "stream", 0); at >= 0; at = find(bytes, "stream", end)) {
      int begin = at + "stream".length();
      while (begin < bytes.length && (bytes[begin] == '\r' || bytes[begin] == '\n')) {
        begin++;
      }
      int next = find(bytes, "endstream", begin);
      end = (next < 0 ? bytes.length : next + "endstream".length());
      if (end - begin > SUSPECT
          && !isPicture(head(bytes, Math.max(0, at - DICTIONARY), at))
          && unpacked(bytes, begin, end) > MOST_UNPACKED) {
        throw huge();
      }
    }
  }

  private static boolean isPicture(String before) {
    var dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
    return dictionary.contains("/Image") && dictionary.contains("/Width");
  }

  /// How many bytes Deflate makes of these, up to a little more than the most that are allowed.
  private static long unpacked(byte[] bytes, int from, int to) {
    try (var inflater = new Inflater()) {
      inflater.setInput(bytes, from, to - from);
      var sink = new byte[1 << 16];
      while (inflater.getBytesWritten() <= MOST_UNPACKED && inflater.inflate(sink) > 0) {
        continue;
      }
      return inflater.getBytesWritten();
    } catch (DataFormatException e) {
      // Packed in another way, or damaged: whoever reads it will say so.
      return 0;
    }
  }

  private static int find(byte[] bytes, String word, int from) {
    var first = word.charAt(0);
    for (int at = from; at <= bytes.length - word.length(); at++) {
      if (bytes[at] == first && isAt(bytes, word, at)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isAt(byte[] bytes, String word, int at) {
    for (int i = 0; i < word.length(); i++) {
      if (bytes[at + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
