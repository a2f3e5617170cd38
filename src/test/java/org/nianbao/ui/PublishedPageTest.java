package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.nianbao.compare.Decisions.Choice;
import org.nianbao.compare.Decisions.Decided;
import org.nianbao.compare.Difference.OfCell;
import org.nianbao.compare.Difference.OfText;
import org.nianbao.file.Samples;
import org.nianbao.form.CellRef;
import org.nianbao.statute.TableThree;
import org.nianbao.statute.TableThree.Applicant;
import org.nianbao.ui.compare.ComparePane;
import org.nianbao.verification.Pages;
import org.nianbao.wording.Wording;

/// The page on which a report was published, compared with the draft that was approved.
class PublishedPageTest extends Journey {
  private static final CellRef RECEIVED =
      TableThree.ref(TableThree.Row.RECEIVED, Applicant.NATURAL_PERSON);
  private static final String ROW = "本年新收政府信息公开申请数量";

  private Path approved;
  private Path page;
  private ComparePane pane;

  /// Opens the approved draft.
  private void approve() throws IOException {
    approved = Files.write(folder.resolve("核准稿.nianbao"), Samples.bytes("pingluo-2024"));
    page = folder.resolve("政府网站.html");
    open(approved);
  }

  private void compare() {
    answers.open = Optional.of(page);
    robot.interact(() -> documents.others().compare());
    pane = robot.find(".compare", ComparePane.class);
    settle();
  }

  private Decided selected() {
    return pane.list().getSelectionModel().getSelectedItem();
  }

  private void choose(String button) {
    settle();
    robot.interact(() -> robot.find(button, Button.class).fire());
  }

  @Test
  void oneFigureAndOneWordThatWereChangedAreShown() throws Exception {
    approve();
    var published = Pages.of(draft());
    Pages.cell(published, ROW, 1).text("7");
    Pages.write(Pages.with(published, html -> html.replaceFirst("按时更新网站信息", "及时更新网站信息")), page);
    compare();
    assertEquals(2, pane.list().getItems().size(), pane.list().getItems().toString());
    var figure = (OfCell) pane.list().getItems().getFirst().difference();
    assertEquals(RECEIVED, figure.cell());
    assertEquals("7", figure.others());
    assertTrue(pane.list().getItems().getLast().difference() instanceof OfText);
    var line = robot.said("#compare-source");
    assertTrue(line.contains("网页“政府网站.html”"), line);
    assertTrue(line.contains(Pages.sha256(page).substring(0, 12)), line);
    pictures("compare-published");
    press(KeyCode.F8);
    settle();
    pictures("compare-published-text");
    choose("#compare-rest");
    assertEquals("7", draft().entry(RECEIVED).text());
    assertEquals(
        2, pane.list().getItems().stream().filter(one -> one.choice() == Choice.OTHERS).count());
    assertEquals(3, pane.list().getItems().size(), "the page's total is no longer the sum");
    press(KeyCode.ESCAPE);
    assertFalse(editor().unsaved().get(), "taken back");
  }

  @Test
  void theResultIsKeptAsAPage() throws Exception {
    approve();
    var published = Pages.of(draft());
    Pages.cell(published, ROW, 1).text("7");
    Pages.write(published, page);
    compare();
    var file = folder.resolve("对照结果.html");
    answers.export = Optional.of(file);
    choose("#compare-save");
    await("written", () -> Files.exists(file));
    assertTrue(answers.offered.getFileName().toString().startsWith("对照结果"), answers.offered + "");
    await("said", () -> robot.said("#notice").contains("对照结果.html"));
    await("said beside the comparison", () -> robot.shows("#compare-list"));
    picture("compare-saved");
    var text = Files.readString(file);
    for (var part : new String[] {Pages.sha256(approved), Pages.sha256(page), "政府网站.html", "核准稿"}) {
      assertTrue(text.contains(part), part);
    }
  }

  @Test
  void aFigureThatWasInferredIsMarkedAndTakenByItselfAlone() throws Exception {
    approve();
    var published = Pages.of(draft());
    var row = Pages.row(published, ROW);
    for (int i = 1; i < row.childrenSize(); i++) {
      row.child(i).text(i == 1 || i == row.childrenSize() - 1 ? "2" : "0");
    }
    row.appendElement("td").text("5");
    Pages.write(published, page);
    compare();
    var inferred =
        pane.list().getItems().stream()
            .filter(one -> one.difference().needsCheck())
            .findFirst()
            .orElseThrow();
    robot.interact(() -> pane.list().getSelectionModel().select(inferred));
    settle();
    pictures("compare-published-inferred");
    robot.find(Wording.of("compare.checkFirst"));
    assertTrue(robot.find("#compare-rest", Button.class).isDisabled(), "never all at once");
    choose("#compare-use-others");
    assertEquals(Choice.OTHERS, selected().choice());
    assertTrue(selected().difference().needsCheck(), "still marked");
    var alike =
        pane.list().getItems().stream()
            .filter(one -> one.difference() instanceof OfCell cell && cell.isAlike())
            .findFirst()
            .orElseThrow();
    robot.interact(() -> pane.list().getSelectionModel().select(alike));
    settle();
    pictures("compare-published-alike");
    robot.find(Wording.of("compare.alike"));
    assertFalse(pane.lookup("#compare-use-others").isVisible(), "nothing to choose");
  }

  @Test
  void aPageAsApprovedIsSaidToBeTheSame() throws Exception {
    approve();
    Pages.write(Pages.of(draft()), page);
    compare();
    assertTrue(pane.list().getItems().isEmpty());
    robot.find(Wording.of("compare.printed.same"));
    picture("compare-published-same");
  }

  @Test
  void aFileThatIsNoReportIsSaidToBeNone() throws Exception {
    approve();
    Files.writeString(page, "<html><body><p>通知</p></body></html>");
    answers.open = Optional.of(page);
    robot.interact(() -> documents.others().compare());
    await("said", () -> !documents.questions().waiting().isEmpty());
    assertEquals(
        Wording.of("cli.import.noReport", page), documents.questions().waiting().getFirst().head());
  }
}
