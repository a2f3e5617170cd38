package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Position;
import org.nianbao.file.DraftFile;
import org.nianbao.file.Samples;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.paper.Manuscript;
import org.nianbao.paper.PaperSettings;
import org.nianbao.statute.TableThree;
import org.nianbao.statute.TableThree.Applicant;
import org.nianbao.statute.TableThree.Row;
import org.nianbao.statute.TableTwo2021;
import org.nianbao.statute.TableTwo2021.Figure;
import org.nianbao.web.WebPage;
import org.nianbao.wording.Wording;
import org.testfx.util.NodeQueryUtils;

/// 新建下一年度报告: from last year's draft or page to this year's, with what it says beside.
class NextYearTest extends Journey {
  private static final CellRef OVER = TableThree.ref(Row.CARRIED_OVER, Applicant.NATURAL_PERSON);
  private static final String TAKEN = Wording.of("prose.takenOver");

  private static Draft lastYear() throws IOException {
    return Samples.draft("pingluo-2024")
        .typed(TableThree.ref(Row.CARRIED_FORWARD, Applicant.NATURAL_PERSON), "2")
        .with(Section.OTHER, Prose.of("2024年，我局没有收取信息处理费。\n其他没有需要报告的事项。"));
  }

  private Path written(Draft draft) throws IOException {
    return Files.write(folder.resolve("去年.nianbao"), DraftFile.bytes(draft));
  }

  /// Begins the next report from a file, and agrees.
  private void begin(Path last) {
    answers.open = Optional.of(last);
    Platform.runLater(() -> documents.createNext());
    agree();
  }

  private void agree() {
    robot.clickOn(robot.button(".dialog-pane", Wording.of("dialog.next.yes")));
    await("begun", () -> window.report().isPresent() && !draft().basis().lastYear().isEmpty());
  }

  private void show(Section section) {
    robot.interact(() -> report().go(section));
    robot.rest();
  }

  private List<String> labels() {
    return robot.now(".taken-over", Label.class).stream()
        .filter(NodeQueryUtils.isVisible())
        .map(Label::getText)
        .toList();
  }

  @Test
  void theWholeWayFromLastYearsDraft() throws IOException {
    answers.open = Optional.of(written(lastYear()));
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
    var years = robot.find("#next-years", TextArea.class).getText();
    var other = Section.OTHER.heading();
    assertTrue(
        years.contains(Wording.of("nextyear.moved", other, 1, "2024年，我局没有收取…", "2024年", "2025年")),
        years);
    pictureOfDialog("next-year-years");
    agree();
    assertEquals(2025, draft().cover().year());
    assertEquals(Samples.draft("pingluo-2024").cover().unit(), draft().cover().unit());
    assertEquals("2", draft().entry(OVER).text());
    assertTrue(editor().unsaved().get());
    assertTrue(documents.current().get().orElseThrow().file().isEmpty());

    show(Section.DISCLOSURE);
    var licence = TableTwo2021.ref(Figure.LICENCE);
    var beside = robot.find(Text.class, text -> ("last-" + licence.id()).equals(text.getId()));
    assertEquals(Wording.of("grid.lastYear", lastYear().entry(licence).text()), beside.getText());
    robot.interact(() -> report().go(licence));
    robot.write("6616");
    press(KeyCode.ENTER);
    pictures("next-year-table2");

    show(Section.OTHER);
    assertEquals(List.of(TAKEN, TAKEN), labels());
    pictures("next-year-prose");
    robot.interact(() -> report().prose().orElseThrow().caret(new Position(0, 7)));
    robot.write("全");
    robot.rest();
    assertEquals(List.of(TAKEN), labels());
    press(KeyCode.CONTROL, KeyCode.Z);
    robot.rest();
    assertEquals(List.of(TAKEN, TAKEN), labels());
  }

