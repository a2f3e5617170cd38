package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.draft.Figure;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Position;
import org.nianbao.draft.Prose.Run;
import org.nianbao.draft.Prose.Weight;
import org.nianbao.file.DraftFile;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.statute.TableThree;
import org.nianbao.statute.TableThree.Applicant;
import org.nianbao.statute.TableThree.Row;
import org.nianbao.ui.grid.FormGrid;
import org.nianbao.ui.prose.ProseArea;

/// Finding, replacing and going to a cell, as a clerk does it.
class FindTest extends Journey {
  private static final CellRef RECEIVED = TableThree.ref(Row.RECEIVED, Applicant.NATURAL_PERSON);
  private static final CellRef OVER = TableThree.ref(Row.CARRIED_OVER, Applicant.NATURAL_PERSON);

  /// Pingluo 2024, where natural persons sent one application and three were carried over, with
  /// texts of our own.
  @BeforeEach
  void openAReport() throws IOException {
    var file = folder.resolve("pingluo-2024.nianbao");
    try (var sample =
        DraftFile.class.getResourceAsStream("/org/nianbao/samples/pingluo-2024.nianbao")) {
      Files.write(file, sample.readAllBytes());
    }
    open(file);
    robot.interact(() -> {
      write(Section.OVERVIEW, Prose.of("一是加强网站建设。\n二是网站改版，网站月均访问 88 次。"));
      write(Section.PROBLEMS, Prose.of("网站内容不多。"));
      write(Section.OTHER, Prose.of("无其他需要报告的事项。"));
      write(Section.COVER, Prose.EMPTY);
      report().go(Section.OVERVIEW);
    });
    settle();
  }

  private void write(Section section, Prose prose) {
    editor().rewrite("x", section, new Position(0, 0), new Position(0, 0), prose);
  }

  private ProseArea area() {
    return report().prose().orElseThrow();
  }

  private String selected() {
    return area().prose().slice(start(), area().caret()).text();
  }

  private Position start() {
    var caret = area().caret();
    var selection = area().getSelection();
    var length = selection.getMax().offset() - selection.getMin().offset();
    return new Position(caret.paragraph(), caret.offset() - length);
  }

  private String count() {
    return robot.said("#find-count");
  }

  private String told() {
    return robot.said("#find-told");
  }

  private boolean isOpen() {
    return robot.find("#find-bar").isVisible();
  }

  private Node focused() {
    return stage.getScene().getFocusOwner();
  }

  private void find(String words) {
    robot.push(KeyCode.CONTROL, KeyCode.F);
    robot.write(words);
  }

  private void replace(String words, String by) {
    robot.push(KeyCode.CONTROL, KeyCode.H);
    robot.write(words);
    robot.clickOn("#find-others");
    robot.write(by);
  }

  @Test
  void findingLeadsThroughAllSectionsAndBack() throws IOException {
    find("网站");
    assertEquals("第 1 处，共 4 处", count());
    assertEquals("网站", selected());
    assertEquals(new Position(0, 6), area().caret());
    picture("find-words");
    robot.type(KeyCode.ENTER);
    robot.type(KeyCode.F3);
    assertEquals("第 3 处，共 4 处", count());
    assertEquals(new Position(1, 9), area().caret());
    robot.type(KeyCode.ENTER);
    assertEquals(Section.PROBLEMS, report().section());
    assertEquals("网站", selected());
    assertEquals("find-words", focused().getId());
    robot.type(KeyCode.ENTER);
    assertEquals(Section.OVERVIEW, report().section());
    robot.push(KeyCode.SHIFT, KeyCode.ENTER);
    assertEquals("第 4 处，共 4 处", count());
    robot.push(KeyCode.SHIFT, KeyCode.F3);
    assertEquals("第 3 处，共 4 处", count());
    robot.type(KeyCode.ESCAPE);
    assertFalse(isOpen());
    assertEquals(area(), focused());
    assertEquals("网站", selected());
    robot.write("x");
    assertEquals("二是网站改版，x月均访问 88 次。", draft().prose(Section.OVERVIEW).get(1).text());
  }

  @Test
  void escGivesTheKeyboardBackWhenNothingWasFound() {
    robot.interact(() -> report().go(OVER));
    var cell = focused();
    find("没有这些字");
    assertEquals("没有找到", count());
    robot.type(KeyCode.ESCAPE);
    assertEquals(cell, focused());
    assertEquals(OVER, current());
    robot.interact(() -> report().go(Section.COVER));
    var unit = (TextField) focused();
    find("没有这些字");
    robot.type(KeyCode.ESCAPE);
    assertEquals(unit, focused());
    assertEquals("", unit.getSelectedText());
  }

  @Test
  void aHitInACellIsTheCurrentCell() {
    robot.interact(() -> {
      editor().type(OVER, "777");
      editor().close();
    });
    find("７７７");
    assertEquals("第 1 处，共 2 处", count());
    assertEquals(OVER, current());
    assertEquals("find-words", focused().getId());
    robot.type(KeyCode.ESCAPE);
    robot.write("5");
    assertEquals("5", shown(OVER));
  }

  @Test
  void aHitOnTheCoverIsSelectedThere() {
    robot.interact(() -> report().go(Section.COVER));
    var unit = draft().cover().unit();
    find(unit.substring(1, 3));
    assertEquals(Section.COVER, report().section());
    robot.type(KeyCode.ESCAPE);
    var field = (TextField) focused();
    assertEquals("cover-unit", field.getId());
    assertEquals(unit.substring(1, 3), field.getSelectedText());
  }

