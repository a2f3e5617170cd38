package org.nianbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.nianbao.draft.Draft;
import org.nianbao.form.Section;
import org.nianbao.paper.Manuscript;
import org.nianbao.paper.PaperSettings;
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

/// A Word document of some thirty pages, read and its report found; the floor is POI opening it and
/// handing out the texts of all paragraphs and cells.
///
/// Budget: a second.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReadWordBench {
  private static final int TIMES = 18;

  private Path file = Path.of("");

  /// Writes the document.
  @Setup
  public void write() throws IOException {
    file = Files.createTempFile("report", ".docx");
    Files.write(file, WordExport.bytes(Manuscript.of(longDraft(), PaperSettings.OFFICIAL)));
  }

  @TearDown
  public void delete() throws IOException {
    Files.delete(file);
  }

  /// A real report with its first section written many times over.
  static Draft longDraft() {
    var draft = Drafts.read(Drafts.sample("pingluo-2024"));
    var once = draft.prose(Section.OVERVIEW);
    var all = once;
    for (int i = 1; i < TIMES; i++) {
      all = all.and(once);
    }
    return draft.with(Section.OVERVIEW, all);
  }

  /// POI opening it and handing out its texts.
  @Benchmark
  public int floor() throws IOException {
    int length = 0;
    try (var in = Files.newInputStream(file);
        var document = new XWPFDocument(in)) {
      for (var paragraph : document.getParagraphs()) {
        length += paragraph.getText().length();
      }
      for (var table : document.getTables()) {
        length += table.getText().length();
      }
    }
    return length;
  }

  /// Ours, from the file to the report.
  @Benchmark
  public Recognition read() throws IOException {
    return Recogniser.of(Reader.read(file));
  }

  /// Measures both and prints a table.
  public static void main(String[] arguments) throws RunnerException {
    Jmh.print(
        ReadWordBench.class, "A long Word document read", "floor: its texts through bare POI");
  }
}
