package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.nianbao.compare.Difference;
import org.nianbao.draft.Draft;
import org.nianbao.file.Disk;
import org.nianbao.file.DraftFile;
import org.nianbao.file.Samples;
import org.nianbao.file.Versions;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.statute.TableFour;
import org.nianbao.statute.TableFour.Course;
import org.nianbao.statute.TableFour.Result;
import org.nianbao.statute.TableThree;
import org.nianbao.statute.TableThree.Applicant;
import org.nianbao.statute.TableTwo2021;
import org.nianbao.statute.TableTwo2021.Figure;
import org.nianbao.ui.compare.ComparePane;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Document;

/// No draft is lost, and nobody's work is overwritten unseen: what the person at the window sees of
/// it. Crashes and second users are real processes.
class SafetyTest extends Journey {
  private static final CellRef LICENCE = TableTwo2021.ref(Figure.LICENCE);

  private Path sample(String name) throws IOException {
    return Files.write(folder.resolve(name), Samples.bytes("pingluo-2024"));
  }

  private void type(String figure) {
    robot.interact(() -> report().go(LICENCE));
    robot.write(figure);
    press(KeyCode.ENTER);
  }

  private String notice() {
    return robot.said("#notice");
  }

  private Draft onDisk(Path file) throws IOException {
    return DraftFile.read(file).draft();
  }

  @Test
  void whatACrashLeftIsOfferedAndRestoredOnRequestOnly() throws Exception {
    var file = sample("平罗 2024.nianbao");
    crash(file, "77");
    robot.interact(documents.recovery()::search);
    await("offered", () -> !documents.recovery().found().isEmpty());
    var lost = documents.recovery().found().getFirst();
    assertEquals(1, lost.differences());
    assertTrue(lost.isUpToDate());
    settle();
    picture("recovery");
    assertEquals("6616", onDisk(file).entry(LICENCE).text(), "nothing is restored by itself");
    robot.clickOn("打开找回的稿");
    await("restored", () -> window.report().isPresent());
    assertEquals("77", draft().entry(LICENCE).text());
    assertTrue(editor().unsaved().get());
    var focused = stage.getScene().getFocusOwner();
    assertEquals("cover-unit", focused.getId(), "typing begins at once");
    assertEquals("6616", onDisk(file).entry(LICENCE).text());
    await("no longer offered", () -> documents.recovery().found().isEmpty());
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("6616", draft().entry(LICENCE).text());
    press(KeyCode.CONTROL, KeyCode.Y);
    press(KeyCode.CONTROL, KeyCode.S);
    await("saved", () -> !editor().unsaved().get());
    assertEquals("77", onDisk(file).entry(LICENCE).text());
  }

  /// The rest of a review is in the draft: marks with their reasons.
  @Test
  void whatNobodyReviewedBeforeACrashIsWalkedAndConfirmedByKeys() throws Exception {
    var file = sample("没核对完.nianbao");
    var upheld = TableFour.ref(Course.REVIEW, Result.UPHELD);
    var pending = TableFour.ref(Course.REVIEW, Result.PENDING);
    var direct = TableFour.ref(Course.DIRECT, Result.UPHELD);
    var draft = onDisk(file);
    var marks = Map.of(upheld, "多出一个数", pending, "多出一个数", direct, "少一个数");
    var marked = draft.with(draft.basis().withInferred(marks)).confirmed(direct);
    Files.write(file, DraftFile.bytes(marked));
    crash(file, "77");
    robot.interact(documents.recovery()::search);
    await("offered", () -> !documents.recovery().found().isEmpty());
    var said = documents.recovery().found().getFirst().sentence();
    assertTrue(said.endsWith(Wording.of("recovery.open", 2)), said);
    robot.clickOn("打开找回的稿");
    await("restored", () -> window.report().isPresent());
    assertEquals(
        Set.of(upheld, pending), draft().basis().inferred().keySet(), "the decision stays");
    robot.interact(() -> report().go(Section.DISPUTES));
    press(KeyCode.F8);
    assertEquals(upheld, current());
    assertTrue(robot.said(".cell-note .label").contains("多出一个数"), robot.said(".cell-note .label"));
    press(KeyCode.F6);
    press(KeyCode.TAB);
    press(KeyCode.TAB);
    settle();
    picture("recovery-confirm");
    press(KeyCode.ENTER);
    assertTrue(draft().basis().inferred().isEmpty());
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(2, draft().basis().inferred().size(), "an undo step");
  }