  @Test
  void anotherNumberAsksForAReasonInOneLine() throws IOException {
    begin(written(lastYear()));
    robot.interact(() -> report().go(OVER));
    assertEquals(Wording.of("cellBar.taken", "2"), note());
    assertFalse(asksForReason());
    picture("next-year-taken");
    robot.write("3");
    assertEquals(Wording.of("cellBar.offered", "2"), note());
    press(KeyCode.ENTER);
    robot.interact(() -> report().go(OVER));
    menuByKey();
    press(KeyCode.R);
    robot.rest();
    robot.write("jieru");
    assertEquals(Map.of(OVER, "jieru"), draft().basis().reasons());
    assertEquals("3", draft().entry(OVER).text());
    pictures("next-year-reason");
    press(KeyCode.ENTER);
    assertTrue(grid().field().isFocused());
    robot.interact(() -> report().go(TableThree.ref(Row.RECEIVED, Applicant.NATURAL_PERSON)));
    assertFalse(asksForReason());
    robot.interact(() -> report().go(OVER));
    assertEquals("jieru", robot.find("#cell-reason", TextField.class).getText());
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(Map.of(), draft().basis().reasons());
    assertEquals("3", draft().entry(OVER).text());
  }

  /// What the menu key sends, which the headless robot cannot.
  private void menuByKey() {
    var field = grid().field();
    robot.interact(() ->
        field.fireEvent(
            new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                0,
                0,
                0,
                0,
                true,
                new PickResult(field, 0, 0))));
    robot.rest();
  }

  private boolean asksForReason() {
    return robot.find("#cell-reason", TextField.class).isVisible();
  }

  private String note() {
    robot.rest();
    return robot.find(".cell-note > .label", Label.class).getText();
  }

  @Test
  void escTakesBackWhatWasTypedAsAReason() throws IOException {
    begin(written(lastYear()));
    robot.interact(() -> report().go(OVER));
    robot.write("3");
    robot.clickOn("#cell-reason");
    robot.write("x");
    press(KeyCode.ESCAPE);
    assertEquals(Map.of(), draft().basis().reasons());
    assertEquals("3", draft().entry(OVER).text());
    assertTrue(grid().field().isFocused());
  }

  @Test
  void anUncertainCellIsConfirmedInTheCellBar() throws IOException {
    var source = TableThree.ref(Row.CARRIED_FORWARD, Applicant.NATURAL_PERSON);
    var marks = new Draft.Basis(Map.of(source, "两种读法"), Map.of(), Optional.empty());
    begin(written(lastYear().with(marks)));
    robot.interact(() -> report().go(OVER));
    assertEquals(Wording.of("cellBar.inferred.why", "两种读法"), note());
    picture("next-year-inferred");
    robot.clickOn("#cell-confirm");
    assertEquals(Map.of(), draft().basis().inferred());
    assertEquals(Wording.of("cellBar.taken", "2"), note());
  }

  @Test
  void theOpenDraftIsTakenAsItIsNow() throws IOException {
    var file = written(lastYear());
    open(file);
    robot.interact(() -> editor().type(TableThree.ref(Row.CARRIED_FORWARD, Applicant.OTHER), "5"));
    answers.open = Optional.of(file);
    Platform.runLater(() -> documents.createNext());
    robot.clickOn(robot.button(".dialog-pane", Wording.of("dialog.next.yes")));
    robot.clickOn(robot.button(".dialog-pane", Wording.of("dialog.leave.discard")));
    await("begun", () -> draft().basis().lastYear().isPresent());
    assertEquals("5", draft().entry(TableThree.ref(Row.CARRIED_OVER, Applicant.OTHER)).text());
  }

  @Test
  void aPublishedPageServesAsWell() throws IOException {
    var page = folder.resolve("去年.html");
    Files.write(page, WebPage.page(Manuscript.of(lastYear(), PaperSettings.OFFICIAL)));
    begin(page);
    assertEquals(2025, draft().cover().year());
    assertEquals("2", draft().entry(OVER).text());
  }

  @Test
  void whatIsNoReportIsRefusedAndTheWindowStays() throws IOException {
    answers.open = Optional.of(Files.writeString(folder.resolve("通知.txt"), "会议通知\n"));
    robot.interact(() -> documents.createNext());
    await("refused", () -> !documents.questions().waiting().isEmpty());
    assertTrue(documents.current().get().isEmpty());
  }
}
