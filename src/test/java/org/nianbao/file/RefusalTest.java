package org.nianbao.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nianbao.file.Disk.Step;
import org.nianbao.wording.Wording;

/// Disks that refuse: what stood there stays, the user is told in plain words, and what was to be
/// saved is kept on this PC.
class RefusalTest {
  private static final long PATIENCE = 10_000;

  @TempDir private Path folder;
  private Path home;
  private Path share;
  private Work work;

  @BeforeEach
  void begin() throws IOException {
    home = folder.resolve("home");
    share = folder.resolve("share");
    work = new Work(new Disk(home), share);
    work.begin(new byte[0]);
  }

  /// Which steps fail.
  private enum Failing {
    ONE,
    ALL_FROM_THERE_ON
  }

  /// Any step of a save fails: the save says so, or does without the step.
  @ParameterizedTest
  @EnumSource
  void aStepThatFailsLeavesTheOldFileOrTheNew(Failing failing) throws IOException {
    var whole = new FaultyDisk(home, (_, _, _) -> {});
    save(whole, 1);
    var failed = 0;
    for (int n = 1; n <= whole.steps().size(); n++) {
      int fatal = n;
      var before = Work.number(DraftFile.read(work.draft()).draft());
      var disk =
          new FaultyDisk(
              home,
              (number, step, file) -> {
                if (number == fatal || number > fatal && failing == Failing.ALL_FROM_THERE_ON) {
                  throw new FileSystemException(file.toString(), null, step + " refused");
                }
              });
      int next = before + 1;
      var after = before;
      try {
        save(disk, next);
        after = next;
      } catch (Trouble trouble) {
        assertPlain(trouble);
        failed++;
      }
      var there = DraftFile.read(work.draft());
      assertTrue(there.isAsSaved());
      assertEquals(after, Work.number(there.draft()), "step " + n);
      endAndStart();
      assertNothingStray("step " + n + ", " + whole.steps().get(n - 1));
    }
    assertTrue(failed > 0);
    Rounds.tell(
        "%d steps of a save refused, %s: %d told, 0 torn, 0 stray files",
        whole.steps().size(), failing, failed);
  }

  private void save(Disk disk, int state) throws Trouble {
    try (var open = OpenDraft.hold(disk, work.draft(), DraftFile.read(work.draft()))) {
      open.save(Work.state(state));
    }
  }

  @ParameterizedTest
  @CsvSource({"1", "3", "9"})
  void aTargetThatIsRefusedForAWhileIsSavedAfterAll(int refusals) throws IOException {
    var refused = new ArrayList<Path>();
    var disk =
        new FaultyDisk(
            home,
            (_, step, file) -> {
              if (step == Step.MOVE && file.equals(work.draft()) && refused.size() < refusals) {
                refused.add(file);
                throw new FileSystemException(file.toString(), null, "used by another process");
              }
            });
    save(disk, 1);
    assertEquals(Work.state(1), DraftFile.read(work.draft()).draft());
    assertTrue(disk.waited() > 0);
    assertNothingStray();
  }

  @Test
  void aTargetThatIsRefusedForGoodIsGivenUpAfterTenSeconds() throws IOException {
    var disk = refusing(file -> new AccessDeniedException(file.toString()));
    var trouble = assertThrows(Trouble.class, () -> save(disk, 1));
    assertPlain(trouble);
    assertTrue(trouble.getMessage().contains("它可能正被 Word 打开"), trouble.getMessage());
    assertTrue(disk.waited() >= PATIENCE && disk.waited() < 2 * PATIENCE, () -> "" + disk.waited());
    assertKept(1, trouble);
  }

  /// What a refused move does to a file is up to a fault.
  private interface Refusal {
    IOException of(Path file) throws IOException;
  }

  private FaultyDisk refusing(Refusal refusal) {
    return new FaultyDisk(
        home,
        (_, step, file) -> {
          if (step == Step.MOVE && file.equals(work.draft())) {
            throw refusal.of(file);
          }
        });
  }

  /// Old content in place, the draft open and unsaved, a copy among the versions, nothing stray.
  private void assertKept(int state, Trouble trouble) throws IOException {
    assertEquals(Work.state(0), DraftFile.read(work.draft()).draft());
    assertTrue(trouble.getMessage().contains("本机的历史版本里也留了一份"), trouble.getMessage());
    var kept = new Versions(work.disk(), work.draft()).list();
    assertEquals(Work.state(state), DraftFile.read(kept.getFirst().file()).draft());
    assertEquals(Work.state(0), DraftFile.read(kept.get(1).file()).draft());
    assertNothingStray();
  }

