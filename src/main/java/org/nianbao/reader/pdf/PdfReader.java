package org.nianbao.reader.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.nianbao.file.ContentTrouble;
import org.nianbao.file.RegularFile;
import org.nianbao.source.Source;
import org.nianbao.source.Source.Kind;
import org.nianbao.wording.Wording;

/// Reads PDF files: their text as paragraphs, and tables on the grid of their lines. A PDF knows
/// neither, only where each character and each line is drawn.
public final class PdfReader {
  /// The part of the characters that may be unknown; with more the text is useless.
  private static final double MOST_UNKNOWN = 0.2;

  private PdfReader() {}

  /// Reads a PDF.
  ///
  /// @throws ContentTrouble if it cannot be read
  /// @throws CancellationException if the thread is interrupted meanwhile
  public static Source read(Path file) throws IOException {
    try {
      return read(RegularFile.read(file, PdfFile.MOST_BYTES));
    } catch (RegularFile.TooLong e) {
      throw new ContentTrouble(Wording.of("reader.pdf.huge"), e);
    }
  }

  /// Reads the bytes of a PDF.
  ///
  /// @throws ContentTrouble if it cannot be read
  static Source read(byte[] bytes) throws ContentTrouble {
    try (var document = PdfFile.open(bytes)) {
      return source(pages(document));
    } catch (CancellationException | ContentTrouble e) {
      throw e;
    } catch (OutOfMemoryError e) {
      // What a small file unpacks to has no bound; all of it is let go of here.
      throw new ContentTrouble(Wording.of("reader.pdf.huge"), e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw PdfFile.damaged(e);
    }
  }

  private static List<PdfPage> pages(PDDocument document) throws IOException {
    var budget = new PdfBudget();
    var pages = new ArrayList<PdfPage>();
    for (int i = 0; i < document.getNumberOfPages(); i++) {
      budget.look();
      pages.add(PdfPage.of(i + 1, new PdfContent(document.getPage(i), budget).drawn()));
    }
    return pages;
  }

  private static PdfPage withColumns(PdfPage page) {
    var columns = PdfColumns.of(page.lines());
    return page.with(columns.lines(), columns.tables());
  }

  private static Source source(List<PdfPage> pages) throws ContentTrouble {
    long characters = pages.stream().mapToLong(PdfPage::characters).sum();
    long unknown = pages.stream().mapToLong(PdfPage::unknown).sum();
    var dropped = pages.stream().flatMap(page -> page.dropped().stream()).toList();
    if (characters == 0) {
      boolean isScan = dropped.stream().anyMatch(one -> one.reason() == PdfDropped.Reason.PICTURE);
      throw new ContentTrouble(
          isScan ? Wording.of("reader.pdf.scan") : Wording.of("reader.pdf.empty"));
    }
    if (unknown > MOST_UNKNOWN * characters) {
      throw new ContentTrouble(Wording.of("reader.pdf.garbled"));
    }
    var cleared = PdfMargins.without(pages).stream().map(PdfReader::withColumns).toList();
    var left = cleared.stream().flatMap(page -> page.dropped().stream()).toList();
    return new Source(
        Kind.PDF, PdfParagraphs.of(PdfCutRows.joined(cleared)), PdfDropped.omissions(left));
  }
}
