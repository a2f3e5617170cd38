package org.nianbao.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.nianbao.draft.Draft;
import org.nianbao.paper.Manuscript;
import org.nianbao.paper.PaperSettings;
import org.nianbao.word.WordExport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.runner.RunnerException;

/// A real report as a Word document, ours with everything that an office expects of it, the floor
/// with the same texts, tables and merges and nothing else.
///
/// Budget: one and a half times bare POI, by the median.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class WordBench {
  private final Draft draft = Drafts.read(Drafts.sample("pingluo-2024"));
  private final Plain plain = Plain.of(Manuscript.of(draft, PaperSettings.OFFICIAL));

  /// POI writing paragraphs and tables.
  @Benchmark
  public byte[] floor() throws IOException {
    return BarePoi.write(plain);
  }

  /// Ours, from the draft to the file's bytes.
  @Benchmark
  public byte[] export() {
    return WordExport.bytes(Manuscript.of(draft, PaperSettings.OFFICIAL));
  }

  /// Measures both and prints a table.
  public static void main(String[] arguments) throws RunnerException {
    Jmh.print(WordBench.class, "A report as a Word document", "floor: the same through bare POI");
  }
}
