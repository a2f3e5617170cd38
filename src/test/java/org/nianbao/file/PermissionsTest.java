package org.nianbao.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.paper.PaperSettings;

/// Who may read the program's files, as real programs leave them. Windows hands on what a folder
/// says; there is nothing to try there.
class PermissionsTest {
  @TempDir private Path folder;

  @BeforeEach
  void needPermissions() {
    assumeTrue(
        folder.getFileSystem().supportedFileAttributeViews().contains("posix"),
        "no owner, group and others here");
  }

  private Path home() {
    return folder.resolve("config").resolve("nianbao");
  }

  private Path share() {
    return folder.resolve("share");
  }

  private Work work() throws IOException {
    var work = new Work(new Disk(home()), share());
    if (!Files.exists(work.draft())) {
      work.begin(new byte[] {1});
    }
    return work;
  }

  @ParameterizedTest
  @ValueSource(strings = {"000", "022", "077"})
  void whatTheProgramKeepsInItsHomeFolderIsTheUsersAlone(String umask) throws IOException {
    work();
    var told =
        under(umask, Children.command("work", home(), share(), work().document(), 2, 1_000_000));
    assertTrue(told.contains(Work.Done.EXPORTED + " 2"), told::toString);
    new OfficePapers(new Disk(home())).keep("云溪县民政局", PaperSettings.OFFICIAL);
    assertEquals(List.of(), open(home()));
    for (var one : all(home())) {
      allow(one, Files.isDirectory(one) ? "755" : "644");
    }
    new Disk(home()).keepPrivate();
    assertEquals(List.of(), open(home()));
    assertTrue(Files.exists(home().resolve("recovery").resolve("gate")));
    assertFalse(new Versions(new Disk(home()), work().draft()).list().isEmpty());
  }

  /// As an older version has left it, or a careless copy.
  @ParameterizedTest
  @CsvSource({"755, 644", "777, 666", "750, 640"})
  void whatStandsOpenIsClosedAtTheNextStart(String folders, String files) throws IOException {
    var versions = Files.createDirectories(home().resolve("history").resolve("0123456789abcdef"));
    var all =
        List.of(
            versions.resolve("000001-20260114T083000.nianbao"),
            Files.createDirectory(home().resolve("recovery")).resolve("a.journal.second"),
            home().resolve("preferences.properties"),
            home().resolve("paper.json"));
    for (var file : all) {
      Files.write(file, DraftFile.bytes(Work.state(0)));
      allow(file, files);
    }
    for (var one : List.of(versions, versions.getParent(), home().resolve("recovery"), home())) {
      allow(one, folders);
    }
    new Disk(home()).sweep();
    assertEquals(List.of(), open(home()));
  }

  /// `nianbao.home` may name a folder that holds other things as well.
  @Test
  void whatIsNotTheProgramsOwnStaysAsItIs() throws IOException {
    Files.createDirectories(home());
    var foreign = Files.writeString(home().resolve("start.sh"), "true");
    var linked = Files.writeString(folder.resolve("linked"), "true");
    allow(foreign, "755");
    allow(linked, "644");
    Files.createSymbolicLink(home().resolve("paper.json"), linked);
    new Disk(home()).keepPrivate();
    assertEquals("755", mode(foreign));
    assertEquals("644", mode(linked));
    assertEquals("700", mode(home()));
  }

  @ParameterizedTest
  @CsvSource({"022, 664", "000, 600", "077, 644", "022, 640", "027, 666", "022, 755"})
  void aDraftKeepsThePermissionsOfTheFileThatItReplaces(String umask, String before)
      throws IOException {
    allow(work().draft(), before);
    var told = under(umask, Children.command("save", home(), share()));
    assertEquals(List.of(Work.Done.SAVED + " 1"), told);
    assertEquals(before, mode(work().draft()));
    assertEquals(1, Work.number(DraftFile.read(work().draft()).draft()));
  }

  @ParameterizedTest
  @CsvSource({"022, 644", "002, 664", "077, 600", "027, 640"})
  void aNewDraftTakesWhatTheSystemGivesToNewFiles(String umask, String after) throws IOException {
    work();
    Files.delete(work().document());
    under(umask, Children.command("work", home(), share(), sample(), 1, 1_000_000));
    assertEquals(after, mode(work().document()));
  }

  private Path sample() throws IOException {
    return Files.writeString(folder.resolve("template"), "docx");
  }

  @Test
  void aDraftKeepsItsGroupWhereTheUserBelongsToIt() throws IOException {
    var file = work().draft();
    var group = otherGroup(file);
    assumeTrue(group.isPresent(), "the user can give files to one group only");
    allow(file, "664");
    under("022", Children.command("save", home(), share()));
    assertEquals(group.get(), attributes(file).group().getName());
    assertEquals("664", mode(file));
  }

  /// Gives the file to a group that it does not belong to yet.
  private static Optional<String> otherGroup(Path file) throws IOException {
    var own = attributes(file).group().getName();
    for (var name : said(List.of("id", "-Gn")).getFirst().concat(" users").split(" ")) {
      if (!name.equals(own) && succeeds(List.of("chgrp", name, file.toString()))) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static boolean succeeds(List<String> command) throws IOException {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static List<String> said(List<String> command) throws IOException {
    try (var lines = new ProcessBuilder(command).start().inputReader(UTF_8)) {
      return lines.lines().toList();
    }
  }

  private static List<String> under(String umask, List<String> command) throws IOException {
    var whole = new ArrayList<>(List.of("/bin/sh", "-c", "umask $0 && exec \"$@\"", umask));
    whole.addAll(command);
    return Children.said(Children.start(whole));
  }

  /// What others than the user may look at, from a folder on.
  private static List<Path> open(Path folder) throws IOException {
    var open = new ArrayList<Path>();
    for (var one : all(folder)) {
      if (!mode(one).equals(Files.isDirectory(one) ? "700" : "600")) {
        open.add(one);
      }
    }
    return open;
  }

  private static List<Path> all(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      return all.toList();
    }
  }

  /// As `chmod` takes it: 644.
  private static void allow(Path path, String mode) throws IOException {
    var letters = new StringBuilder();
    for (var digit : mode.split("")) {
      int bits = Integer.parseInt(digit);
      letters.append((bits & 4) != 0 ? 'r' : '-');
      letters.append((bits & 2) != 0 ? 'w' : '-');
      letters.append((bits & 1) != 0 ? 'x' : '-');
    }
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(letters.toString()));
  }

  private static String mode(Path path) throws IOException {
    var bits =
        PosixFilePermissions.toString(attributes(path).permissions())
            .replaceAll("[rwx]", "1")
            .replace('-', '0');
    return Integer.toOctalString(Integer.parseInt(bits, 2));
  }

  private static PosixFileAttributes attributes(Path path) throws IOException {
    return Files.readAttributes(path, PosixFileAttributes.class);
  }
}
