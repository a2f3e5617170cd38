package org.nianbao.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.paper.PaperSettings;
import org.nianbao.sheet.SheetImport;
import org.nianbao.statute.Statute;
import org.nianbao.wording.Wording;

/// What is no regular file is neither read nor replaced, and what cannot be written is said at
/// once. Nothing here waits: a test that hangs has failed.
@Timeout(120)
class RegularFileTest {
  private static final Draft DRAFT = Draft.of(Statute.OF_2021.edition(), Cover.of("云溪县民政局", 2024));

  @TempDir private Path folder;

  /// A pipe that nobody writes to, a device without an end, each also through a link, and a socket.
  private List<Path> specials() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/zero")), "no devices here");
    var pipe = folder.resolve("pipe.nianbao");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    var specials = new ArrayList<Path>();
    specials.add(pipe);
    specials.add(Path.of("/dev/zero"));
    specials.add(Files.createSymbolicLink(folder.resolve("endless.nianbao"), Path.of("/dev/zero")));
    specials.add(Files.createSymbolicLink(folder.resolve("linked.nianbao"), pipe));
    var socket = folder.resolve("s");
    try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(socket));
    }
    specials.add(socket);
    return specials;
  }

  private Disk disk() {
    return new Disk(folder.resolve("home"));
  }

  @Test
  void whatIsNoRegularFileIsNotRead() throws Exception {
    for (var special : specials()) {
      var sentence = Wording.of("file.special", special);
      assertSays(sentence, () -> DraftFile.read(special));
      assertSays(sentence, () -> SheetImport.read(special, DRAFT));
      assertSays(sentence, () -> disk().read(special));
      assertSays(sentence, () -> OpenDraft.at(disk(), special));
      assertSays(sentence, () -> RegularFile.text(special, 10));
    }
    assertSays(Wording.of("file.special", folder), () -> RegularFile.read(folder, 10));
  }

  @Test
  void whatIsNoRegularFileIsNotReplaced() throws Exception {
    for (var special : specials()) {
      var before = Files.getAttribute(special, "unix:ino");
      var sentence = Wording.of("file.special", special);
      assertSays(sentence, () -> Target.replace(disk(), special, new byte[1]));
      assertSays(sentence, () -> DraftFile.write(disk(), DRAFT, special));
      assertEquals(before, Files.getAttribute(special, "unix:ino"));
    }
  }

  @Test
  void aPipeInThePlaceOfAVersionOrSettingsKeepsNobodyWaiting() throws Exception {
    var pipe = specials().getFirst();
    var paper = disk().folder(".").resolve("paper.json");
    Files.createSymbolicLink(paper, pipe);
    assertEquals(PaperSettings.OFFICIAL, new OfficePapers(disk()).of("云溪县民政局"));
    var draft = folder.resolve("draft.nianbao");
    DraftFile.write(disk(), DRAFT, draft);
    try (var open = OpenDraft.hold(disk(), draft, DraftFile.read(draft))) {
      Files.delete(draft);
      Files.createSymbolicLink(draft, pipe);
      assertTrue(open.foreign().isEmpty());
      var said = assertThrows(Trouble.class, () -> open.save(DRAFT.withCover(Cover.of("乙", 2024))));
      assertTrue(
          said.getMessage().startsWith(Wording.of("file.special", draft)), said.getMessage());
    }
  }

  @Test
  void aFileIsReadUpToABound() throws IOException {
    var file = folder.resolve("file");
    var bytes = new byte[1000];
    Arrays.fill(bytes, (byte) 7);
    Files.write(file, bytes);
    assertArrayEquals(bytes, RegularFile.read(file, 1000));
    assertArrayEquals(bytes, RegularFile.read(file, 1001));
    assertThrows(RegularFile.TooLong.class, () -> RegularFile.read(file, 999));
  }

  @Test
  void aFileThatSaysToBeEmptyAndGoesOnIsBoundToo() throws IOException {
    var list = Path.of("/proc/self/mountinfo");
    assumeTrue(Files.exists(list), "no /proc here");
    assertEquals(0, Files.size(list));
    assertThrows(RegularFile.TooLong.class, () -> RegularFile.read(list, 1));
    assertTrue(RegularFile.read(list, 1 << 24).length > 1);
  }

  @Test
  void whatCanNeverBeWrittenIsSaidAtOnce() throws IOException {
    Files.createDirectory(folder.resolve("folder"));
    Files.createFile(folder.resolve("file"));
    assertRefused("file.name", "政".repeat(86));
    assertRefused("file.name", "a".repeat(300) + ".docx");
    assertRefused("file.isFolder.write", "folder");
    assertRefused("file.noFolder", "none/report.docx");
    assertRefused("file.noFolder", "file/report.docx");
  }

  @Test
  void aPlaceThatSomethingIsHungOverIsKnown() throws IOException {
    assertFalse(Mounts.contains(Files.createFile(folder.resolve("plain"))));
    assertFalse(Mounts.contains(folder.resolve("none")));
    assumeTrue(Files.exists(Path.of("/proc/self/mountinfo")), "no /proc here");
    assertTrue(Mounts.contains(Path.of("/proc")));
    assertTrue(Mounts.contains(Path.of("/proc/../proc")));
  }

  private void assertRefused(String key, String name) {
    var file = folder.resolve(name);
    var paused = new ArrayList<Instant>();
    var disk =
        new Disk(folder.resolve("home")) {
          @Override
          protected void pause(long millis) {
            paused.add(Instant.now());
          }
        };
    assertSays(Wording.of(key, file), () -> Target.replace(disk, file, new byte[1]));
    assertEquals(List.of(), paused, "tried again in vain");
  }

  private interface Action {
    void run() throws IOException;
  }

  private static void assertSays(String sentence, Action action) {
    assertEquals(sentence, assertThrows(Trouble.class, action::run).getMessage());
  }
}
