package org.nianbao.verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nianbao.compare.Compared;
import org.nianbao.file.DraftFile;
import org.nianbao.file.RegularFile;
import org.nianbao.file.Trouble;
import org.nianbao.reader.Reader;
import org.nianbao.recognition.Recogniser;
import org.nianbao.source.Source.Kind;
import org.nianbao.wording.Wording;

/// A report as it was read from a file: a draft, or what was found in a document of another format.
///
/// @param file the file
/// @param sha256 SHA-256 of the file's bytes, in hexadecimal, as `sha256sum` and `certutil` print
///   it
/// @param report the draft, or what was found
/// @param isAsSaved whether a draft is as the program saved it, by its checksum; true for a
///   document
public record ReportFile(Path file, String sha256, Compared report, boolean isAsSaved) {
  /// The kind of a draft, beside those of documents.
  private static final String DRAFT = "draft";

  private static final int MEGABYTE = 1 << 20;

  /// The most bytes that a file may have; the readers take no more either.
  private static final int MOST = 128 * MEGABYTE;

  /// Reads a file of any format; what it is, its content says.
  ///
  /// @throws Trouble if there is no such file, it cannot be read, there is no report in it, or it
  ///   is being written meanwhile
  public static ReportFile read(Path file) throws Trouble {
    if (Files.isDirectory(file)) {
      throw new Trouble(Wording.of("file.isFolder.read", file));
    }
    try {
      var sha256 = RegularFile.sha256(file, MOST);
      var read = read(file, sha256);
      if (!RegularFile.sha256(file, MOST).equals(sha256)) {
        throw new Trouble(Wording.of("verification.changing", file));
      }
      return read;
    } catch (RegularFile.TooLong e) {
      throw new Trouble(
          Wording.of("sheet.in", file, Wording.of("reader.large", MOST / MEGABYTE)), e);
    } catch (IOException e) {
      throw Trouble.reading(file, e);
    }
  }

  private static ReportFile read(Path file, String sha256) throws Trouble {
    if (Reader.isDraft(file)) {
      var opened = DraftFile.read(file);
      return new ReportFile(file, sha256, new Compared.OfDraft(opened.draft()), opened.isAsSaved());
    }
    return new ReportFile(file, sha256, new Compared.OfDocument(Recogniser.in(file)), true);
  }

  /// The stable ASCII name of the format, as `compare --json` prints it.
  public String kind() {
    return report.found().map(found -> found.source().kind().id()).orElse(DRAFT);
  }

  /// The name of the format, for people.
  public String kindName() {
    return report.found().map(found -> name(found.source().kind())).orElseGet(() -> draftName());
  }

  /// What a draft is called beside the formats of documents.
  static String draftName() {
    return Wording.of("verification.draft");
  }

  private static String name(Kind kind) {
    return switch (kind) {
      case DOCX, DOC -> Wording.of("verification.word");
      case XLSX, XLS -> Wording.of("verification.workbook");
      case HTML -> Wording.of("verification.page");
      case MHT -> Wording.of("verification.archive");
      case TEXT -> Wording.of("verification.text");
      case PDF -> Wording.of("verification.pdf");
    };
  }
}
