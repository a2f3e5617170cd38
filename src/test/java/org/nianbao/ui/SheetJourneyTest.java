package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.nianbao.export.Format;
import org.nianbao.form.CellRef;
import org.nianbao.sheet.Colleagues;
import org.nianbao.wording.Wording;

/// A workbook goes to a colleague and comes back.
class SheetJourneyTest extends Journey {

  private CellRef cell(String id) {
    return draft().edition().cell(id).orElseThrow().ref();
  }

  private Path exported() {
    var file = folder.resolve("tables.xlsx");
    answers.export = Optional.of(file);
    answers.sheet = Optional.of(file);
    robot.interact(() -> documents.exports().export(Format.WORKBOOK));
    await("exported", () -> Files.exists(file));
    return file;
  }

  @Test
  void whatAColleagueFilledInIsOneStep() throws IOException {
    robot.interact(() -> documents.create("测试县民政局", 2024));
    var file = exported();
    Files.write(file, Colleagues.filledIn(new ByteArrayInputStream(Files.readAllBytes(file))));
    robot.interact(() -> javafx.application.Platform.runLater(documents.workbooks()::read));
    var details = robot.find("#sheet-details", TextArea.class).getText();
    assertEquals("“请核对”（三 申请办理，M5）不在表格的格里，没有读", details.lines().findFirst().orElseThrow());
    assertTrue(details.contains("自然人：未填 → 12"), details);
    pictureOfDialog("read-excel");
    robot.clickOn("改这 2 格");
    await("read", () -> !editor().undoName().get().isEmpty());
    assertEquals("12", shown(cell("t3.received.natural_person")));
    assertEquals("15", shown(cell("t3.received.total")));
    assertEquals("读入 Excel 2 格", editor().undoName().get());
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("", shown(cell("t3.received.natural_person")));
  }

  @Test
  void anUnchangedWorkbookAsksNothing() throws IOException {
    robot.interact(() -> documents.create("测试县民政局", 2024));
    exported();
    robot.interact(documents.workbooks()::read);
    await("said", () -> robot.said("#notice").contains("没有要改的"));
  }

  @Test
  void twoRowsForTheSameFiguresAreSaidAndChangeNothing() throws IOException {
    robot.interact(() -> documents.create("测试县民政局", 2024));
    var file = exported();
    Files.write(
        file,
        Colleagues.withASecondRow(
            new ByteArrayInputStream(Files.readAllBytes(file)), Colleagues.Row.ABOVE_THE_TRUE_ONE));
    var before = draft();
    robot.interact(() -> javafx.application.Platform.runLater(documents.workbooks()::read));
    await("said", () -> robot.shows("#questions .label"));
    var said = robot.all("#questions .label", Label.class);
    assertTrue(
        said.stream().anyMatch(label -> label.getText().contains("“行政许可”有 2 处（A")), said::toString);
    robot.clickOn(robot.button("#questions", Wording.of("dialog.trouble.close")));
    assertEquals(before, draft());
    assertEquals("", editor().undoName().get());
  }
}
