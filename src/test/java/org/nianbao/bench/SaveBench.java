package org.nianbao.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import org.nianbao.draft.Draft;
import org.nianbao.file.Disk;
import org.nianbao.file.DraftFile;
import org.nianbao.file.OpenDraft;
import org.nianbao.form.CellRef;

/// A full draft saved, with what stood there kept as a version, against the same draft's bytes
/// written, forced and moved with nothing else. Both begin with the draft, and both take turns,
/// since a disk has moods; how long the bytes alone take to make is told beside them.
///
/// Budget: three times, by the median. A save forces three things, the version, the draft and the
/// folder's names, where the floor forces one.
public final class SaveBench {
  private static final int WARMUPS = 1_000;
  private static final int ROUNDS = 300;

  private final Draft draft = Drafts.read(Drafts.sample("case-01"));
  private final CellRef cell = draft.edition().tables().getLast().cells().getFirst().ref();
  private final Path folder;
  private final OpenDraft open;

  private SaveBench(Path folder) throws IOException {
    this.folder = folder;
    var disk = new Disk(folder.resolve("home"));
    var file = folder.resolve("draft.nianbao");
    DraftFile.write(disk, draft, file);
    this.open = OpenDraft.hold(disk, file, DraftFile.read(file));
  }

  /// What is timed.
  private interface Act {
    void run() throws IOException;
  }

  private static double millis(Act act) throws IOException {
    var start = System.nanoTime();
    act.run();
    return (System.nanoTime() - start) / 1e6;
  }

  private void bare(byte[] content) throws IOException {
    var temporary = folder.resolve("bare.tmp");
    try (var channel =
        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(content));
      channel.force(true);
    }
    Files.move(
        temporary,
        folder.resolve("bare.nianbao"),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  private void measure() throws IOException {
    var saves = new double[ROUNDS];
    var bares = new double[ROUNDS];
    var makes = new double[ROUNDS];
    for (int i = -WARMUPS; i < ROUNDS; i++) {
      var state = draft.typed(cell, Integer.toString(i + WARMUPS));
      var made = millis(() -> DraftFile.bytes(state));
      var bare = millis(() -> bare(DraftFile.bytes(state)));
      var save = millis(() -> open.save(state));
      if (i >= 0) {
        makes[i] = made;
        bares[i] = bare;
        saves[i] = save;
      }
    }
    open.close();
    Arrays.sort(bares);
    Arrays.sort(saves);
    Lines.head("A full draft saved", "floor: the same bytes written, forced and moved");
    Arrays.sort(makes);
    print("draft to bytes", makes, bares);
    print("floor", bares, bares);
    print("save, with a version", saves, bares);
  }

  private static void print(String what, double[] sorted, double[] floor) {
    var median = sorted[ROUNDS / 2];
    Lines.print(
        what, median / floor[ROUNDS / 2], median, sorted[ROUNDS * 95 / 100], sorted[ROUNDS - 1]);
  }

  /// Measures both and prints a table.
  public static void main(String[] arguments) throws IOException {
    var folder = Files.createTempDirectory(Path.of("target"), "save");
    new SaveBench(folder).measure();
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
