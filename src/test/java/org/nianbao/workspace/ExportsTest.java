package org.nianbao.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.export.Format;
import org.nianbao.file.Disk;
import org.nianbao.file.Samples;
import org.nianbao.pdf.Offices;
import org.nianbao.statute.TableTwo2021;
import org.nianbao.statute.TableTwo2021.Figure;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Dialogs.Disorder;

/// A report is exported beside the work on it, and what goes wrong is told with the way out.
class ExportsTest {
  private static final String IN_USE =
      "The process cannot access the file because it is being used by another process";

  @TempDir private Path folder;

  private final CountDownLatch tried = new CountDownLatch(1);
  private volatile CountDownLatch released = new CountDownLatch(0);
  private volatile boolean isOpenInWord;
  private Desk desk;

  @BeforeEach
  void begin() {
    desk = new Desk(disk(folder.resolve("home")));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Disk disk(Path home) {
    return new Disk(home) {
      @Override
      protected void before(Step step, Path file) throws IOException {
        if (step == Step.MOVE && file.toString().endsWith(".docx") && isOpenInWord) {
          tried.countDown();
          awaitRelease();
          throw new FileSystemException(file.toString(), null, IN_USE);
        }
      }

      @Override
      protected void pause(long millis) {}
    };
  }

  private void awaitRelease() throws IOException {
    try {
      released.await(60, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private Exports exports() {
    return desk.documents.exports();
  }

  private void open(String sample) throws Exception {
    var file = folder.resolve(sample + ".nianbao");
    Files.write(file, Samples.bytes(sample));
    desk.open(file);
  }

  private void export(Format format, Path file) {
    desk.answers.export = Optional.of(file);
    exports().export(format);
  }

  @Test
  void aDocumentThatIsOpenInWordStaysAsItIsAndIsTriedAgainOrPutElsewhere() throws Exception {
    open("pingluo-2024");
    var word = Files.writeString(folder.resolve("年报.docx"), "的旧稿");
    isOpenInWord = true;
    export(Format.WORD, word);
    desk.await(() -> desk.offers("再试一次"));
    assertTrue(desk.asked().getFirst().contains("可能正在 Word 里打开，请先关闭“年报.docx”"));
    assertEquals("的旧稿", Files.readString(word));
    isOpenInWord = false;
    desk.answer("再试一次");
    desk.await(() -> Files.size(word) > 1000);
    isOpenInWord = true;
    export(Format.WORD, word);
    desk.await(() -> desk.offers("另存到其他位置"));
    isOpenInWord = false;
    var other = folder.resolve("另一份.docx");
    desk.answers.export = Optional.of(other);
    desk.answer("另存到其他位置");
    desk.await(() -> Files.exists(other));
  }

  @Test
  void whileAnExportWaitsTheReportIsEditedAndSaved() throws Exception {
    open("pingluo-2024");
    var word = folder.resolve("年报.docx");
    released = new CountDownLatch(1);
    isOpenInWord = true;
    export(Format.WORD, word);
    assertTrue(tried.await(60, TimeUnit.SECONDS));
    desk.current().editor().type(TableTwo2021.ref(Figure.LICENCE), "5");
    desk.save();
    assertEquals(
        List.of(Wording.of("running.exporting", word)),
        desk.documents.background().running().stream().map(Running::sentence).toList());
    isOpenInWord = false;
    released.countDown();
    desk.await(() -> Files.exists(word));
    desk.await(() -> desk.documents.background().running().isEmpty());
  }

  @Test
  void aReportWithErrorsGoesOutForReviewInstead() throws Exception {
    open("unbalanced");
    var word = folder.resolve("送审.docx");
    desk.answers.disorder = Disorder.REVIEW;
    export(Format.WORD, word);
    desk.await(() -> Files.exists(word));
    assertEquals("not in order", desk.answers.asked.getFirst());
    assertTrue(desk.answers.asked.getLast().endsWith("（送审稿）.docx"));
    try (var parts = new ZipFile(word.toFile())) {
      assertTrue(parts.stream().anyMatch(part -> part.getName().contains("comments")));
    }
  }

  @Test
  void whoWouldRatherStayIsNotAskedWhereTo() throws Exception {
    open("unbalanced");
    desk.answers.disorder = Disorder.STAY;
    export(Format.WORD, folder.resolve("年报.docx"));
    assertEquals(List.of("not in order"), desk.answers.asked);
    assertTrue(desk.documents.background().running().isEmpty());
  }

  @Test
  void theFragmentIsCopiedAsASource() throws Exception {
    open("pingluo-2024");
    exports().copyFragment();
    desk.await(() -> desk.notice().equals(Wording.of("notice.copied")));
    assertTrue(desk.answers.copied.contains("<table"));
    assertFalse(desk.answers.copied.contains("<html"));
  }

  @Test
  void whatWasExportedIsOpenedAndShownInItsFolder() throws Exception {
    open("pingluo-2024");
    var word = folder.resolve("年报，第 1 稿.docx");
    export(Format.WORD, word);
    desk.await(() -> desk.notice().equals(Wording.of("notice.exported", word)));
    desk.next("打开");
    desk.await(() -> desk.answers.opened.equals(List.of("open 年报，第 1 稿.docx")));
    desk.next("打开所在文件夹");
    desk.await(() -> desk.answers.opened.getLast().equals("show 年报，第 1 稿.docx"));
    assertEquals(List.of(), desk.asked());
  }

  @Test
  void aDesktopThatCannotSaysWhereTheFileIs() throws Exception {
    open("pingluo-2024");
    var word = folder.resolve("年报.docx");
    export(Format.WORD, word);
    desk.await(() -> !desk.notice().isEmpty());
    desk.answers.helpless = "no program";
    desk.next("打开");
    desk.await(() -> !desk.asked().isEmpty());
    assertEquals(
        List.of(Wording.of("exported.notOpened", word.getFileName(), folder)), desk.asked());
    desk.answer("知道了");
    desk.next("打开所在文件夹");
    desk.await(() -> !desk.asked().isEmpty());
    assertEquals(
        List.of(Wording.of("exported.notShown", word.getFileName(), folder)), desk.asked());
  }

  @Test
  void aFileThatIsGoneMeanwhileIsSaidToBe() throws Exception {
    open("pingluo-2024");
    var word = folder.resolve("年报.docx");
    export(Format.WORD, word);
    desk.await(() -> !desk.notice().isEmpty());
    Files.delete(word);
    desk.next("打开");
    desk.await(() -> !desk.asked().isEmpty());
    assertEquals(List.of(Wording.of("exported.gone", word.getFileName(), folder)), desk.asked());
    assertEquals(List.of(), desk.answers.opened);
  }

  @Test
  void withoutLibreOfficeTheOtherWaysToAPdfAreNamed() throws Exception {
    open("pingluo-2024");
    try (var _ = Offices.named(folder.resolve("none"))) {
      exports().export(Format.PDF);
      desk.await(() -> !desk.asked().isEmpty());
    }
    var said = desk.asked().getFirst();
    assertTrue(said.contains("Ctrl+P"), said);
    assertTrue(said.contains("另存为 PDF"), said);
    desk.answer("知道了");
    assertEquals(List.of(), desk.asked());
  }

  @Test
  void aPdfCanBeGivenUp() throws Exception {
    open("pingluo-2024");
    var pdf = folder.resolve("年报.pdf");
    try (var _ = Offices.script(folder, "sleep 600")) {
      export(Format.PDF, pdf);
      desk.await(() -> !desk.documents.background().running().isEmpty());
      var running = desk.documents.background().running().getFirst();
      assertTrue(running.canBeGivenUp());
      running.giveUp();
      desk.await(() -> desk.documents.background().running().isEmpty());
    }
    assertFalse(Files.exists(pdf));
    assertEquals(Wording.of("notice.notExported", pdf), desk.notice());
  }
}