  @Test
  void openingTheDraftItselfRemindsOfWhatACrashLeft() throws Exception {
    var file = sample("双击.nianbao");
    crash(file, "78");
    robot.interact(documents.recovery()::search);
    await("offered", () -> !documents.recovery().found().isEmpty());
    open(file);
    await("reminded", () -> asks("打开找回的稿"));
    assertFalse(robot.shows(".dialog-pane"), "typing goes on");
    assertEquals(
        List.of("打开找回的稿", "先看改了什么", "不要了…", "以后再说"),
        robot.all("#questions .button", Button.class).stream().map(Button::getText).toList());
    pictures("recovery-reminder");
    click("先看改了什么");
    robot.find("#compare-list");
    settle();
    picture("recovery-compare");
    robot.clickOn("完成");
    await("the choice is still there", () -> asks("打开找回的稿"));
    await("with all its answers", () -> asks("以后再说") && asks("不要了…"));
    click("以后再说");
    assertFalse(asks("打开找回的稿"));
    robot.interact(documents::closeDocument);
    robot.clickOn("先看改了什么");
    await("compared", () -> robot.shows("#compare-list"));
    assertEquals("6616", draft().entry(LICENCE).text());
    click("打开找回的稿");
    assertEquals("78", draft().entry(LICENCE).text());
    assertTrue(documents.questions().waiting().isEmpty());
    await("no longer offered", () -> documents.recovery().found().isEmpty());
  }

  private boolean asks(String answer) {
    return robot.showsButton("#questions", answer);
  }

  private void click(String answer) {
    robot.clickOn(robot.button("#questions", answer));
  }

  @Test
  void figuresTypedWhileAnotherProgramReplacesTheFileStayInTheirCells() throws Exception {
    var file = sample("同时.nianbao");
    open(file);
    var outside = DraftFile.bytes(onDisk(file).typed(LICENCE, "6617"));
    robot.interact(() -> report().go(Section.APPLICATIONS));
    var cells =
        List.of(
            TableThree.Row.GRANTED,
            TableThree.Row.PARTLY_GRANTED,
            TableThree.Row.REFUSED_STATE_SECRET,
            TableThree.Row.REFUSED_OTHER_LAW);
    var first = TableThree.ref(cells.getFirst(), Applicant.NATURAL_PERSON);
    robot.interact(() -> report().go(first));
    robot.write("101");
    Files.write(file, outside);
    press(KeyCode.ENTER);
    robot.write("102");
    robot.interact(documents::checkFile);
    await("said", () -> asks("对照两份"));
    press(KeyCode.ENTER);
    for (var figure : List.of("103", "104")) {
      robot.write(figure);
      press(KeyCode.ENTER);
    }
    for (int i = 0; i < cells.size(); i++) {
      var cell = TableThree.ref(cells.get(i), Applicant.NATURAL_PERSON);
      assertEquals(Integer.toString(101 + i), draft().entry(cell).text());
    }
    assertFalse(robot.shows(".dialog-pane"));
    assertTrue(editor().unsaved().get());
    await("backed up", () -> status().matches("未保存，上次保存 \\d\\d:\\d\\d　已自动备份 \\d\\d:\\d\\d"));
    pictures("changed-outside-notice");
    press(KeyCode.CONTROL, KeyCode.S);
    await("a save asks", () -> robot.shows(".dialog-pane"));
    press(KeyCode.DIGIT1);
    press(KeyCode.DIGIT5);
    press(KeyCode.ENTER);
    press(KeyCode.SPACE);
    await("keys under way do nothing", () -> robot.shows(".dialog-pane"));
    press(KeyCode.ESCAPE);
    assertFalse(robot.shows(".dialog-pane"));
    assertArrayEquals(outside, Files.readAllBytes(file));
    var mine = draft();
    var elsewhere = folder.resolve("我的.nianbao");
    answers.save = Optional.of(elsewhere);
    for (int i = 0; i < 7 && !"对照两份".equals(focusedText()); i++) {
      press(KeyCode.F6);
    }
    press(KeyCode.RIGHT);
    assertEquals("把我的另存一份", focusedText());
    press(KeyCode.ENTER);
    await("saved elsewhere", () -> Files.exists(elsewhere) && !editor().unsaved().get());
    assertTrue(status().matches("已保存 \\d\\d:\\d\\d"), status());
    assertEquals(mine, onDisk(elsewhere));
    assertArrayEquals(outside, Files.readAllBytes(file));
    assertTrue(documents.questions().waiting().isEmpty());
  }

  private String status() {
    return robot.said("#status-saved");
  }

  private String focusedText() {
    return stage.getScene().getFocusOwner() instanceof Labeled labeled ? labeled.getText() : "";
  }

