package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.nianbao.Reports;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Totals;
import org.nianbao.file.Disk;
import org.nianbao.file.DraftFile;
import org.nianbao.form.Section;
import org.nianbao.form.Table;
import org.nianbao.rule.Severity;
import org.nianbao.word.WordReadback;

/// The whole job on a real report: from a new report to the Word document, by keyboard alone.
class WholeJobTest extends Journey {

  private Draft truth() throws IOException {
    var file = folder.resolve("truth.nianbao");
    try (var sample =
        DraftFile.class.getResourceAsStream("/org/nianbao/samples/pingluo-2024.nianbao")) {
      Files.write(file, sample.readAllBytes());
    }
    return DraftFile.read(file).draft();
  }

  @Test
  void everyFigureTypedSavedReopenedAndExportedIsTheSame() throws IOException {
    var truth = truth();
    var file = folder.resolve("年报 2024.nianbao");
    begin(truth);
    for (var table : truth.edition().tables()) {
      type(truth, table);
    }
    assertEquals(truth.entries(), draft().entries());
    for (var section : new Section[] {Section.OVERVIEW, Section.PROBLEMS, Section.OTHER}) {
      section(section);
      robot.write("2024 年，本单位按时办理各项申请。");
      press(KeyCode.ENTER);
      robot.write("第二段");
    }
    assertEquals(0, count(Severity.ERROR) + count(Severity.BLANK));
    save(file);
    var typed = draft();
    press(KeyCode.CONTROL, KeyCode.W);
    await("start page", () -> documents.current().get().isEmpty());
    answers.open = Optional.of(file);
    press(KeyCode.CONTROL, KeyCode.O);
    await("opened", () -> documents.current().get().isPresent());
    assertEquals(typed, draft());
    var word = folder.resolve("年报.docx");
    answers.export = Optional.of(word);
    press(KeyCode.CONTROL, KeyCode.E);
    await("exported", () -> Files.exists(word));
    var totals = Totals.of(truth);
    var figures = WordReadback.figures(word, truth.edition());
    for (var table : truth.edition().tables()) {
      for (var cell : table.cells()) {
        assertEquals(totals.printed(cell.ref()), figures.get(cell.ref().id()), cell.ref().label());
      }
    }
    assertTrue(WordReadback.paragraphs(word).contains("第二段"));
  }

  private int count(Severity severity) {
    return editor().findings().get().count(severity);
  }

  /// A new report from the start page: unit typed, year chosen, Enter.
  private void begin(Draft truth) {
    var year = year("#start-year");
    robot.write(truth.cover().unit());
    press(KeyCode.SHIFT, KeyCode.TAB);
    while (year.getValue() > truth.cover().year()) {
      press(KeyCode.DOWN);
    }
    press(KeyCode.TAB);
    press(KeyCode.ENTER);
    await("new report", () -> documents.current().get().isPresent());
    assertEquals(truth.cover().unit(), draft().cover().unit());
    assertEquals(truth.edition(), draft().edition());
  }

  @SuppressWarnings("unchecked")
  private ComboBox<Integer> year(String query) {
    return robot.find(query, ComboBox.class);
  }

  private void section(Section section) {
    press(KeyCode.CONTROL, KeyCode.getKeyCode(Integer.toString(section.ordinal() + 1)));
    assertEquals(section, report().section());
  }

  /// The figures of a table in reading order: a few by keys, each followed by Tab, which skips the
  /// totals. The others go the way that keys go from the cell on.
  private void type(Draft truth, Table table) {
    section(table.section());
    var cells = table.cells().stream().filter(cell -> !table.isTotal(cell.ref())).toList();
    var byKeys = cells.subList(0, Math.min(cells.size(), 12));
    robot.write(
        byKeys.stream()
            .map(cell -> truth.entry(cell.ref()).text() + "\t")
            .collect(Collectors.joining()));
    robot.interact(() -> {
      for (var cell : cells.subList(byKeys.size(), cells.size())) {
        editor().type(cell.ref(), truth.entry(cell.ref()).text());
        editor().close();
      }
    });
  }

  private void save(Path file) {
    answers.save = Optional.of(file);
    press(KeyCode.CONTROL, KeyCode.S);
    await("saved", () -> !editor().unsaved().get());
    assertTrue(Files.exists(file));
  }

  @Test
  void unsavedWorkIsNotLeftWithoutAQuestion() throws IOException {
    robot.interact(() -> documents.create("测试县民政局", 2024));
    robot.clickOn("#cover-contact").write("电话");
    press(KeyCode.CONTROL, KeyCode.W);
    pictureOfDialog("unsaved");
    robot.clickOn("回去继续填");
    assertEquals("电话", draft().cover().contact());
    var file = folder.resolve("a.nianbao");
    answers.save = Optional.of(file);
    press(KeyCode.CONTROL, KeyCode.W);
    robot.clickOn("保存");
    await("start page", () -> documents.current().get().isEmpty());
    assertTrue(Files.exists(file));
    robot.interact(() -> documents.create("测试县民政局", 2024));
    robot.clickOn("#cover-contact").write("电话");
    press(KeyCode.CONTROL, KeyCode.W);
    robot.clickOn("不保存");
    await("start page", () -> documents.current().get().isEmpty());
  }

