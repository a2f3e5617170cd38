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

/// What a report can be exported as.
public enum Format {
  /// The document that is published.
  WORD(
      WordExport.ENDING,
      Wording.of("format.word"),
      Purpose.PUBLISHING,
      (manuscript, _) -> WordExport.bytes(manuscript)),
  /// 送审稿: the document as it goes to a superior, with what is still open as comments.
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
  /// A page of its own for a web site.
  PAGE(
      WebPage.ENDING,
      Wording.of("format.page"),
      Purpose.PUBLISHING,
      (manuscript, _) -> WebPage.page(manuscript)),
  /// The report as it is pasted into the editor of a content system.
  FRAGMENT(
      WebPage.ENDING,
      Wording.of("format.fragment"),
      Purpose.PUBLISHING,
      (manuscript, _) -> WebPage.fragment(manuscript).getBytes(StandardCharsets.UTF_8)),
  /// The tables, for colleagues who fill in Excel.
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
  /// The Word document as LibreOffice sets it.
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

  /// What a format is for: what is published should be in order.
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

  /// The plain format of an ending; empty if there is none.
  ///
  /// @param ending with its dot, in small letters
  public static Optional<Format> of(String ending) {
    return Arrays.stream(values()).filter(format -> format.ending.equals(ending)).findFirst();
  }

  /// All endings, for a sentence.
  public static String endings() {
    return endings(_ -> true);
  }

  /// The endings of some formats, for a sentence.
  public static String endings(Predicate<Format> which) {
    return Arrays.stream(values())
        .filter(which)
        .map(Format::ending)
        .distinct()
        .collect(Collectors.joining("、"));
  }

  /// The ending of a file's name, with its dot.
  public String ending() {
    return ending;
  }

  /// What people call it.
  public String label() {
    return label;
  }

  /// Whether it is what the office publishes, and should be in order.
  public boolean isForPublishing() {
    return purpose == Purpose.PUBLISHING;
  }

  /// A name for the file of a report.
  ///
  /// @param title what the report is called; what no file's name may have is left out
  public String fileName(String title) {
    return FileName.of(title, this::named);
  }

  /// A name for the file of a report, where others are called the same.
  ///
  /// @param number which of them it is
  public String fileName(String title, int number) {
    return FileName.of(title, plain -> named(plain + "-" + number));
  }

  String named(String title) {
    return title + ending;
  }

  /// Whether the charts of the page settings stand in it.
  public boolean carriesCharts() {
    return true;
  }

  /// Whether another program makes it: that may be missing, takes its time, and may be stopped.
  public boolean takesAnotherProgram() {
    return false;
  }

  /// The format itself, as soon as it is known that it can be made here. May wait for a disk.
  ///
  /// @throws Trouble if it takes another program, and that is not here
  public Format ready() throws Trouble {
    return this;
  }

  /// The report as the bytes of a file.
  ///
  /// @param office makes PDF of Word
  /// @throws Trouble if the format takes another program, and that is not here or does not manage
  public byte[] bytes(Manuscript manuscript, LibreOffice office) throws Trouble {
    return writer.bytes(manuscript, office);
  }
}