  @Test
  void aDraftThatComesWhileSomebodyTypesIsOfferedAndTakesNoKeyboard() throws Exception {
    open(sample("在填.nianbao"));
    var other = sample("慢盘.nianbao");
    robot.interact(() -> {
      report().go(LICENCE);
      documents.open(other);
      // A key, before the disk has answered.
      documents.questions().touched();
    });
    await("read", () -> asks("现在打开"));
    robot.write("7");
    press(KeyCode.ENTER);
    assertEquals("7", draft().entry(LICENCE).text());
    click("不用了");
    await("given back", () -> !Files.exists(folder.resolve("~$慢盘.nianbao")));
    assertEquals("7", draft().entry(LICENCE).text());
  }

  @Test
  void aFailedSaveOffersAnotherPlace() throws Exception {
    var file = sample("盘满.nianbao");
    open(file);
    type("5");
    Files.delete(file);
    Files.createDirectory(file);
    var elsewhere = folder.resolve("别处.nianbao");
    answers.save = Optional.of(elsewhere);
    press(KeyCode.CONTROL, KeyCode.S);
    pictureOfDialog("not-saved");
    assertTrue(editor().unsaved().get());
    robot.clickOn("另存到其他位置");
    await("saved", () -> !editor().unsaved().get());
    assertEquals("5", onDisk(elsewhere).entry(LICENCE).text());
  }

  @Test
  void theArgumentsNameADraftAndHowToOpenIt() {
    assertEquals(Optional.of("甲.nianbao"), App.draft(List.of(App.READ_ONLY, "甲.nianbao")));
    assertEquals(Optional.of("甲.nianbao"), App.draft(List.of("甲.nianbao")));
    assertEquals(Optional.empty(), App.draft(List.of()));
  }

