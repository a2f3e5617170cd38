package org.nianbao.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.nianbao.file.ContentTrouble;
import org.nianbao.wording.Wording;

/// Opens workbooks (工作簿, `*.xlsx`), and says of any other file what it is. The unpacked size is
/// checked before POI gets the file, since POI unpacks everything without a bound.
final class Archive {
  /// The largest workbook file that is read, in bytes: more than a hundred times a filled-in one.
  static final int MOST_BYTES = 16 << 20;

  /// Number of bytes that are examined to recognise a text file.
  private static final int CHUNK = 1 << 16;

  /// Turns off a check of POI that takes any part compressed to a hundredth for an attack, as a
  /// workbook with long notes may be. The unpacked bytes are counted instead ([Extent]).
  static {
    ZipSecureFile.setMinInflateRatio(0);
  }

  private Archive() {}

  /// Opens a workbook.
  ///
  /// @throws ContentTrouble if the bytes are not a workbook, or one that cannot be read
  static XSSFWorkbook open(byte[] bytes) throws ContentTrouble {
    if (bytes.length == 0) {
      throw new ContentTrouble(Wording.of("sheet.empty"));
    }
    switch (FileMagic.valueOf(bytes)) {
      case OOXML -> requireWorkbook(bytes);
      case OLE2 -> throw new ContentTrouble(compound(bytes));
      default ->
          throw new ContentTrouble(
              isText(bytes) ? Wording.of("sheet.text") : Wording.of("sheet.foreign"));
    }
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    } catch (IOException | RuntimeException e) {
      throw new ContentTrouble(
          String.valueOf(e.getMessage()).startsWith("Strict OOXML")
              ? Wording.of("sheet.strict")
              : Wording.of("sheet.damaged"),
          e);
    }
  }

  /// The message for an OLE 2 file: Excel puts encrypted workbooks into one, and wrote its own
  /// format as one before 2007.
  private static String compound(byte[] bytes) {
    try (var files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = files.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        return Wording.of("sheet.encrypted");
      }
      return root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")
          ? Wording.of("sheet.old")
          : Wording.of("sheet.foreign");
    } catch (IOException | RuntimeException e) {
      return Wording.of("sheet.damaged");
    }
  }

  private static boolean isText(byte[] bytes) {
    int looked = Math.min(bytes.length, CHUNK);
    for (int i = 0; i < looked; i++) {
      if (bytes[i] >= 0
          && bytes[i] < ' '
          && bytes[i] != '\t'
          && bytes[i] != '\n'
          && bytes[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  private static void requireWorkbook(byte[] bytes) throws ContentTrouble {
    var extent = new Extent();
    Set<String> parts;
    try {
      parts = parts(bytes, extent);
    } catch (ContentTrouble e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new ContentTrouble(Wording.of("sheet.damaged"), e);
    }
    if (parts.contains("word/document.xml")) {
      throw new ContentTrouble(Wording.of("sheet.word"));
    }
    if (parts.contains("xl/workbook.bin") || parts.contains("content.xml")) {
      throw new ContentTrouble(Wording.of("sheet.otherKind"));
    }
    if (!parts.contains("[Content_Types].xml")) {
      throw new ContentTrouble(Wording.of("sheet.foreign"));
    }
    if (extent.isBroken()) {
      throw new ContentTrouble(Wording.of("sheet.damaged"));
    }
  }

  private static Set<String> parts(byte[] bytes, Extent extent) throws IOException {
    var names = new HashSet<String>();
    // Not closed: it reads memory.
    var zip = new ZipInputStream(new ByteArrayInputStream(bytes));
    for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
      names.add(part.getName());
      extent.add(part.getName(), zip);
    }
    if (names.isEmpty()) {
      throw new ContentTrouble(Wording.of("sheet.damaged"));
    }
    return names;
  }
}
