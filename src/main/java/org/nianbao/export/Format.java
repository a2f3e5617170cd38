package org.nianbao.export;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.nianbao.file.FileName;
import org.nianbao.file.Trouble;
import org.nianbao.paper.Manuscript;
import org.nianbao.pdf.LibreOffice;
import org.nianbao.sheet.SheetExport;
import org.nianbao.statute.Statute;
import org.nianbao.web.WebPage;
import org.nianbao.word.WordExport;
import org.nianbao.wording.Wording;

/// The formats that a report can be exported in.
public enum Format {
  /// The document that is published.
  WORD(
      WordExport.ENDING,
      Wording.of("format.word"),
      Purpose.PUBLISHING,
      (manuscript, _) -> WordExport.bytes(manuscript)),
  /// 送审稿: the Word document as it goes to a superior, with open findings as comments.
  REVIEW(
      WordExport.ENDING,
      Wording.of("format.review"),
      Purpose.WORKING,
      (manuscript, _) ->
          WordExport.bytesForReview(manuscript, Statute.findings(manuscript.draft()))) {
    @Override
    String named(String title) {
      return super.named(Wording.of("format.review.file", title));
    }
  },
  /// A complete HTML page for a web site.
  PAGE(
      WebPage.ENDING,
      Wording.of("format.page"),
      Purpose.PUBLISHING,
      (manuscript, _) -> WebPage.page(manuscript)),
  /// HTML of the report alone, to be pasted into the editor of a content management system.
  FRAGMENT(
      WebPage.ENDING,
      Wording.of("format.fragment"),
      Purpose.PUBLISHING,
      (manuscript, _) -> WebPage.fragment(manuscript).getBytes(StandardCharsets.UTF_8)),
  /// The tables as a workbook, for colleagues who fill them in with Excel.
  WORKBOOK(
      SheetExport.ENDING,
      Wording.of("format.workbook"),
      Purpose.WORKING,
      (manuscript, _) -> SheetExport.bytes(manuscript.draft())) {
    @Override
    public boolean carriesCharts() {
      return false;
    }
  },
  /// The Word document converted to PDF by LibreOffice.
  PDF(
      ".pdf",
      Wording.of("format.pdf"),
      Purpose.PUBLISHING,
      (manuscript, office) -> office.pdf(WordExport.bytes(manuscript))) {
    @Override
    public boolean takesAnotherProgram() {
      return true;
    }

    @Override
    public Format ready() throws Trouble {
      LibreOffice.program();
      return this;
    }
  };

  /// The purpose of a format: a report that is published should have no open findings.
  private enum Purpose {
    PUBLISHING,
    WORKING
  }

  private interface Writer {
    byte[] bytes(Manuscript manuscript, LibreOffice office) throws Trouble;
  }

  private final String ending;
  private final String label;
  private final Purpose purpose;
  private final Writer writer;

  Format(String ending, String label, Purpose purpose, Writer writer) {
    this.ending = ending;
    this.label = label;
    this.purpose = purpose;
    this.writer = writer;
  }

  /// The format of a file name extension, the first of several; empty if there is none.
  ///
  /// @param ending the extension with its dot, in lower case
  public static Optional<Format> of(String ending) {
    return Arrays.stream(values()).filter(format -> format.ending.equals(ending)).findFirst();
  }

  /// All file name extensions, as a sentence lists them.
  public static String endings() {
    return endings(_ -> true);
  }

  /// The file name extensions of some formats, as a sentence lists them.
  public static String endings(Predicate<Format> which) {
    return Arrays.stream(values())
        .filter(which)
        .map(Format::ending)
        .distinct()
        .collect(Collectors.joining("、"));
  }

  /// The file name extension, with its dot.
  public String ending() {
    return ending;
  }

  /// The name that people know it by.
  public String label() {
    return label;
  }

  /// Whether the office publishes it, so that the report should have no open findings.
  public boolean isForPublishing() {
    return purpose == Purpose.PUBLISHING;
  }

  /// A file name for a report.
  ///
  /// @param title the report's title; characters that no file name may have are left out
  public String fileName(String title) {
    return FileName.of(title, this::named);
  }

  /// A file name for a report whose title others have as well.
  ///
  /// @param number which of them it is; added as `-2`, `-3` and so on
  public String fileName(String title, int number) {
    return FileName.of(title, plain -> named(plain + "-" + number));
  }

  String named(String title) {
    return title + ending;
  }

  /// Whether it includes the charts of the page settings.
  public boolean carriesCharts() {
    return true;
  }

  /// Whether another program makes it, which may be missing, takes its time, and may be stopped.
  public boolean takesAnotherProgram() {
    return false;
  }

  /// Checks that the format can be made on this computer. May wait for a disk.
  ///
  /// @return the format itself
  ///
  /// @throws Trouble if it takes another program, and that is not installed
  public Format ready() throws Trouble {
    return this;
  }

  /// The report as the bytes of a file.
  ///
  /// @param office converts Word documents to PDF
  /// @throws Trouble if the format takes another program, and that is not installed or fails
  /// @throws java.util.concurrent.CancellationException if the user has stopped that program
  public byte[] bytes(Manuscript manuscript, LibreOffice office) throws Trouble {
    return writer.bytes(manuscript, office);
  }
}