  /// A program that is working on a draft, until it is killed.
  private void crash(Path file, String figure) throws IOException, InterruptedException {
    var child =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Colleague.class.getName(),
                    folder.resolve("home").toString(),
                    file.toString(),
                    figure))
            .redirectErrorStream(true)
            .start();
    var line = child.inputReader().readLine();
    assertEquals("working", line);
    child.destroyForcibly();
    assertTrue(child.waitFor(10, TimeUnit.SECONDS));
  }

  @Test
  void aDraftThatSomebodyElseWorksOnCanBeReadOrCopied() throws Exception {
    var file = sample("共享.nianbao");
    try (var child = new Other(file)) {
      robot.interact(() -> documents.open(file));
      assertTrue(robot.said(".header-panel .label").contains("编辑"));
      dialog("held");
      robot.clickOn("以只读方式打开");
      await("opened", () -> window.report().isPresent());
      robot.interact(() -> report().go(Section.DISCLOSURE));
      type("5");
      assertEquals("6616", draft().entry(LICENCE).text());
      assertTrue(notice().contains("只能看"), notice());
      assertTrue(stage.getTitle().contains("只读"));
      settle();
      picture("read-only");
      assertTrue(child.isAlive());
    }
  }

  @Test
  void anOutsideChangeWhileUnsavedIsNeitherOverwrittenNorTakenSilently() throws Exception {
    var file = sample("改过.nianbao");
    open(file);
    type("5");
    var time = Files.getLastModifiedTime(file);
    var outside = onDisk(file).typed(LICENCE, "6617");
    Files.write(file, DraftFile.bytes(outside));
    Files.setLastModifiedTime(file, FileTime.from(time.toInstant()));
    press(KeyCode.CONTROL, KeyCode.S);
    await("asked", () -> robot.shows(".dialog-pane"));
    dialog("changed-outside");
    assertEquals("6617", onDisk(file).entry(LICENCE).text());
    answer("读入文件里的");
    await("reloaded", () -> "6617".equals(draft().entry(LICENCE).text()));
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("5", draft().entry(LICENCE).text(), "what was mine can be had back");
    press(KeyCode.CONTROL, KeyCode.S);
    await("saved", () -> !editor().unsaved().get());
    assertEquals("5", onDisk(file).entry(LICENCE).text());
  }

  @Test
  void bothSidesOfAnOutsideChangeCanBeCompared() throws Exception {
    var file = sample("对照.nianbao");
    open(file);
    type("5");
    var penalty = TableTwo2021.ref(Figure.PENALTY);
    Files.write(file, DraftFile.bytes(onDisk(file).typed(penalty, "3")));
    press(KeyCode.CONTROL, KeyCode.S);
    await("asked", () -> robot.shows(".dialog-pane"));
    answer("对照两份");
    await("compared", () -> robot.shows("#compare-list"));
    var pane = robot.find(".compare", ComparePane.class);
    assertEquals(2, pane.list().getItems().size());
    settle();
    picture("compare-file");
    while (!(pane.list().getSelectionModel().getSelectedItem().difference()
            instanceof Difference.OfCell(var cell, _, _, _)
        && cell.equals(penalty))) {
      press(KeyCode.F8);
    }
    robot.clickOn("#compare-use-others");
    assertEquals("3", draft().entry(penalty).text());
    assertEquals("5", draft().entry(LICENCE).text());
    robot.clickOn("完成");
    press(KeyCode.CONTROL, KeyCode.S);
    await("saved", () -> !editor().unsaved().get());
    assertEquals("3", onDisk(file).entry(penalty).text());
    assertEquals("5", onDisk(file).entry(LICENCE).text());
    var versions = new Versions(new Disk(folder.resolve("home")), file).list();
    assertEquals(
        "6616", onDisk(versions.getFirst().file()).entry(LICENCE).text(), "theirs is kept");
  }

  @Test
  void everySaveLeavesAVersionThatOpensAsACopy() throws Exception {
    var file = sample("历史.nianbao");
    open(file);
    for (var figure : List.of("1", "2", "3")) {
      type(figure);
      press(KeyCode.CONTROL, KeyCode.S);
      await("saved", () -> !editor().unsaved().get());
    }
    robot.interact(documents.others()::versions);
    dialog("versions");
    robot.clickOn("打开为副本");
    await("copied", () -> documents.current().get().flatMap(Document::file).isEmpty());
    assertEquals("2", draft().entry(LICENCE).text());
    assertEquals("3", onDisk(file).entry(LICENCE).text());
  }

  @Test
  void aDraftOpenedToBeReadIsSearchableAndSavedElsewhereOnly() throws Exception {
    var file = sample("只读.nianbao");
    robot.interact(() -> documents.openReadOnly(file));
    await("opened", () -> window.report().isPresent());
    assertFalse(Files.exists(folder.resolve("~$只读.nianbao")), "nobody is kept out");
    robot.interact(() -> report().go(Section.COVER));
    var unit = robot.find("#cover-unit", TextField.class);
    assertFalse(unit.isEditable());
    press(KeyCode.CONTROL, KeyCode.F);
    robot.write(unit.getText());
    assertTrue(robot.said("#find-count").startsWith("第 1 处"), robot.said("#find-count"));
    press(KeyCode.ESCAPE);
    answers.save = Optional.of(folder.resolve("另存.nianbao"));
    press(KeyCode.CONTROL, KeyCode.S);
    await("saved", () -> Files.exists(folder.resolve("另存.nianbao")));
    await("writable", () -> editor().protection().get().isEmpty());
    type("9");
    assertEquals("9", draft().entry(LICENCE).text());
  }

  @Test
  void ofAnEmptiedDraftTheLatestVersionIsOffered() throws Exception {
    var file = sample("断电.nianbao");
    open(file);
    for (var figure : List.of("1", "2")) {
      type(figure);
      press(KeyCode.CONTROL, KeyCode.S);
      await("saved", () -> !editor().unsaved().get());
    }
    robot.interact(documents::closeDocument);
    Files.write(file, new byte[4_096]);
    robot.interact(() -> documents.open(file));
    await("asked", () -> robot.showsButton(".dialog-pane", Wording.of("dialog.held.stay")));
    dialog("emptied");
    robot.clickOn(robot.find(Button.class, button -> button.getText().startsWith("打开最近的历史版本")));
    await("opened", () -> window.report().isPresent());
    assertEquals("1", draft().entry(LICENCE).text());
    assertEquals(4_096, Files.size(file), "the file waits for the user's own decision");
  }

  @Test
  void aNoticeGoesWithTheNextChangeAndAWarningStaysUntilClosed() throws Exception {
    open(sample("提示.nianbao"));
    robot.interact(() -> {
      report().warn("没有留下记录。");
      report().warn("没有留下记录。");
      report().notice("已导出。");
    });
    assertEquals("没有留下记录。\n已导出。", notice());
    type("5");
    assertEquals("没有留下记录。", notice());
    settle();
    robot.clickOn(".notice > .button");
    assertEquals("", notice());
    assertFalse(robot.find("#notice").getParent().isVisible());
  }

  private void answer(String name) {
    robot.clickOn(robot.button(".dialog-pane", name));
  }

  private void dialog(String name) throws IOException {
    robot.rest();
    pictureOfDialog(name);
  }

  /// Somebody else at the same draft, in a process of its own.
  private final class Other implements AutoCloseable {
    private final Process child;

    Other(Path file) throws IOException {
      child =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-XX:+UseSerialGC",
                  "-cp",
                  System.getProperty("java.class.path"),
                  Colleague.class.getName(),
                  folder.resolve("other").toString(),
                  file.toString(),
                  "8")
              .redirectErrorStream(true)
              .start();
      assertEquals("working", child.inputReader().readLine());
    }

    boolean isAlive() {
      return child.isAlive();
    }

    @Override
    public void close() {
      child.destroyForcibly().onExit().join();
    }
  }
}
