package org.nianbao.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.nianbao.file.ContentTrouble;
import org.nianbao.file.DraftFile;
import org.nianbao.file.Trouble;
import org.nianbao.reader.pdf.PdfReader;
import org.nianbao.reader.word.DocReader;
import org.nianbao.reader.word.DocxReader;
import org.nianbao.source.Source;
import org.nianbao.wording.Wording;

/// Reads a document of any format.
public final class Reader {
  /// The endings of the names that such files usually have, for file dialogs; what a file is, its
  /// content says.
  public static final List<String> ENDINGS =
      List.of(
          ".docx", ".doc", ".wps", ".pdf", ".html", ".htm", ".mht", ".mhtml", ".xlsx", ".xls",
          ".et", ".txt", ".md");

  private Reader() {}

  /// Whether a file is a draft of this program, by its name or its content.
  ///
  /// @throws Trouble if there is no such file, or it cannot be read
  public static boolean isDraft(Path file) throws Trouble {
    try {
      return DraftFile.isNamedAsOne(file) || Content.of(file) == Content.DRAFT;
    } catch (ContentTrouble e) {
      return false;
    } catch (IOException e) {
      throw Trouble.reading(file, e);
    }
  }

  /// Reads a file.
  ///
  /// @throws Trouble if there is no such file, or it cannot be read; the sentence says what to do
  ///   instead
  public static Source read(Path file) throws Trouble {
    if (Files.isDirectory(file)) {
      throw new Trouble(Wording.of("reader.isFolder", file));
    }
    Content content;
    try {
      content = Content.of(file);
    } catch (ContentTrouble e) {
      throw about(file, e);
    } catch (IOException e) {
      throw Trouble.reading(file, e);
    }
    try {
      return read(file, content);
    } catch (Trouble e) {
      throw e;
    } catch (ContentTrouble e) {
      throw about(file, e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // The file has been read once: what a library still finds fault with is its content.
      throw about(file, new ContentTrouble(Wording.of("reader.damaged"), e));
    }
  }

  private static Trouble about(Path file, ContentTrouble trouble) {
    return new Trouble(Wording.of("sheet.in", file, trouble.getMessage()), trouble);
  }

  private static Source read(Path file, Content content) throws IOException {
    return switch (content) {
      case DOCX -> DocxReader.read(file);
      case DOC -> DocReader.read(file);
      case WORKBOOK -> WorkbookReader.read(file);
      case PDF -> PdfReader.read(file);
      case HTML -> HtmlReader.read(file);
      case MHT -> MhtReader.read(file);
      case TEXT -> TextReader.read(file);
      default -> throw new ContentTrouble(refusal(content));
    };
  }

  /// Why a format is not read, and what to do instead: the second half of a sentence.
  private static String refusal(Content content) {
    return switch (content) {
      case EMPTY -> Wording.of("sheet.empty");
      case ENCRYPTED -> Wording.of("reader.encrypted");
      case OFD -> Wording.of("reader.ofd");
      case OPEN_DOCUMENT -> Wording.of("reader.openDocument");
      case RTF -> Wording.of("reader.rtf");
      case PICTURE -> Wording.of("reader.picture");
      case XML -> Wording.of("reader.xml");
      case JSON -> Wording.of("reader.json");
      case SLIDES -> Wording.of("reader.slides");
      case ARCHIVE -> Wording.of("reader.archive");
      case ANCIENT -> Wording.of("reader.ancient");
      case DRAFT -> Wording.of("reader.draft");
      case DAMAGED -> Wording.of("reader.damaged");
      default -> Wording.of("reader.unknown");
    };
  }
}
