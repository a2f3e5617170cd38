package org.nianbao.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
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
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.export.Format;
import org.nianbao.file.Disk;
import org.nianbao.file.Samples;
import org.nianbao.file.Trouble;
import org.nianbao.paper.Manuscript;
import org.nianbao.paper.PaperSettings;
import org.nianbao.wording.Wording;

/// PDF through another program: what it makes, and that nothing of the report stays behind.
class LibreOfficeTest {
  private static final byte[] WORD = "机关公文".getBytes(UTF_8);

  @TempDir private Path folder;

  private LibreOffice office() {
    return new LibreOffice(disk(), () -> false);
  }

  private Disk disk() {
    return new Disk(folder.resolve("home"));
  }

  private void nothingIsLeft() throws IOException {
    try (var left = Files.list(folder.resolve("home").resolve("pdf"))) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void aReportBecomesATaggedPdfWithBookmarks() throws IOException {
    Offices.installed(Offices.Part.WRITER);
    var report = Manuscript.of(Samples.draft("case-01"), PaperSettings.OFFICIAL);
    var pdf = new String(Format.PDF.bytes(report, office()), ISO_8859_1);
    assertTrue(pdf.startsWith("%PDF-"), () -> pdf.substring(0, 20));
    assertTrue(pdf.contains("/Outlines"), "headings are bookmarks");
    assertTrue(pdf.contains("/MarkInfo<</Marked true>>"), "tagged");
    nothingIsLeft();
  }

  @Test
  void theProgramGetsTheDocumentAndAProfileOfItsOwn() throws IOException {
    try (var _ =
        Offices.script(
            folder, "cat report.docx > report.pdf", "echo \"$1\" > " + folder.resolve("told"))) {
      assertArrayEquals(WORD, office().pdf(WORD));
    }
    assertTrue(
        Files.readString(folder.resolve("told"))
            .startsWith("-env:UserInstallation=" + folder.resolve("home").toUri()));
    nothingIsLeft();
  }

  @Test
  void aProgramThatDoesNotManageIsSaidWithTheOtherWays() throws IOException {
    try (var _ = Offices.script(folder, "echo source file could not be loaded", "exit 0")) {
      var trouble = assertThrows(Trouble.class, () -> office().pdf(WORD));
      assertEquals(Wording.of("pdf.failed", Wording.of("pdf.otherWays")), trouble.getMessage());
      assertTrue(trouble.getCause().getMessage().contains("could not be loaded"));
    }
    nothingIsLeft();
  }

  @Test
  void whatIsGivenUpStopsWithAllThatItStarted() throws IOException {
    var started = folder.resolve("started");
    var late = folder.resolve("late");
    var waiting = "{ sleep 600; echo > " + late + "; } &";
    try (var _ = Offices.script(folder, waiting, "echo $! > " + started, "wait")) {
      var office = new LibreOffice(disk(), () -> Files.exists(started));
      assertThrows(CancellationException.class, () -> office.pdf(WORD));
    }
    whatWasStartedHasEnded(started);
    assertFalse(Files.exists(late), "ended by itself");
    nothingIsLeft();
  }

  /// Waits as long as it takes: a busy machine may clear up late.
  private static void whatWasStartedHasEnded(Path started) throws IOException {
    var child = Long.parseLong(Files.readString(started).strip());
    ProcessHandle.of(child).ifPresent(handle -> handle.onExit().join());
  }

  /// What it started writes into its folder for some minutes, and makes it anew.
  @Test
  void whenThisProgramIsEndedLibreOfficeEndsFirst() throws Exception {
    var started = folder.resolve("started");
    var late = folder.resolve("late");
    var again =
        "{ for i in $(seq 6000); do mkdir -p $PWD; echo 年报 > $PWD/part; sleep 0.05; done; echo > "
            + late
            + "; } &";
    try (var _ = Offices.script(folder, again, "echo $! > " + started, "wait")) {
      var draft = folder.resolve("case-01.nianbao");
      Files.write(draft, Samples.bytes("case-01"));
      var program =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-Dnianbao.home=" + disk().home(),
                  "-Dnianbao.libreoffice=" + System.getProperty("nianbao.libreoffice"),
                  "-cp",
                  System.getProperty("java.class.path"),
                  "org.nianbao.Main",
                  "export",
                  draft.toString(),
                  "-o",
                  folder.resolve("report.pdf").toString())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("said").toFile())
              .start();
      while (!Files.exists(started) || Files.size(started) == 0) {
        assertTrue(program.isAlive(), () -> said());
        Thread.sleep(20);
      }
      program.destroy();
      program.waitFor();
    }
    whatWasStartedHasEnded(started);
    assertFalse(Files.exists(late), "ended by itself");
    nothingIsLeft();
  }

  private String said() {
    try {
      return Files.readString(folder.resolve("said"));
    } catch (IOException e) {
      return e.toString();
    }
  }

  @Test
  void whereThereIsNoneTheOtherWaysAreNamed() {
    try (var _ = Offices.named(folder.resolve("none"))) {
      var trouble = assertThrows(Trouble.class, LibreOffice::program);
      assertEquals(Wording.of("pdf.none", Wording.of("pdf.otherWays")), trouble.getMessage());
    }
  }

  @Test
  void whatACrashLeftGoesWithTheNextConversion() throws IOException {
    var left = Files.createDirectories(folder.resolve("home").resolve("pdf").resolve("1"));
    Files.write(left.resolve("report.docx"), WORD);
    Files.setLastModifiedTime(left, FileTime.fromMillis(System.currentTimeMillis() - 7_200_000));
    try (var _ = Offices.script(folder, "cat report.docx > report.pdf")) {
      office().pdf(WORD);
    }
    nothingIsLeft();
  }
}
