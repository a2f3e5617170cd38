package org.nianbao.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// What is in a file, told by its bytes and never by its name: a format that is read, or another.
enum Content {
  DOCX,
  DOC,
  WORKBOOK,
  PDF,
  HTML,
  MHT,
  TEXT,
  EMPTY,
  ENCRYPTED,
  OFD,
  OPEN_DOCUMENT,
  RTF,
  PICTURE,
  XML,
  JSON,
  SLIDES,
  ARCHIVE,
  ANCIENT,
  DRAFT,
  DAMAGED,
  UNKNOWN;

  /// How much of a text is looked at.
  private static final int HEAD = 1 << 16;

  private static final Pattern TAG =
      Pattern.compile(
          "<(?:html|!doctype"
              + " html|head|body|meta|div|table|p|span|h[1-6]|article|section|font|style|script|title|link|br|img|a|b|strong|ul|ol"
              + "|center|frameset)[\\s>/]");
  private static final Pattern MESSAGE = Pattern.compile("(?m)^mime-version:");
  private static final Pattern HEADER = Pattern.compile("[a-z-]+:");
  private static final Pattern MEMBER = Pattern.compile("\\{\\s*[\"}]|\\[\\s*[{\"]");
  private static final Pattern DRAFT_FORMAT = Pattern.compile("\"format\"\\s*:\\s*\"nianbao\"");

  /// What is in a file.
  static Content of(Path file) throws IOException {
    var bytes = Bytes.head(file, HEAD);
    if (isNothing(bytes)) {
      bytes = Bytes.of(file);
    }
    if (isNothing(bytes)) {
      return EMPTY;
    }
    if (Encoding.begins(bytes, 'P', 'K')) {
      return zipped(file);
    }
    if (Encoding.begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      return compound(Bytes.of(file));
    }
    var content = binary(bytes);
    return content.isPresent() ? content.get() : written(bytes);
  }

  private static boolean isNothing(byte[] bytes) {
    for (var one : bytes) {
      if (one != 0 && one != ' ' && one != '\t' && one != '\r' && one != '\n') {
        return false;
      }
    }
    return true;
  }

  /// What is in a zip archive, by the names of its parts: nothing is unpacked.
  private static Content zipped(Path file) {
    try (var zip = new ZipFile(file.toFile())) {
      Predicate<String> has =
          start -> zip.stream().anyMatch(part -> part.getName().startsWith(start));
      if (has.test("word/document")) {
        return DOCX;
      } else if (has.test("xl/workbook")) {
        return WORKBOOK;
      } else if (has.test("OFD.xml")) {
        return OFD;
      } else if (has.test("content.xml")) {
        return OPEN_DOCUMENT;
      } else if (has.test("ppt/")) {
        return SLIDES;
      }
      return ARCHIVE;
    } catch (IOException | RuntimeException e) {
      return DAMAGED;
    }
  }

  private static Content compound(byte[] bytes) {
    try (var files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      Predicate<String> has = files.getRoot()::hasEntryCaseInsensitive;
      if (has.test("EncryptedPackage")) {
        return ENCRYPTED;
      } else if (has.test("WordDocument")) {
        return DOC;
      } else if (has.test("Workbook") || has.test("Book")) {
        return WORKBOOK;
      }
      return has.test("PowerPoint Document") ? SLIDES : UNKNOWN;
    } catch (IOException | RuntimeException e) {
      return DAMAGED;
    }
  }

  private static Optional<Content> binary(byte[] bytes) {
    var head = head(bytes, 1024);
    if (head.contains("%pdf-")) {
      return Optional.of(PDF);
    }
    boolean isPicture =
        Encoding.begins(bytes, 0x89, 'P', 'N', 'G')
            || Encoding.begins(bytes, 0xFF, 0xD8, 0xFF)
            || Encoding.begins(bytes, 'G', 'I', 'F', '8')
            || Encoding.begins(bytes, 'I', 'I', '*', 0)
            || Encoding.begins(bytes, 'M', 'M', 0, '*')
            || (Encoding.begins(bytes, 'B', 'M') && !isText(bytes))
            || (head.startsWith("riff") && head.startsWith("webp", 8))
            || head.startsWith("ftyphei", 4);
    if (isPicture) {
      return Optional.of(PICTURE);
    }
    boolean isArchive =
        head.startsWith("rar!")
            || Encoding.begins(bytes, '7', 'z', 0xBC, 0xAF)
            || Encoding.begins(bytes, 0x1F, 0x8B);
    if (isArchive) {
      return Optional.of(ARCHIVE);
    }
    boolean isAncient =
        Encoding.begins(bytes, 0xDB, 0xA5)
            || Encoding.begins(bytes, 0x31, 0xBE)
            || Encoding.begins(bytes, 0x09, 0, 0x04, 0)
            || Encoding.begins(bytes, 0x09, 0x02)
            || Encoding.begins(bytes, 0x09, 0x04);
    return isAncient && !isText(bytes) ? Optional.of(ANCIENT) : Optional.empty();
  }

  private static Content written(byte[] bytes) {
    var head = head(bytes, HEAD);
    boolean isWide = Encoding.begins(bytes, 0xFF, 0xFE) || Encoding.begins(bytes, 0xFE, 0xFF);
    if (head.startsWith("{\\rtf")) {
      return RTF;
    } else if (!isWide && !isText(bytes)) {
      return UNKNOWN;
    } else if (head.startsWith("{") && DRAFT_FORMAT.matcher(head).find()) {
      return DRAFT;
    } else if (MEMBER.matcher(head).lookingAt()) {
      return JSON;
    } else if (HEADER.matcher(head).lookingAt() && MESSAGE.matcher(head).find()) {
      return MHT;
    } else if (head.startsWith("<") && TAG.matcher(head).find()) {
      return HTML;
    }
    return head.startsWith("<?xml") ? XML : TEXT;
  }

  /// The beginning of a text in lower case, without what stands before its first character; wide
  /// characters as far as they are ASCII.
  private static String head(byte[] bytes, int length) {
    var head = new String(bytes, 0, Math.min(length, bytes.length), StandardCharsets.ISO_8859_1);
    return head.replace("\0", "")
        .replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
        .stripLeading()
        .toLowerCase(Locale.ROOT);
  }

  /// Whether bytes have no control characters but those of text.
  private static boolean isText(byte[] bytes) {
    for (int i = 0; i < Math.min(HEAD, bytes.length); i++) {
      if (bytes[i] >= 0 && bytes[i] < ' ' && "\t\n\r\f\u000B\u001A\u001B".indexOf(bytes[i]) < 0) {
        return false;
      }
    }
    return true;
  }
}