  @Test
  void theOfferedTitleFollowsUntilTyped() {
    robot.interact(() -> documents.create("测试县民政局", 2024));
    var title = robot.find("#cover-title", TextInputControl.class);
    assertEquals("测试县民政局2024年政府信息公开工作年度报告", title.getText());
    robot.clickOn("#cover-unit");
    press(KeyCode.END);
    robot.write("办公室");
    assertEquals("测试县民政局办公室2024年政府信息公开工作年度报告", title.getText());
    robot.clickOn("#cover-title");
    press(KeyCode.CONTROL, KeyCode.A);
    robot.write("我的题名");
    assertEquals("我的题名", draft().cover().title());
    robot.clickOn("#cover-unit");
    press(KeyCode.END);
    robot.write("二");
    assertEquals("我的题名", title.getText());
    robot.clickOn("#cover-title");
    press(KeyCode.CONTROL, KeyCode.A);
    press(KeyCode.DELETE);
    robot.clickOn("#cover-unit");
    assertEquals("测试县民政局办公室二2024年政府信息公开工作年度报告", title.getText());
  }

  /// A field of one line would drop the break, and take that for typing.
  @Test
  void aTitleInTwoLinesIsOpenedUnchangedTypedOnAndSaved() throws Exception {
    var file = folder.resolve("两行.nianbao");
    var draft = Reports.balanced().cover(one -> one.withTitle("青川县水务局\n2025年报告")).draft();
    DraftFile.write(new Disk(folder), draft, file);
    open(file);
    robot.interact(() -> report().go(Section.COVER));
    settle();
    var title = robot.find("#cover-title", TextInputControl.class);
    assertEquals("青川县水务局\n2025年报告", title.getText());
    assertEquals(draft, draft());
    assertFalse(editor().unsaved().get());
    picture("cover-title-two-lines");
    robot.clickOn(title);
    press(KeyCode.CONTROL, KeyCode.END);
    press(KeyCode.ENTER);
    robot.write("3");
    press(KeyCode.TAB);
    assertEquals("cover-date", stage.getScene().getFocusOwner().getId());
    assertEquals("青川县水务局\n2025年报告\n3", draft().cover().ownTitle());
    press(KeyCode.CONTROL, KeyCode.S);
    await("saved", () -> !editor().unsaved().get());
    assertEquals(draft(), DraftFile.read(file).draft());
  }

  @Test
  void aYearOfTheOtherEditionIsAnErrorAndChangesNoTable() {
    robot.interact(() -> documents.create("测试县民政局", 2021));
    var year = year("#cover-year");
    robot.interact(() -> year.setValue(2020));
    assertEquals("2021", draft().edition().id());
    assertEquals(1, count(Severity.ERROR));
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(2021, draft().cover().year());
    assertEquals(0, count(Severity.ERROR));
  }

  @Test
  void theFiveCustomarySubHeadingsAreOffered() {
    robot.interact(() -> documents.create("测试县民政局", 2024));
    section(Section.OVERVIEW);
    robot.clickOn("#offer-overview");
    robot.write("全年公开信息。");
    var prose = draft().prose(Section.OVERVIEW);
    assertEquals(
        "（一）主动公开\n全年公开信息。\n（二）依申请公开",
        prose.text().lines().limit(3).reduce((a, b) -> a + "\n" + b).orElseThrow());
    press(KeyCode.CONTROL, KeyCode.Z);
    press(KeyCode.CONTROL, KeyCode.Z);
    assertTrue(draft().prose(Section.OVERVIEW).isBlank());
    press(KeyCode.CONTROL, KeyCode.Y);
    press(KeyCode.CONTROL, KeyCode.Y);
    assertEquals(prose, draft().prose(Section.OVERVIEW));
  }

  @Test
  void undoGoesBackThroughGridCoverAndProseAndLeadsThere() {
    robot.interact(() -> documents.create("测试县民政局", 2024));
    var empty = draft();
    robot.clickOn("#cover-contact").write("电话");
    section(Section.DISPUTES);
    robot.write("5");
    press(KeyCode.TAB);
    section(Section.OTHER);
    robot.write("无。");
    var full = draft();
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(Section.OTHER, report().section());
    assertTrue(draft().prose(Section.OTHER).isBlank());
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(Section.DISPUTES, report().section());
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(Section.COVER, report().section());
    assertEquals(empty, draft());
    for (int i = 0; i < 3; i++) {
      press(KeyCode.CONTROL, KeyCode.Y);
    }
    assertEquals(full, draft());
  }

  @Test
  void whatCannotBeOpenedIsSaidAndTheProgramGoesOn() throws IOException {
    var foreign = folder.resolve("别的.nianbao");
    Files.writeString(foreign, "{\"a\": 1}");
    robot.interact(() -> documents.open(foreign));
    robot.clickOn("知道了");
    robot.interact(() -> documents.open(folder));
    robot.clickOn("知道了");
    robot.interact(() -> documents.create("测试县民政局", 2024));
    robot.clickOn("#cover-contact").write("电话");
    answers.save = Optional.of(folder.resolve("没有的文件夹/稿.nianbao"));
    press(KeyCode.CONTROL, KeyCode.S);
    robot.clickOn("知道了");
    assertTrue(editor().unsaved().get());
    assertFalse(draft().cover().unit().isEmpty());
  }
}