  @Test
  void replacingAllIsOneStepThatSaysHowMany() {
    var before = draft();
    replace("网站", "门户");
    robot.clickOn("#replace-all");
    assertEquals("已替换 4 处。", told());
    assertEquals("共 0 处", count());
    assertEquals("门户内容不多。", draft().prose(Section.PROBLEMS).text());
    assertEquals("全部替换 4 处", editor().undoName().get());
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(before, draft());
    press(KeyCode.CONTROL, KeyCode.Y);
    assertEquals("一是加强门户建设。\n二是门户改版，门户月均访问 88 次。", draft().prose(Section.OVERVIEW).text());
  }

  @Test
  void totalsAndLinkedFiguresAreCountedAndStay() throws IOException {
    robot.interact(() -> {
      editor().type(OVER, "777");
      editor().close();
      write(Section.OTHER, Prose.of("上年结转件，原为 777 件。"));
      var figure = Run.of(Figure.of(OVER), Weight.PLAIN);
      write(Section.OTHER, draft().prose(Section.OTHER).insert(new Position(0, 4), figure));
      report().go(Section.OTHER);
    });
    replace("777", "888");
    assertEquals("第 3 处，共 4 处", count());
    picture("find-replace");
    robot.type(KeyCode.ENTER);
    assertEquals("合计、随表更新的数和照单位生成的题名不能替换，已跳到下一处。", told());
    assertEquals("第 4 处，共 4 处", count());
    robot.type(KeyCode.ENTER);
    assertEquals("上年结转777件，原为 888 件。", draft().prose(Section.OTHER).text());
    assertEquals("替换“777”", editor().undoName().get());
    robot.clickOn("#replace-all");
    assertEquals("已替换 1 处；另有 2 处是合计、随表更新的数或照单位生成的题名，没有替换。", told());
    picture("find-replace-told");
    assertEquals("888", shown(OVER));
    assertEquals("上年结转888件，原为 888 件。", draft().prose(Section.OTHER).text());
  }

  @Test
  void theBarFollowsWhatIsWritten() {
    find("网站");
    robot.type(KeyCode.ESCAPE);
    robot.push(KeyCode.CONTROL, KeyCode.F);
    assertEquals("共 4 处", count());
    robot.interact(() -> write(Section.PROBLEMS, Prose.of("无。")));
    assertEquals("共 3 处", count());
  }

  @Test
  void replacingWorksFromACellToo() {
    robot.interact(() -> report().go(OVER));
    press(KeyCode.CONTROL, KeyCode.H);
    assertTrue(isOpen());
    assertTrue(robot.find("#find-others").isVisible());
    assertEquals("3", shown(OVER));
  }

  @Test
  void whatIsSelectedIsLookedFor() {
    robot.interact(() -> {
      area().requestFocus();
      area().select(new Position(0, 2), new Position(0, 4));
    });
    press(KeyCode.CONTROL, KeyCode.F);
    assertEquals("加强", robot.find("#find-words", TextField.class).getText());
    assertEquals("第 1 处，共 1 处", count());
    assertEquals("加强", selected());
  }

  @Test
  void aHitFarDownIsBroughtIntoSight() throws IOException {
    robot.interact(() -> write(Section.PROBLEMS, Prose.of("第一段。\n".repeat(80) + "末段有龙门二字。\n末。")));
    replace("龙门", "新门");
    settle();
    picture("find-far");
    assertEquals(Section.PROBLEMS, report().section());
    assertTrue(isInSight("末段有"), "the hit lies below the window");
    show(Display.AT_150);
    robot.type(KeyCode.F3);
    settle();
    picture("find-replace");
    assertTrue(isInSight("末段有"), "the hit lies below the smaller window");
  }

  private boolean isInSight(String words) {
    var frame = area().localToScene(area().getLayoutBounds());
    return robot.all(area(), Text.class).stream()
        .filter(text -> text.getText().contains(words))
        .map(node -> node.localToScene(node.getLayoutBounds()))
        .anyMatch(frame::intersects);
  }

  @Test
  void theToolbarOpensTheBar() {
    robot.clickOn("#find");
    assertTrue(isOpen());
    assertEquals("find-words", focused().getId());
  }

  @Test
  void aCellIsFoundByItsInitials() throws IOException {
    robot.push(KeyCode.CONTROL, KeyCode.G);
    robot.write("snjz zrr");
    picture("go-to-cell");
    robot.type(KeyCode.ENTER);
    assertEquals(OVER, current());
    assertEquals(List.of(OVER), grid().selected());
    robot.write("9");
    assertEquals("9", shown(OVER));
    robot.push(KeyCode.CONTROL, KeyCode.G);
    robot.write("新收 自然人");
    robot.type(KeyCode.ENTER);
    assertEquals(RECEIVED, current());
    var cell = focused();
    robot.push(KeyCode.CONTROL, KeyCode.G);
    robot.type(KeyCode.ESCAPE);
    assertEquals(cell, focused());
    assertEquals(RECEIVED, current());
    assertTrue(report().grid().map(FormGrid::selected).orElseThrow().contains(RECEIVED));
  }
}
