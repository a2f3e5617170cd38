package org.nianbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.nianbao.file.Disk;
import org.nianbao.file.Trouble;
import org.nianbao.paper.Manuscript;
import org.nianbao.paper.PaperSettings;
import org.nianbao.pdf.LibreOffice;
import org.nianbao.reader.Reader;
import org.nianbao.recognition.Recogniser;
import org.nianbao.recognition.Recognition;
import org.nianbao.word.WordExport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.runner.RunnerException;

/// A PDF of some thirty pages, made by LibreOffice, read and its report found; the floor is PDFBox
/// handing out its text without tables.
///
/// Budget: 0.1 s a page.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReadPdfBench {
  private Path folder = Path.of("");
  private Path file = Path.of("");

  /// Makes the document.
  @Setup
  public void write() throws IOException {
    folder = Files.createTempDirectory("report");
    file = folder.resolve("report.pdf");
    var word = WordExport.bytes(Manuscript.of(ReadWordBench.longDraft(), PaperSettings.OFFICIAL));
    Files.write(file, new LibreOffice(new Disk(folder.resolve("home")), () -> false).pdf(word));
    try (var document = Loader.loadPDF(file.toFile())) {
      System.out.println(document.getNumberOfPages() + " pages");
    }
  }

  @TearDown
  public void delete() throws IOException {
    Files.delete(file);
  }

  /// PDFBox handing out the text.
  @Benchmark
  public String floor() throws IOException {
    try (var document = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  /// Ours, from the file to the report.
  @Benchmark
  public Recognition read() throws IOException {
    return Recogniser.of(Reader.read(file));
  }

  /// Measures both and prints a table; says so where LibreOffice is missing.
  public static void main(String[] arguments) throws RunnerException {
    try {
      LibreOffice.program();
    } catch (Trouble e) {
      System.out.println(e.getMessage());
      return;
    }
    Jmh.print(ReadPdfBench.class, "A long PDF read", "floor: its text through bare PDFBox");
  }
}
