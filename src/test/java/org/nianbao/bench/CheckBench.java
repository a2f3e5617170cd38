package org.nianbao.bench;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Prose;
import org.nianbao.file.DraftFile;
import org.nianbao.file.Trouble;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.rule.Checker;
import org.nianbao.rule.Findings;
import org.nianbao.statute.Statute;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.runner.RunnerException;

/// What happens to a full draft without a window: checked with every character, opened, written.
///
/// Budgets, by the median: 0.2 ms for the figures alone, 5 ms after a character in 5,000 characters
/// of prose with last year's report attached.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CheckBench {
  private static final int CHARACTERS = 5000;

  private final Path file = Drafts.sample("case-01");
  private final Draft draft = Drafts.read(file);
  private final Checker checker = Statute.of(draft.edition()).checker();
  private final CellRef cell = draft.edition().tables().getLast().cells().getFirst().ref();
  private final Draft written = written();
  private final Findings before = checker.check(written);
  private BigDecimal[] figures = {};
  private int typed;

  /// A draft with 5,000 characters of prose, and itself as last year's report.
  private static Draft written() {
    var sample = Drafts.read(Drafts.sample("pingluo-2024"));
    var text = sample.prose(Section.OVERVIEW);
    var paragraphs = new ArrayList<>(text.paragraphs());
    while (new Prose(paragraphs).characters() < CHARACTERS) {
      paragraphs.addAll(text.paragraphs());
    }
    var basis = new Draft.Basis(Map.of(), Map.of(), Optional.of(sample));
    return sample.with(Section.OVERVIEW, new Prose(paragraphs)).with(basis);
  }

  /// Takes the figures out of the draft for the floor.
  @Setup
  public void figures() {
    figures =
        draft.entries().values().stream()
            .flatMap(entry -> entry.value().stream())
            .toArray(BigDecimal[]::new);
  }

  /// The bare floor: the draft's figures added up.
  @Benchmark
  public BigDecimal floor() {
    var sum = BigDecimal.ZERO;
    for (var figure : figures) {
      sum = sum.add(figure);
    }
    return sum;
  }

  /// Every total and every rule.
  @Benchmark
  public Findings check() {
    return checker.check(draft);
  }

  /// One character: the next draft, and its check.
  @Benchmark
  public Findings type() {
    return checker.check(draft.typed(cell, Integer.toString(typed++ & 255)));
  }

  /// Every rule, with 5,000 characters that were not read before.
  @Benchmark
  public Findings checkProse() {
    return checker.check(written);
  }

  /// One character of prose: the next draft, and its check, for which one paragraph is read.
  @Benchmark
  public Findings typeProse() {
    var at = new Prose.Position(1, 0);
    var digit = Prose.Run.of(Integer.toString(typed++ % 10));
    var next = written.prose(Section.OVERVIEW).insert(at, digit);
    return checker.check(written.with(Section.OVERVIEW, next), before);
  }

  /// From disk to draft.
  @Benchmark
  public DraftFile.Opened open() throws Trouble {
    return DraftFile.read(file);
  }

  /// From draft to bytes.
  @Benchmark
  public byte[] write() {
    return DraftFile.bytes(draft);
  }

  /// Measures all of them and prints a table.
  public static void main(String[] arguments) throws RunnerException {
    Jmh.print(
        CheckBench.class, "A full draft without a window", "floor: the same figures added up");
  }
}
