package org.nianbao.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A draft that is worked on, and who else may meanwhile do what to its file.
class OpenDraftTest {
  private static final Instant MORNING = Instant.parse("2026-01-14T01:00:00Z");

  @TempDir private Path folder;
  private Disk disk;
  private Path draft;

  @BeforeEach
  void draft() throws IOException {
    disk = new Disk(folder.resolve("home"));
    draft = folder.resolve("年报.nianbao");
    DraftFile.write(disk, Work.state(1), draft);
  }

  private OpenDraft hold() throws Trouble {
    return OpenDraft.hold(disk, draft, DraftFile.read(draft));
  }

  @Test
  void aSaveKeepsWhatStoodThereAsAVersion() throws IOException {
    try (var open = hold()) {
      open.save(Work.state(2));
      open.save(Work.state(3));
      assertEquals(Work.state(3), DraftFile.read(draft).draft());
      var kept = open.versions().list();
      assertEquals(Work.state(2), DraftFile.read(kept.getFirst().file()).draft());
      assertEquals(Work.state(1), DraftFile.read(kept.getLast().file()).draft());
      assertTrue(open.foreign().isEmpty());
    }
    assertEquals(Set.of(disk.home(), draft), contents());
  }

  /// A program that puts the old time back, as some copying programs do.
  @Test
  void anOutsideChangeOfTheSameSizeAndTimeIsNoticed() throws IOException {
    try (var open = hold()) {
      var time = Files.getLastModifiedTime(draft);
      var size = Files.size(draft);
      var other = DraftFile.bytes(Work.state(7));
      Files.write(draft, other);
      Files.setLastModifiedTime(draft, time);
      assertEquals(size, Files.size(draft));
      assertTrue(open.foreign().isPresent());
      var trouble = assertThrows(ChangedOutside.class, () -> open.save(Work.state(2)));
      assertTrue(trouble.getMessage().contains("改过，这次没有保存"), trouble.getMessage());
      assertArrayEquals(other, Files.readAllBytes(draft));
      open.seen(DraftFile.read(draft));
      assertTrue(open.foreign().isEmpty());
      open.save(Work.state(2));
      assertEquals(Work.state(7), DraftFile.read(open.versions().list().getFirst().file()).draft());
    }
  }

  /// A share or version control may write the open file anew, and mean nothing by it.
  @Test
  void otherLineEndsAreNobodysChange() throws IOException {
    try (var open = hold()) {
      var text = Files.readString(draft);
      for (var same : List.of(text.replace("\n", "\r\n"), "\uFEFF" + text, text.strip())) {
        Files.writeString(draft, same);
        assertEquals(Optional.empty(), open.foreign());
      }
      open.save(Work.state(2));
      assertEquals(Work.state(2), DraftFile.read(draft).draft());
    }
  }

  @Test
  void aFileThatIsGoneIsNoticedAndWrittenAgain() throws IOException {
    try (var open = hold()) {
      Files.delete(draft);
      assertTrue(open.foreign().isEmpty());
      open.save(Work.state(2));
      assertTrue(open.foreign().isEmpty());
    }
  }

  @Test
  void aNewPlaceIsTakenWithoutReplacingWhatComesThereLater() throws IOException {
    var other = folder.resolve("另存.nianbao");
    try (var open = OpenDraft.at(disk, other)) {
      open.save(Work.state(1));
      assertEquals(0, open.versions().list().size());
    }
    try (var open = OpenDraft.at(disk, other)) {
      Files.write(other, DraftFile.bytes(Work.state(5)));
      assertThrows(ChangedOutside.class, () -> open.save(Work.state(2)));
    }
    var fresh = folder.resolve("新的.nianbao");
    try (var open = OpenDraft.at(disk, fresh)) {
      Files.write(fresh, DraftFile.bytes(Work.state(5)));
      assertThrows(ChangedOutside.class, () -> open.save(Work.state(2)));
    }
  }

  private static Holder holder(String host, Instant seen) {
    return new Holder("李梅", host, 4711, MORNING, MORNING, seen);
  }

  private Path lock() {
    return LockFile.of(draft);
  }

  @Test
  void theSecondOneIsToldWhoAndSinceWhen() throws IOException {
    Files.write(lock(), holder("PC-302", MORNING).bytes());
    var held = assertThrows(Held.class, this::hold);
    assertTrue(held.getMessage().contains("正由 李梅 在 PC-302 上编辑"), held.getMessage());
    assertEquals(MORNING, held.holder().since());
    assertThrows(Held.class, () -> OpenDraft.at(disk, draft));
  }

  @Test
  void whoIsTakenOverIsToldOnceAndSavesNothing() throws IOException {
    var taken = holder("PC-302", MORNING).bytes();
    try (var open = hold()) {
      assertTrue(open.beat());
      Files.write(lock(), taken);
      assertThrows(Held.class, () -> open.save(Work.state(2)));
      assertEquals(Work.state(1), DraftFile.read(draft).draft());
      assertTrue(open.beat(), "it was told by the save");
    }
    assertArrayEquals(taken, Files.readAllBytes(lock()), "the lock is theirs");
  }

  @Test
  void aBeatTellsOnceThatTheDraftWasTakenOver() throws IOException {
    try (var open = hold()) {
      Files.write(lock(), holder("PC-302", MORNING).bytes());
      assertFalse(open.beat());
      assertTrue(open.beat());
    }
  }

  @Test
  void aDraftIsTakenOverAsTheUserDecided() throws IOException {
    Files.write(lock(), holder("PC-302", MORNING).bytes());
    try (var open = OpenDraft.takeOver(disk, draft, DraftFile.read(draft))) {
      open.save(Work.state(2));
    }
    assertEquals(Work.state(2), DraftFile.read(draft).draft());
    assertFalse(Files.exists(lock()));
  }

