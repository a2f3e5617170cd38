package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.ui.SystemDesktop.Answer;
import org.nianbao.ui.SystemDesktop.Commands;

/// Files are opened by the system's own programs, whatever is in their names.
class SystemDesktopTest {
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

  private Path script(String lines) throws IOException {
    var script = Files.writeString(folder.resolve("opens"), "#!/bin/sh\n" + lines + "\n");
    assertTrue(script.toFile().setExecutable(true));
    return script;
  }

  private static SystemDesktop desktop(Path program) {
    return new SystemDesktop(
        new Commands(
            file -> List.of(program.toString(), file.toString()),
            file -> List.of(program.toString(), file.getParent().toString()),
            Answer.EXIT_CODE));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theProgramGetsTheWholePath() throws IOException {
    var desktop = desktop(script("printf %s \"$1\" > \"$0.got\"; echo said; echo said >&2"));
    var got = folder.resolve("opens.got");
    desktop.open(folder.resolve("年报, 第 1 稿.docx"));
    assertEquals(folder.resolve("年报, 第 1 稿.docx").toString(), Files.readString(got));
    desktop.show(folder.resolve("年报, 第 1 稿.docx"));
    assertEquals(folder.toString(), Files.readString(got));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aProgramThatCannotIsSaidToHaveFailed() throws IOException {
    var desktop = desktop(script("exit 3"));
    var said = assertThrows(IOException.class, () -> desktop.open(folder.resolve("年报.docx")));
    assertTrue(said.getMessage().endsWith("3"), said::getMessage);
  }

  @Test
  void aProgramThatIsNotThereIsSaidToBeMissing() {
    var desktop = desktop(folder.resolve("none"));
    assertThrows(IOException.class, () -> desktop.open(folder.resolve("年报.docx")));
  }
}
