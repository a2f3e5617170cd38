package org.nianbao.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.file.ApplicationFolder.Place;

/// Where settings and recovery lie: on the computer, or on the stick of a portable copy.
class ApplicationFolderTest {
  @TempDir private Path folder;

  private final Map<String, String> properties = new HashMap<>();
  private final Map<String, String> environment = new HashMap<>();
  private Path stick = Path.of("");
  private Path local = Path.of("");

  @BeforeEach
  void aPersonHasAComputerAndAStick() throws IOException {
    stick = Files.createDirectory(folder.resolve("U盘"));
    local = folder.resolve("Local");
    environment.put("LOCALAPPDATA", local.toString());
    properties.put("user.home", folder.resolve("张 三").toString());
    properties.put("nianbao.folder", stick.toString());
  }

  private ApplicationFolder found() {
    return ApplicationFolder.of(properties::get, environment::get);
  }

  @Test
  void itLiesOnTheComputer() {
    var windows = new ApplicationFolder(local.resolve("nianbao"), Place.ON_THIS_COMPUTER);
    assertEquals(windows, found());
    properties.remove("nianbao.folder");
    assertEquals(windows, found());
    environment.clear();
    assertEquals(folder.resolve("张 三").resolve(".config").resolve("nianbao"), found().path());
  }

  @Test
  void aMarkedCopyTakesItAlong() throws IOException {
    Files.writeString(stick.resolve(ApplicationFolder.MARKER), "");
    assertEquals(new ApplicationFolder(stick.resolve("data"), Place.BESIDE_THE_PROGRAM), found());
  }

  @Test
  void aStickThatCannotBeWrittenLeavesItOnTheComputer() throws IOException {
    Files.writeString(stick.resolve(ApplicationFolder.MARKER), "");
    Files.writeString(stick.resolve("data"), "no folder");
    assertEquals(
        new ApplicationFolder(local.resolve("nianbao"), Place.STICK_NOT_WRITABLE), found());
  }

  @Test
  void aFolderThatIsNamedWinsOverAll() throws IOException {
    Files.writeString(stick.resolve(ApplicationFolder.MARKER), "");
    properties.put("nianbao.home", folder.resolve("elsewhere").toString());
    assertEquals(new ApplicationFolder(folder.resolve("elsewhere"), Place.GIVEN), found());
  }
}
