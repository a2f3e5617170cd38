package org.nianbao.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.file.Versions.Version;

/// Which versions of a draft are kept, and in which order they are told.
class VersionsTest {
  private static final Instant NOON = Instant.parse("2026-01-14T12:00:00Z");

  @TempDir private Path folder;
  private Versions versions;

  @BeforeEach
  void versions() {
    versions = new Versions(new Disk(folder.resolve("home")), folder.resolve("年报.nianbao"));
  }

  private static byte[] content(int number) {
    return DraftFile.bytes(Work.state(number));
  }

  @Test
  void theLastTwentyAreKeptAndBeforeThemTheLastOfEachDay() throws IOException {
    for (int i = 0; i < 100; i++) {
      versions.keep(content(i), NOON.plus(Duration.ofHours(6L * i)));
    }
    var kept = versions.list();
    var numbers = kept.stream().map(Version::number).toList();
    var expected = new ArrayList<Integer>();
    for (int i = 100; i > 80; i--) {
      expected.add(i);
    }
    // The latest of its day, but for two among the last twenty.
    expected.add(80);
    // Four a day, the first at noon: of each day before, the one at 18 o'clock.
    for (int i = 78; i > 0; i -= 4) {
      expected.add(i);
    }
    assertEquals(expected, numbers);
    for (var version : kept) {
      assertArrayEquals(content(version.number() - 1), Files.readAllBytes(version.file()));
    }
    try (var files = Files.list(kept.getFirst().file().getParent())) {
      assertTrue(files.count() < kept.size() + 21, "what is not listed is deleted in the end");
    }
  }

  /// They are told in the order in which they were written, whatever the clock said.
  @Test
  void aClockThatJumpsChangesNoOrder() throws IOException {
    var clock =
        List.of("2026-01-14", "1970-01-01", "2099-12-31", "1980-02-29", "2026-01-15").stream()
            .map(day -> Instant.parse(day + "T08:30:00Z"))
            .toList();
    for (int i = 0; i < clock.size(); i++) {
      versions.keep(content(i), clock.get(i));
    }
    var kept = versions.list();
    assertEquals(List.of(5, 4, 3, 2, 1), kept.stream().map(Version::number).toList());
    assertEquals(clock.reversed(), kept.stream().map(Version::written).toList());
  }

  @Test
  void theSameContentIsKeptOnce() throws IOException {
    versions.keep(content(1), NOON);
    versions.keep(content(1), NOON.plus(1, ChronoUnit.HOURS));
    assertEquals(1, versions.list().size());
  }

  @Test
  void draftsElsewhereHaveVersionsOfTheirOwn() throws IOException {
    versions.keep(content(1), NOON);
    var disk = new Disk(folder.resolve("home"));
    assertEquals(List.of(), new Versions(disk, folder.resolve("other.nianbao")).list());
    assertEquals(1, new Versions(disk, folder.resolve("x/../年报.nianbao")).list().size());
  }

  @Test
  void whatSomebodyElsePutThereIsPassedOver() throws IOException {
    versions.keep(content(1), NOON);
    var there = versions.list().getFirst().file();
    for (var name : List.of("000007-20269999T083000.nianbao", "notes.txt", "000008.nianbao")) {
      Files.write(there.resolveSibling(name), content(9));
    }
    versions.keep(content(2), NOON);
    assertEquals(List.of(2, 1), versions.list().stream().map(Version::number).toList());
  }
}
