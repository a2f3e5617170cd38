package org.nianbao.reader.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndian;
import org.nianbao.file.ContentTrouble;
import org.nianbao.file.Trouble;
import org.nianbao.source.Source;
import org.nianbao.wording.Wording;

/// Reads the documents of Word 97 to 2003 (`*.doc`) and those of WPS (`*.wps`), which are the same
/// inside, through Apache POI's HWPF.
public final class DocReader {
  /// The most characters of text: a report of thirty pages has some thirty thousand.
  static final int MOST_CHARACTERS = 1_000_000;

  private static final String MAIN = "WordDocument";

  /// Where the main part says whether it is encrypted, and how much text there is ([MS-DOC] 2.5).
  private static final int FLAGS = 10;

  private static final int ENCRYPTED = 0x100;
  private static final int LENGTH = 76;
  private static final int LEAST_BYTES = 80;

  private DocReader() {}

  /// The text of a document; headers and footers are not part of it. Text boxes stand at the end.
  ///
  /// @throws ContentTrouble if it cannot be read, or is too large to be a report
  public static Source read(Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new Trouble(Wording.of("file.special", file));
    }
    if (Files.size(file) == 0) {
      throw new ContentTrouble(Wording.of("reader.word.damaged"));
    }
    try (var files = new POIFSFileSystem(file.toFile(), true)) {
      require(files.getRoot());
      return read(files);
    } catch (OldWordFileFormatException e) {
      throw new ContentTrouble(Wording.of("reader.doc.old"), e);
    } catch (EncryptedDocumentException e) {
      throw new ContentTrouble(Wording.of("reader.word.encrypted"), e);
    } catch (ContentTrouble e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new ContentTrouble(Wording.of("reader.word.damaged"), e);
    }
  }

  /// Refuses what is encrypted, is no Word document, or has too much text.
  private static void require(DirectoryNode root) throws IOException {
    if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
      throw new ContentTrouble(Wording.of("reader.word.encrypted"));
    }
    if (!root.hasEntryCaseInsensitive(MAIN)
        || !(root.getEntryCaseInsensitive(MAIN) instanceof DocumentEntry main)) {
      throw new ContentTrouble(Wording.of("reader.doc.foreign"));
    }
    try (var in = root.createDocumentInputStream(main)) {
      var head = in.readNBytes(LEAST_BYTES);
      if (head.length < LEAST_BYTES) {
        throw new ContentTrouble(Wording.of("reader.word.damaged"));
      }
      if ((LittleEndian.getUShort(head, FLAGS) & ENCRYPTED) != 0) {
        throw new ContentTrouble(Wording.of("reader.word.encrypted"));
      }
      if (LittleEndian.getUInt(head, LENGTH) > MOST_CHARACTERS
          && LittleEndian.getUShort(head, 2) > 0xC0) {
        throw new ContentTrouble(Wording.of("reader.word.huge"));
      }
    }
  }

  private static Source read(POIFSFileSystem files) throws IOException {
    try (var document = new HWPFDocument(files.getRoot())) {
      var body = new DocBody(new DocNumbering());
      body.addAll(document.getRange());
      body.addAll(document.getMainTextboxRange());
      return WordContent.source(Source.Kind.DOC, body.contents());
    }
  }
}
