package org.nianbao.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Prose;
import org.nianbao.file.Disk.Step;
import org.nianbao.form.Section;

/// Journals that are cut, flipped, in use, or of a wrong time.
class JournalFaultsTest {
  private static final int FRAMES = 3;

  @TempDir private Path folder;

  /// The bytes of a journal's file, and where each frame ends.
  private record Bytes(byte[] journal, List<Integer> ends) {
    static Bytes ofStates() throws IOException {
      var out = new ByteArrayOutputStream();
      var ends = new ArrayList<Integer>();
      for (int i = 1; i <= FRAMES; i++) {
        var content = new Recovered("", "", DraftFile.bytes(Work.state(i))).bytes();
        out.write(Frames.write(new Frames.Frame(i, content)));
        ends.add(out.size());
      }
      return new Bytes(out.toByteArray(), ends);
    }

    /// The last frame that the first so many bytes hold; 0 if none.
    long lastBefore(int size) {
      return ends.stream().filter(end -> end <= size).count();
    }

    /// The last frame that a byte is not part of.
    long lastWithout(int at) {
      return at >= ends.get(FRAMES - 2) ? FRAMES - 1 : FRAMES;
    }
  }

  private static long found(byte[] journal) throws IOException {
    var frame = Frames.last(journal);
    if (frame.isEmpty()) {
      return 0;
    }
    var draft = DraftFile.parse(Recovered.read(frame.get().content()).draft());
    assertEquals(Work.state((int) frame.get().revision()), draft.draft(), "a wrong frame");
    return frame.get().revision();
  }

  @Test
  void cutAtAnyByteTheLastWholeFrameIsFound() throws IOException {
    var bytes = Bytes.ofStates();
    var every = Rounds.of(53, 1);
    var cuts = 0;
    for (int size = 0; size < bytes.journal().length; size += every) {
      assertEquals(
          bytes.lastBefore(size), found(Arrays.copyOf(bytes.journal(), size)), "cut at " + size);
      cuts++;
    }
    for (int end : bytes.ends()) {
      for (int size = end - 1; size <= Math.min(end + 1, bytes.journal().length); size++) {
        assertEquals(bytes.lastBefore(size), found(Arrays.copyOf(bytes.journal(), size)));
      }
    }
    Rounds.tell("%d cuts of a journal: 0 wrong frames", cuts);
  }

  @Test
  void flippedAnywhereTheLastWholeFrameIsFound() throws IOException {
    var bytes = Bytes.ofStates();
    var random = new Random(5);
    var flips = Rounds.of(700, 50_000);
    for (int i = 0; i < flips; i++) {
      var at = random.nextInt(bytes.journal().length);
      var flipped = bytes.journal().clone();
      flipped[at] ^= (byte) (1 << random.nextInt(8));
      assertEquals(bytes.lastWithout(at), found(flipped), () -> "flipped at " + at);
    }
    Rounds.tell("%d bit flips of a journal: 0 wrong frames", flips);
  }

  /// Every bit of every head, and of the first bytes of what follows.
  @Test
  void flippedInAHeadTheLastWholeFrameIsFound() throws IOException {
    var bytes = Bytes.ofStates();
    var start = bytes.ends().get(FRAMES - 2);
    for (int at = start; at < start + 64; at++) {
      for (int bit = 0; bit < 8; bit++) {
        var flipped = bytes.journal().clone();
        flipped[at] ^= (byte) (1 << bit);
        assertEquals(FRAMES - 1, found(flipped), "bit " + bit + " of byte " + at);
      }
    }
  }

  /// Whatever is cut off the file that is being written, the other one still holds a state.
  @Test
  void twoFilesTakeTurnsAndAStateIsInOneOfThemAtAnyTime() throws IOException {
    var disk = new Disk(folder.resolve("home"));
    var turns = 0;
    try (var journal = Journal.begin(disk)) {
      var sizes = List.of(0L, 0L);
      for (int i = 1; i <= 24; i++) {
        journal.write(large(i), Optional.empty());
        var copy = copy(disk, "copy " + i);
        assertEquals(large(i), Journal.abandoned(copy).getFirst().draft());
        var now = journals(copy).stream().map(file -> file.toFile().length()).toList();
        for (int j = 0; j < now.size(); j++) {
          if (now.get(j) < sizes.get(j)) {
            cutOff(journals(copy).get(j));
            assertEquals(large(i - 1), Journal.abandoned(copy).getFirst().draft());
            turns++;
          }
        }
        sizes = now;
        assertTrue(sizes.stream().allMatch(size -> size < 6 << 20), sizes::toString);
      }
    }
    assertTrue(turns > 1, "the files took turns " + turns + " times");
  }