  /// A share that has moved the file and then fails to say so.
  @Test
  void aMoveThatWasDoneAndNotSaidIsNobodyElsesChange() throws IOException {
    var isDown = new boolean[] {true};
    var disk =
        new FaultyDisk(
            home,
            (_, step, file) -> {
              if (step == Step.MOVE && file.equals(work.draft()) && isDown[0]) {
                Files.write(file, DraftFile.bytes(Work.state(1)));
                throw new IOException("the network name is no longer available");
              }
            });
    try (var open = OpenDraft.hold(disk, work.draft(), DraftFile.read(work.draft()))) {
      assertThrows(Trouble.class, () -> open.save(Work.state(1)));
      assertTrue(open.foreign().isEmpty());
      isDown[0] = false;
      open.save(Work.state(2));
    }
    assertEquals(Work.state(2), DraftFile.read(work.draft()).draft());
  }

  @Test
  void someoneWhoWritesWhileATargetIsRefusedIsNotOverwritten() throws IOException {
    var other = DraftFile.bytes(Work.state(9));
    var disk =
        refusing(file -> {
          Files.write(file, other);
          return new FileSystemException(file.toString(), null, "used by another process");
        });
    assertThrows(ChangedOutside.class, () -> save(disk, 1));
    assertArrayEquals(other, Files.readAllBytes(work.draft()));
  }

  /// A stick that is pulled out while it is written to.
  @Test
  void aTargetThatDisappearsIsSaidAndTheDraftKept() throws IOException {
    var pulled = folder.resolve("pulled");
    var disk =
        new FaultyDisk(
            home,
            (_, step, file) -> {
              if (step == Step.FORCE && file.startsWith(share)) {
                Files.move(share, pulled);
              }
            });
    var trouble = assertThrows(Trouble.class, () -> save(disk, 1));
    assertPlain(trouble);
    assertTrue(trouble.getMessage().contains("所在的文件夹"), trouble.getMessage());
    work.disk().sweep();
    Files.move(pulled, share);
    endAndStart();
    assertKept(1, trouble);
  }

  @Test
  void aFolderWhereTheFileShouldGoIsSaid() throws IOException {
    try (var open = OpenDraft.hold(work.disk(), work.draft(), DraftFile.read(work.draft()))) {
      Files.delete(work.draft());
      Files.createDirectory(work.draft());
      var trouble = assertThrows(Trouble.class, () -> open.save(Work.state(1)));
      assertPlain(trouble);
      assertTrue(Files.isDirectory(work.draft()));
      assertTrue(open.foreign().isEmpty());
      var kept = open.versions().list();
      assertEquals(Work.state(1), DraftFile.read(kept.getFirst().file()).draft());
    }
  }

  @Test
  void aReadOnlyFileIsSaidAtOnce() throws IOException {
    assertTrue(work.draft().toFile().setReadOnly());
    var disk = new FaultyDisk(home, (_, _, _) -> {});
    var trouble = assertThrows(Trouble.class, () -> save(disk, 1));
    assertTrue(trouble.getMessage().contains("只读文件"), trouble.getMessage());
    assertEquals(0, disk.waited());
    assertTrue(work.draft().toFile().setWritable(true));
    assertKept(1, trouble);
  }

  /// Where a share knows no locks, the content alone keeps writers apart.
  @Test
  void aShareWithoutLocksIsSavedTo() throws IOException {
    var disk =
        new FaultyDisk(
            home,
            (_, step, file) -> {
              if (step == Step.LOCK) {
                throw new IOException("Function not implemented");
              }
            });
    save(disk, 1);
    assertEquals(Work.state(1), DraftFile.read(work.draft()).draft());
  }

  /// A home folder that takes nothing costs versions, locks' notes and journal, but no save.
  @Test
  void aHomeFolderThatTakesNothingKeepsNothingFromBeingSaved() throws IOException {
    var broken = Files.write(folder.resolve("no folder"), new byte[] {1});
    save(new Disk(broken), 1);
    assertEquals(Work.state(1), DraftFile.read(work.draft()).draft());
    assertPlain(assertThrows(Trouble.class, () -> Journal.begin(new Disk(broken))));
    assertNothingStray();
  }

  /// A folder that is there is not said to be missing, though no file can be made in it.
  @Test
  void aPlaceForNoFileIsNotAMissingFolder() throws IOException {
    var none = none();
    assertEquals(Wording.of("file.noPlace", none), refused(none));
    var lost = folder.resolve("lost").resolve("a.docx");
    assertEquals(Wording.of("file.noFolder", lost), refused(lost));
  }

  /// In what Linux shows of its processes, or where a link leads nowhere.
  private Path none() throws IOException {
    var link = folder.resolve("link.docx");
    return Files.isDirectory(Path.of("/proc/self"))
        ? Path.of("/proc", "a.docx")
        : Files.createSymbolicLink(link, folder.resolve("nowhere").resolve("a.docx"));
  }