  /// A lock whose file was deleted by hand is put there again.
  @Test
  void aBeatPutsALostLockBack() throws IOException {
    try (var open = hold()) {
      Files.delete(lock());
      assertTrue(open.beat());
      assertTrue(Files.exists(lock()));
    }
    assertFalse(Files.exists(lock()));
  }

  @Test
  void aBeatIsASignOfLife() throws IOException {
    try (var open = hold()) {
      Files.setLastModifiedTime(lock(), FileTime.from(MORNING));
      assertTrue(open.beat());
      assertTrue(Files.getLastModifiedTime(lock()).toInstant().isAfter(MORNING));
    }
  }

  @Test
  void theLockOfAProgramThatHasEndedHereIsTaken() throws IOException {
    var ended = new Holder("wang", Host.name(), Integer.MAX_VALUE, MORNING, MORNING, MORNING);
    Files.write(lock(), ended.bytes());
    hold().close();
    assertFalse(Files.exists(lock()));
    var later = ProcessHandle.current().pid();
    Files.write(lock(), new Holder("wang", Host.name(), later, MORNING, MORNING, MORNING).bytes());
    hold().close();
    assertFalse(Files.exists(lock()), "a later process has the same number");
  }

  @Test
  void aLockThatCannotBeReadIsSomebodys() throws IOException {
    Files.writeString(lock(), "x");
    assertEquals("?", assertThrows(Held.class, this::hold).holder().user());
  }

  /// A clock may be wrong in either way: a reason to ask, not to take.
  @Test
  void aSilentHolderIsAskedAboutAndNeverBroken() throws IOException {
    var seen = holder("PC-302", MORNING);
    assertFalse(seen.isSilent(MORNING.plusSeconds(60)));
    assertFalse(seen.isSilent(MORNING.minusSeconds(60)));
    assertTrue(seen.isSilent(MORNING.plus(Duration.ofHours(1))));
    assertTrue(seen.isSilent(MORNING.minus(Duration.ofDays(9_000))));
    Files.write(lock(), seen.bytes());
    Files.setLastModifiedTime(lock(), FileTime.from(MORNING));
    assertTrue(assertThrows(Held.class, this::hold).holder().isSilent(Instant.now()));
  }

  /// The next start clears up the lock of a program that ended, and nobody else's.
  @Test
  void aSweepDeletesOnlyWhatAnEndedProgramLeft() throws IOException {
    var ended = new Holder("wang", Host.name(), Integer.MAX_VALUE, MORNING, MORNING, MORNING);
    var elsewhere = folder.resolve("~$other.nianbao");
    var mine = folder.resolve("mine.nianbao");
    note(lock());
    note(elsewhere);
    note(mine);
    Files.write(lock(), ended.bytes());
    Files.write(elsewhere, holder("PC-302", MORNING).bytes());
    Files.writeString(mine, "a note leads here, but it is no file of ours");
    disk.sweep();
    assertEquals(Set.of(disk.home(), draft, elsewhere, mine), contents());
    try (var notes = Files.list(disk.folder("pending"))) {
      assertEquals(0, notes.count());
    }
  }

  private void note(Path file) throws IOException {
    var name = "note " + file.getFileName();
    Files.write(disk.folder("pending").resolve(name), file.toString().getBytes(UTF_8));
  }

  @Test
  void whatALivingProgramStillUsesIsNotSweptAway() throws IOException {
    try (var open = hold()) {
      disk.sweep();
      assertTrue(Files.exists(lock()));
      assertTrue(open.beat());
    }
    assertEquals(Set.of(disk.home(), draft), contents());
  }

  static Stream<String> names() {
    return Stream.of(
        "云溪县民政局 2024 年政府信息公开工作年度报告（送审稿）",
        " 前后有空格 ",
        "📄🀄 年报👨‍👩‍👧 e\u0301",
        "100%&'`$(x);#!~",
        "-rf",
        "报".repeat(81),
        "a".repeat(240));
  }

  /// A name of 251 bytes leaves no room for the mark of a lock file.
  @ParameterizedTest
  @MethodSource("names")
  void aDraftOfAnyNameIsHeldAndSaved(String name) throws IOException {
    saves(folder.resolve(name + DraftFile.ENDING));
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void aDraftAtTheEndOfALongPathIsHeldAndSaved(int length) throws IOException {
    var deep = folder;
    while (deep.toString().length() < length - 40) {
      deep = deep.resolve("共享 文件夹".repeat(4).substring(0, 20));
    }
    var file =
        deep.resolve("年".repeat(Math.max(1, length - deep.toString().length() - 9)) + ".nianbao");
    assertEquals(length, file.toString().length());
    Files.createDirectories(deep);
    saves(file);
  }

  static Stream<Integer> lengths() {
    return Stream.of(240, 259, 260, 400);
  }

  private void saves(Path file) throws IOException {
    DraftFile.write(disk, Work.state(1), file);
    try (var open = OpenDraft.hold(disk, file, DraftFile.read(file))) {
      assertTrue(Files.exists(LockFile.of(file)));
      open.save(Work.state(2));
      assertEquals(1, open.versions().list().size());
    }
    assertEquals(Work.state(2), DraftFile.read(file).draft());
    try (var files = Files.list(file.getParent())) {
      assertEquals(
          Set.of(file),
          files
              .filter(one -> !one.equals(draft) && !one.equals(disk.home()))
              .collect(Collectors.toSet()));
    }
  }

  private Set<Path> contents() throws IOException {
    try (var files = Files.list(folder)) {
      return files.collect(Collectors.toSet());
    }
  }
}
