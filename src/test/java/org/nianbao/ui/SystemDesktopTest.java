package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.ui.SystemDesktop.Answer;
import org.nianbao.ui.SystemDesktop.Commands;

/// Files are opened by the system's own programs, whatever is in their names.
class SystemDesktopTest {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @TempDir private Path folder;

  @Test
  void explorerGetsAPathWithSpacesAndCommasAsOne() {
    var file = Path.of("年报, 第 1 稿&（送审）.docx");
    var windows = Commands.of("Windows 11");
    assertEquals(List.of("explorer.exe", "\"年报, 第 1 稿&（送审）.docx\""), windows.open().apply(file));
    assertEquals(
        List.of("explorer.exe", "/select,", "\"年报, 第 1 稿&（送审）.docx\""), windows.show().apply(file));
    assertEquals(Answer.NONE, windows.answer());
  }

  @Test
  void elsewhereTheFolderIsShown() {
    var file = Path.of("/home/张/年报 1.docx");
    assertEquals(List.of("xdg-open", "/home/张/年报 1.docx"), Commands.of("Linux").open().apply(file));
    assertEquals(List.of("xdg-open", "/home/张"), Commands.of("Linux").show().apply(file));
    assertEquals(
        List.of("open", "-R", "/home/张/年报 1.docx"), Commands.of("Mac OS X").show().apply(file));
  }

  /// A program of the system: writes down what it is given, and ends with a code.
  static final class Opener {
    public static void main(String[] arguments) throws IOException {
      System.out.println("said");
      System.err.println("said");
      Files.writeString(Path.of(arguments[1]), arguments[2]);
      System.exit(Integer.parseInt(arguments[0]));
    }
  }

  private SystemDesktop desktop(int exit) {
    return new SystemDesktop(
        new Commands(
            file -> opener(exit, file), file -> opener(exit, file.getParent()), Answer.EXIT_CODE),
        PATIENCE);
  }

  private List<String> opener(int exit, Path given) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        System.getProperty("java.class.path"),
        Opener.class.getName(),
        Integer.toString(exit),
        folder.resolve("got").toString(),
        given.toString());
  }

  @Test
  void theProgramGetsTheWholePath() throws IOException {
    var desktop = desktop(0);
    desktop.open(folder.resolve("年报, 第 1 稿.docx"));
    var got = folder.resolve("got");
    assertEquals(folder.resolve("年报, 第 1 稿.docx").toString(), Files.readString(got));
    desktop.show(folder.resolve("年报, 第 1 稿.docx"));
    assertEquals(folder.toString(), Files.readString(got));
  }

  @Test
  void aProgramThatCannotIsSaidToHaveFailed() {
    var said = assertThrows(IOException.class, () -> desktop(3).open(folder.resolve("年报.docx")));
    assertTrue(said.getMessage().endsWith("3"), said::getMessage);
  }

  @Test
  void aProgramThatIsNotThereIsSaidToBeMissing() {
    var none = folder.resolve("none").toString();
    var desktop =
        new SystemDesktop(
            new Commands(_ -> List.of(none), _ -> List.of(none), Answer.EXIT_CODE), PATIENCE);
    assertThrows(IOException.class, () -> desktop.open(folder.resolve("年报.docx")));
  }
}