  private String refused(Path file) {
    return assertThrows(Trouble.class, () -> Target.replace(work.disk(), file, new byte[] {1}))
        .getMessage();
  }

  /// A child whose files may not grow beyond 4 KB, as on a disk that is full halfway.
  @Test
  void aDiskThatIsFullHalfway() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell that limits file sizes here");
    var told = saveUnder(List.of("/bin/sh", "-c", "ulimit -f 8 && exec \"$@\"", "sh"));
    assertTrue(told.contains("没能写到"), told);
    assertEquals(Work.state(0), DraftFile.read(work.draft()).draft());
    work.disk().sweep();
    assertNothingStray();
    Rounds.tell("a file size limit of 4 KB: 0 torn, 0 stray files");
  }

  /// A disk of 20 KB: the draft of 13 KB stands there, its successor does not fit beside it.
  @Test
  void aDiskThatIsFull() throws IOException {
    var mounts = List.of("unshare", "-r", "-m", "/bin/sh", "-c");
    assumeSucceeds("no small disk can be mounted here", mounts, "mount -t tmpfs tmpfs /mnt");
    var copy = Files.copy(work.draft(), folder.resolve("copy"));
    var script =
        """
        share=$0 draft=$1 copy=$2; shift 2
        mount -t tmpfs -o size=20k tmpfs "$share" && cp "$copy" "$draft" && "$@"
        cmp "$draft" "$copy" && ls -A "$share"
        """;
    var command = new ArrayList<>(mounts);
    command.addAll(List.of(script, share.toString(), work.draft().toString(), copy.toString()));
    command.addAll(Children.command("save", home, share));
    var lines = Children.said(Children.start(command));
    assertTrue(lines.getFirst().contains("盘上空间不够，还差 "), lines::toString);
    assertTrue(lines.getFirst().contains("本机的历史版本里也留了一份"), lines::toString);
    assertEquals(List.of(work.draft().getFileName().toString()), lines.subList(1, lines.size()));
    Rounds.tell("a full disk: the old file intact, 0 stray files");
  }

  /// Root writes into any folder; without its rights it is bound like everybody.
  @Test
  void aReadOnlyFolder() throws IOException {
    var isRoot = System.getProperty("user.name").equals("root");
    var bound = isRoot ? List.of("unshare", "-U") : List.<String>of();
    if (isRoot) {
      assumeSucceeds("root is bound by no folder here", bound, "true");
    }
    assertTrue(share.toFile().setWritable(false));
    try {
      var told = saveUnder(bound);
      assertTrue(told.contains("或者没有写的权限"), told);
      assertTrue(told.contains("本机的历史版本里也留了一份"), told);
    } finally {
      assertTrue(share.toFile().setWritable(true));
    }
    assertEquals(Work.state(0), DraftFile.read(work.draft()).draft());
    assertNothingStray();
  }

  private String saveUnder(List<String> prefix) throws IOException {
    var command = new ArrayList<>(prefix);
    command.addAll(Children.command("save", home, share));
    return String.join("\n", Children.said(Children.start(command)));
  }

  private static void assumeSucceeds(String otherwise, List<String> prefix, String command) {
    var whole = new ArrayList<>(prefix);
    whole.add(command);
    var isDone = false;
    try {
      isDone = new ProcessBuilder(whole).start().waitFor() == 0;
    } catch (IOException e) {
      isDone = false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    assumeTrue(isDone, otherwise);
  }

  /// The next start, after this program has ended with whatever lock it could not give back.
  private void endAndStart() throws IOException {
    var lock = LockFile.of(work.draft());
    if (Files.exists(lock)) {
      var now = Instant.now();
      var ended = new Holder("wang", Host.name(), Integer.MAX_VALUE, now, now, now);
      Files.write(lock, ended.bytes());
    }
    work.disk().sweep();
  }

  private void assertNothingStray() throws IOException {
    assertNothingStray("");
  }

  private void assertNothingStray(String when) throws IOException {
    assertEquals(Set.of(work.draft(), work.document()), contents(share), when);
    if (Files.isDirectory(home.resolve("pending"))) {
      assertEquals(Set.of(), contents(home.resolve("pending")), when);
    }
  }

  private static Set<Path> contents(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.collect(Collectors.toSet());
    }
  }

  /// Plain sentences in Chinese: what, and what to do.
  private static void assertPlain(Trouble trouble) {
    var message = trouble.getMessage();
    assertTrue(message.endsWith("。"), message);
    assertTrue(message.contains("请"), message);
    assertFalse(message.contains("Exception") || message.contains("refused"), message);
  }
}
