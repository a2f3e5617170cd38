package org.nianbao.ui;

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
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.nianbao.export.Format;
import org.nianbao.file.Disk;
import org.nianbao.file.Samples;
import org.nianbao.form.Section;
import org.nianbao.pdf.Offices;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.RunningExport;

/// What the person at the window sees of an export; workspace.ExportsTest has what it does.
class ExportJourneysTest extends Journey {
  private static final String IN_USE =
      "The process cannot access the file because it is being used by another process";

  private final CountDownLatch tried = new CountDownLatch(1);
  private volatile CountDownLatch answered = new CountDownLatch(0);
  private volatile boolean isOpenInWord;

  @Override
  protected Disk disk(Path home) {
    return new Disk(home) {
      @Override
      protected void before(Step step, Path file) throws IOException {
        if (step == Step.MOVE && file.toString().endsWith(".docx") && isOpenInWord) {
          tried.countDown();
          hold();
          throw new FileSystemException(file.toString(), null, IN_USE);
        }
      }

      @Override
      protected void pause(long millis) {}
    };
  }

  private void hold() throws IOException {
    try {
      answered.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private Path sample(String name) throws IOException {
    var file = folder.resolve(name + ".nianbao");
    Files.write(file, Samples.bytes(name));
    open(file);
    // Keys of a menu work once it has been laid out.
    settle();
    return file;
  }

  private void await(String shown) {
    await(shown, () -> robot.shows(shown));
  }

  private String head() {
    return robot.said(".header-panel .label");
  }

  private String question() {
    assertFalse(robot.shows(".dialog-pane"), "it comes by itself");
    return robot.said("#questions .label");
  }

  @Test
  void aDocumentThatIsOpenInWordIsTriedAgain() throws Exception {
    sample("pingluo-2024");
    var word = Files.writeString(folder.resolve("年报.docx"), "的旧稿");
    answers.export = Optional.of(word);
    isOpenInWord = true;
    press(KeyCode.CONTROL, KeyCode.E);
    await("再试一次");
    assertTrue(question().contains("可能正在 Word 里打开，请先关闭“年报.docx”"), question());
    pictures("export-open-in-word");
    assertEquals("的旧稿", Files.readString(word));
    isOpenInWord = false;
    robot.clickOn("再试一次");
    await("exported", () -> Files.size(word) > 1000);
  }

  @Test
  void whileAnExportWaitsTheReportIsFilledInAndSaved() throws Exception {
    sample("pingluo-2024");
    var word = Files.writeString(folder.resolve("年报.docx"), "的旧稿");
    answers.export = Optional.of(word);
    answered = new CountDownLatch(1);
    isOpenInWord = true;
    press(KeyCode.CONTROL, KeyCode.E);
    assertTrue(tried.await(10, TimeUnit.SECONDS));
    await(Wording.of("running.exporting", word));
    robot.interact(() -> report().go(Section.DISPUTES));
    robot.write("5");
    press(KeyCode.ENTER);
    picture("export-running");
    press(KeyCode.CONTROL, KeyCode.S);
    await("saved", () -> !editor().unsaved().get());
    isOpenInWord = false;
    answered.countDown();
    await("exported", () -> Files.size(word) > 1000);
    await("done", () -> documents.background().running().isEmpty());
  }

  @Test
  void aReportWithErrorsGoesOutForReviewInstead() throws Exception {
    sample("unbalanced");
    var word = folder.resolve("送审.docx");
    answers.export = Optional.of(word);
    press(KeyCode.CONTROL, KeyCode.E);
    await("仍然导出");
    assertEquals("还有错误 2 处、提示 1 处", head());
    pictureOfDialog("export-not-in-order");
    robot.clickOn("导出送审稿，带标记和批注");
    await("exported", () -> Files.exists(word));
  }

  @Test
  void theFragmentLiesOnTheClipboardAsPageAndAsSource() throws Exception {
    sample("pingluo-2024");
    robot.interact(() -> documents.exports().copyFragment());
    // The clipboard may hold what another journey has copied.
    await("copied", () -> robot.said("#notice").equals(Wording.of("notice.copied")));
    robot.interact(() -> {
      var source = Clipboard.getSystemClipboard().getString();
      assertTrue(source.contains("<table"), source);
      assertFalse(source.contains("<html"), source);
      assertEquals(source, Clipboard.getSystemClipboard().getHtml());
    });
  }

  @Test
  void whatWasExportedIsOpenedWithMouseOrKeysAndTypingGoesOnMeanwhile() throws Exception {
    sample("pingluo-2024");
    robot.interact(() -> report().go(Section.DISPUTES));
    var typing = stage.getScene().getFocusOwner();
    var word = folder.resolve("年报, 第 1 稿.docx");
    answers.export = Optional.of(word);
    press(KeyCode.CONTROL, KeyCode.E);
    await("said", () -> robot.said("#notice").equals(Wording.of("notice.exported", word)));
    assertEquals(typing, stage.getScene().getFocusOwner(), "it comes by itself");
    pictures("export-done");
    robot.clickOn(robot.button(".notice", "打开"));
    await("opened", () -> answers.opened.equals(List.of("open 年报, 第 1 稿.docx")));
    assertEquals(typing, stage.getScene().getFocusOwner());
    press(KeyCode.SHIFT, KeyCode.F6);
    press(KeyCode.SHIFT, KeyCode.F6);
    press(KeyCode.TAB);
    assertEquals(robot.button(".notice", "打开所在文件夹"), stage.getScene().getFocusOwner());
    picture("export-done-keys");
    press(KeyCode.SPACE);
    await("shown", () -> answers.opened.getLast().equals("show 年报, 第 1 稿.docx"));
    press(KeyCode.ESCAPE);
    assertEquals(typing, stage.getScene().getFocusOwner());
    robot.write("5");
    press(KeyCode.ENTER);
    assertFalse(robot.find("#notice").isVisible() && robot.find(".notice").isVisible());
  }

  @Test
  void theNoticeOfAnExportGivesTheFocusBackWhenItGoes() throws Exception {
    sample("pingluo-2024");
    robot.interact(() -> report().go(Section.DISPUTES));
    var typing = stage.getScene().getFocusOwner();
    var word = folder.resolve("年报.docx");
    answers.export = Optional.of(word);
    press(KeyCode.CONTROL, KeyCode.E);
    await("said", () -> robot.said("#notice").equals(Wording.of("notice.exported", word)));
    press(KeyCode.SHIFT, KeyCode.F6);
    press(KeyCode.SHIFT, KeyCode.F6);
    assertEquals(robot.button(".notice", "打开"), stage.getScene().getFocusOwner());
    press(KeyCode.CONTROL, KeyCode.Z);
    press(KeyCode.TAB);
    press(KeyCode.TAB);
    press(KeyCode.SPACE);
    assertFalse(robot.find(".notice").isVisible(), "closed");
    assertEquals(typing, stage.getScene().getFocusOwner());
  }

  @Test
  void whatIsBeingStoppedStaysSoWhileAnotherExportBegins() throws Exception {
    sample("pingluo-2024");
    var running = documents.background().running();
    robot.interact(() -> running.add(new RunningExport(Format.PDF, folder.resolve("年报.pdf"))));
    await("停止");
    robot.clickOn("停止");
    var word = folder.resolve("年报.docx");
    robot.interact(() -> running.add(new RunningExport(Format.WORD, word)));
    await(Wording.of("running.exporting", word));
    assertTrue(robot.find("#running-stop").isDisabled());
  }

  @Test
  void aPdfCanBeGivenUp() throws Exception {
    sample("pingluo-2024");
    var pdf = folder.resolve("年报.pdf");
    answers.export = Optional.of(pdf);
    try (var _ = Offices.script(folder, "sleep 600")) {
      robot.interact(() -> documents.exports().export(Format.PDF));
      await("停止");
      robot.clickOn("停止");
      await("given up", () -> documents.background().running().isEmpty());
    }
    assertFalse(Files.exists(pdf));
    assertEquals(Wording.of("notice.notExported", pdf), robot.said("#notice"));
  }
}
