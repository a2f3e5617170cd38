package org.nianbao.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.paper.Manuscript;
import org.nianbao.paper.PaperSettings;
import org.nianbao.word.WordExport;

/// Programs of their own that die at any step of their work, or at any moment.
class KillTest {
  /// States to work through, so that there are some 200 steps to die at.
  private static final int STATES = 5;

  private static final int ENDLESS = 1_000_000;

  @TempDir private Path folder;
  private Path template;
  private byte[] document;

  @BeforeEach
  void template() throws IOException {
    document = WordExport.bytes(Manuscript.of(Work.state(0), PaperSettings.OFFICIAL));
    template = Files.write(folder.resolve("template.docx"), document);
  }

  /// The steps of save, journal, versions and export, the first of the program and its last ones.
  @Test
  void killedAtAnyStep() throws IOException, InterruptedException, ExecutionException {
    var steps = steps();
    var points = Math.min(Rounds.of(12, steps), steps);
    var jobs = new ArrayList<Callable<Aftermath>>();
    for (int i = 0; i < points; i++) {
      var step = 1 + (int) ((long) i * steps / points);
      jobs.add(() -> killedAt(step));
    }
    assertClean(
        "%d kill points of the %d steps of %d saves".formatted(points, steps, STATES),
        Children.all(jobs));
  }

  /// How many steps the whole work takes when nobody interferes.
  private int steps() throws IOException {
    var disk = new FaultyDisk(folder.resolve("home"), (_, _, _) -> {});
    var work = new Work(disk, folder.resolve("whole"));
    work.begin(document);
    disk.steps().clear();
    work.run(document, STATES, _ -> {});
    return disk.steps().size();
  }

  private Aftermath killedAt(int step) throws IOException, InterruptedException {
    var work = work("step " + step);
    var child =
        Children.start(
            Children.command("work", work.disk().home(), work.folder(), template, STATES, step));
    var told = Children.said(child);
    assertEquals(Child.KILLED, child.waitFor(), () -> "step " + step + " after " + told);
    return Aftermath.of(work, document, told);
  }

  @Test
  void killedAtAnyMoment() throws IOException, InterruptedException, ExecutionException {
    var random = new Random(7);
    var jobs =
        IntStream.range(0, Rounds.of(6, 200))
            .<Callable<Aftermath>>mapToObj(i -> {
              var nanos = random.nextInt(120_000_000);
              return () -> killedAfter(i, nanos);
            })
            .toList();
    assertClean(jobs.size() + " SIGKILLs at any moment", Children.all(jobs));
  }

  /// The first save is awaited, since a program that has not begun has nothing to lose.
  private Aftermath killedAfter(int number, int nanos) throws IOException, InterruptedException {
    var work = work("moment " + number);
    var child =
        Children.start(
            Children.command("work", work.disk().home(), work.folder(), template, ENDLESS, 0));
    var told = new ArrayList<String>();
    try (var lines = child.inputReader(UTF_8)) {
      told.add(lines.readLine());
      Thread.sleep(nanos / 1_000_000, nanos % 1_000_000);
      // Not by way of the process itself, which closes its own end of what the program says.
      child.toHandle().destroyForcibly();
      lines.lines().forEach(told::add);
    }
    child.waitFor();
    return Aftermath.of(work, document, told);
  }

  private Work work(String name) throws IOException {
    var place = folder.resolve(name);
    var work = new Work(new Disk(place.resolve("home")), place.resolve("share"));
    work.begin(document);
    return work;
  }

  private static void assertClean(String what, List<Aftermath> each) {
    var all = Aftermath.all(each);
    Rounds.tell("%s: %s", what, all);
    assertTrue(all.isClean(), () -> all.torn() + "\n" + all.lost() + "\n" + all.stray());
  }
}