  private static void cutOff(Path file) throws IOException {
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 100));
  }

  private static Draft large(int number) {
    return Work.state(number).with(Section.OTHER, Prose.of("无".repeat(200_000)));
  }

  /// The same home as another start finds it after a crash.
  private Disk copy(Disk disk, String name) throws IOException {
    var copy = new Disk(folder.resolve(name));
    for (var file : journals(disk)) {
      Files.copy(file, copy.folder("recovery").resolve(file.getFileName()));
    }
    return copy;
  }

  private static List<Path> journals(Disk disk) throws IOException {
    try (var files = Files.list(disk.home().resolve("recovery"))) {
      return files.filter(file -> file.toString().contains(".journal")).sorted().toList();
    }
  }

  /// Revisions count, clocks do not.
  @Test
  void theLatestStateIsFoundWhateverTheClockSays() throws IOException {
    var disk = new Disk(folder.resolve("home"));
    try (var journal = Journal.begin(disk)) {
      for (int i = 1; i <= 12; i++) {
        journal.write(large(i), Optional.empty());
      }
      for (var times :
          List.of(List.of("1980-01-01", "2099-12-31"), List.of("2099-12-31", "1980-01-01"))) {
        var copy = copy(disk, times.getFirst());
        for (int i = 0; i < times.size(); i++) {
          Files.setLastModifiedTime(
              journals(copy).get(i), FileTime.from(Instant.parse(times.get(i) + "T00:00:00Z")));
        }
        assertEquals(large(12), Journal.abandoned(copy).getFirst().draft());
      }
    }
  }

  @Test
  void whatALivingProgramNotesIsNotOfferedAndWhatAKilledOneNotedIs()
      throws IOException, InterruptedException {
    var home = folder.resolve("home");
    var disk = new Disk(home);
    var child = Children.start(Children.command("note", home, 5));
    try (var lines = child.inputReader(UTF_8)) {
      assertEquals("begun", lines.readLine());
      assertEquals(List.of(), Journal.abandoned(disk), "it has hardly begun");
      assertEquals("NOTED 5", lines.readLine());
      assertEquals(List.of(), Journal.abandoned(disk));
      assertEquals(2, journals(disk).size());
      child.toHandle().destroyForcibly();
      child.waitFor();
    }
    var found = Journal.abandoned(disk);
    assertEquals(1, found.size());
    assertEquals(Work.state(5), found.getFirst().draft());
    assertEquals(Optional.empty(), found.getFirst().file());
    assertEquals(1, Journal.abandoned(disk).size(), "it is offered until it is given up");
    Journal.discard(disk, found.getFirst().journal());
    assertEquals(List.of(), Journal.abandoned(disk));
    assertEquals(List.of(), journals(disk));
  }

  /// A virus scanner has its hands on it, or a newer version of the program wrote it.
  @Test
  void aJournalThatCannotBeReadNowIsKept() throws IOException {
    var disk = new Disk(folder.resolve("home"));
    var first = disk.folder("recovery").resolve("x.journal");
    var newer =
        new String(DraftFile.bytes(Work.state(1)), UTF_8)
            .replace("\"version\": \"1.0\"", "\"version\": \"2.0\"")
            .getBytes(UTF_8);
    for (var content : List.of(newer, DraftFile.bytes(Work.state(1)))) {
      Files.write(first, Frames.write(new Frames.Frame(1, new Recovered("", "", content).bytes())));
      var busy =
          new FaultyDisk(
              disk.home(),
              (_, step, file) -> {
                if (step == Step.READ) {
                  throw new IOException(file + " is used by another process");
                }
              });
      assertEquals(List.of(), Journal.abandoned(busy));
      assertTrue(Files.exists(first));
    }
    assertEquals(Work.state(1), Journal.abandoned(disk).getFirst().draft());
    Files.write(first, Frames.write(new Frames.Frame(1, new Recovered("", "", newer).bytes())));
    assertEquals(List.of(), Journal.abandoned(disk));
    assertTrue(Files.exists(first));
  }

  @Test
  void aJournalWithNothingInItIsDeleted() throws IOException {
    var disk = new Disk(folder.resolve("home"));
    var first = Files.write(disk.folder("recovery").resolve("x.journal"), new byte[7]);
    assertEquals(List.of(), Journal.abandoned(disk));
    assertFalse(Files.exists(first));
  }

  /// A full home folder is said, and what was noted before is still found.
  @Test
  void aFullHomeFolderIsSaidAndTheLastStateKept() throws IOException {
    var isFull = new boolean[1];
    var disk =
        new FaultyDisk(
            folder.resolve("home"),
            (number, step, file) -> {
              if (isFull[0] && step == Step.WRITE && number % 2 == 0) {
                throw new IOException("No space left on device");
              }
            });
    try (var journal = Journal.begin(disk)) {
      journal.write(Work.state(1), Optional.empty());
      isFull[0] = true;
      try {
        journal.write(Work.state(2), Optional.empty());
      } catch (Trouble trouble) {
        assertTrue(trouble.getMessage().startsWith("没能写到"), trouble.getMessage());
      }
      assertEquals(Work.state(1), Journal.abandoned(copy(disk, "full")).getFirst().draft());
      isFull[0] = false;
      journal.write(Work.state(3), Optional.empty());
      assertEquals(Work.state(3), Journal.abandoned(copy(disk, "room")).getFirst().draft());
    }
  }
}
