package org.nianbao.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Scanner;

/// A program that opens, saves and closes one draft whenever it is told to, in no hurry: any of its
/// steps may take a while.
///
/// It is told how to open the draft and which state to save, and answers what came of it, the file
/// that it had read, and the file that it meant to write.
final class Writer {
  private final Disk disk;
  private final Path draft;

  /// How a draft is opened.
  enum Way {
    /// As long as nobody else works on it.
    HOLD,
    /// Whoever works on it.
    TAKE_OVER
  }

  /// What came of a save.
  enum Outcome {
    SAVED,
    CHANGED,
    HELD
  }

  private Writer(Disk disk, Path draft) {
    this.disk = disk;
    this.draft = draft;
  }

  /// A disk on which any step may take a while.
  private static final class SlowDisk extends Disk {
    private static final int ONE_IN = 3;
    private static final int MILLIS = 4;

    private final Random random;

    private SlowDisk(Path home, long seed) {
      super(home);
      this.random = new Random(seed);
    }

    @Override
    protected void before(Step step, Path file) throws IOException {
      if (random.nextInt(ONE_IN) == 0) {
        pause(random.nextInt(MILLIS));
      }
    }
  }

  /// @param arguments home, draft, seed
  static void main(List<String> arguments) {
    var seed = Long.parseLong(arguments.get(2));
    var disk = new SlowDisk(Path.of(arguments.get(0)), seed);
    var writer = new Writer(disk, Path.of(arguments.get(1)));
    var told = new Scanner(System.in, StandardCharsets.UTF_8);
    while (told.hasNext()) {
      Child.tell(writer.save(Way.valueOf(told.next()), told.nextInt()));
    }
  }

  private String save(Way way, int state) {
    try {
      var read = DraftFile.read(draft);
      var outcome = save(way, state, read);
      var meant = Checksum.sha256(DraftFile.bytes(Work.state(state)));
      return outcome + " " + read.hash() + " " + meant;
    } catch (IOException e) {
      return e.toString();
    }
  }

  private Outcome save(Way way, int state, DraftFile.Opened read) throws IOException {
    try (var open =
        switch (way) {
          case HOLD -> OpenDraft.hold(disk, draft, read);
          case TAKE_OVER -> OpenDraft.takeOver(disk, draft, read);
        }) {
      open.save(Work.state(state));
      return Outcome.SAVED;
    } catch (ChangedOutside e) {
      return Outcome.CHANGED;
    } catch (Held e) {
      return Outcome.HELD;
    }
  }
}
