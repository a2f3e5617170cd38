package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.PickResult;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.draft.Figure;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Position;
import org.nianbao.draft.Prose.Run;
import org.nianbao.draft.Prose.Weight;
import org.nianbao.file.DraftFile;
import org.nianbao.file.Samples;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.statute.TableThree;
import org.nianbao.statute.TableThree.Applicant;
import org.nianbao.statute.TableThree.Row;
import org.nianbao.ui.prose.ProseArea;

/// The context menu on linked figures.
class FigureMenuTest extends Journey {
  private static final CellRef RECEIVED = TableThree.ref(Row.RECEIVED, Applicant.NATURAL_PERSON);
  private static final CellRef OVER = TableThree.ref(Row.CARRIED_OVER, Applicant.TOTAL);
  private static final String WORDS = "本年新收1件，上年结转3件。";

  @BeforeEach
  void write() throws IOException {
    var prose =
        Prose.of("本年新收件，上年结转件。")
            .insert(new Position(0, 10), Run.of(Figure.of(OVER), Weight.PLAIN))
            .insert(new Position(0, 4), Run.of(Figure.of(RECEIVED), Weight.PLAIN));
    var file = folder.resolve("联动.nianbao");
    Files.write(file, DraftFile.bytes(Samples.draft("pingluo-2024").with(Section.OVERVIEW, prose)));
    open(file);
    robot.interact(() -> {
      report().go(Section.OVERVIEW);
      area().requestFocus();
      area().caret(new Position(0, WORDS.length()));
    });
    settle();
    assertEquals(WORDS, text());
  }

  private ProseArea area() {
    return report().prose().orElseThrow();
  }

  private String text() {
    return draft().prose(Section.OVERVIEW).text();
  }

  private int figures() {
    return draft().prose(Section.OVERVIEW).get(0).figures().size();
  }

  private Text drawn(String words) {
    return robot.find(
        Text.class,
        text ->
            text.getText().equals(words)
                && text.getParent() != null
                && text.getStyleClass().contains("linked-figure"));
  }

  /// What the menu shows, top first; a line of it is empty.
  private List<String> shown() {
    await("the menu", () -> area().getContextMenu().isShowing());
    return area().getContextMenu().getItems().stream()
        .filter(MenuItem::isVisible)
        .map(item -> item instanceof SeparatorMenuItem ? "" : item.getText())
        .toList();
  }

  private MenuItem item(String name) {
    return area().getContextMenu().getItems().stream()
        .filter(item -> item.isVisible() && name.equals(item.getText()))
        .findFirst()
        .orElseThrow();
  }

  private void choose(String name) {
    var item = item(name);
    robot.interact(() -> {
      area().getContextMenu().hide();
      item.fire();
    });
  }

  private void byKey() {
    robot.interact(() ->
        area()
            .fireEvent(
                new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                    10,
                    10,
                    10,
                    10,
                    true,
                    new PickResult(area(), 10, 10))));
  }

  @Test
  void aRightClickOnAFigureLeadsToItsCell() throws IOException {
    robot.clickOn(drawn("3"), MouseButton.SECONDARY);
    assertEquals(
        List.of(
            "转到这一格",
            "改成普通数字",
            "",
            "剪切",
            "复制",
            "粘贴",
            "全选",
            "",
            "插入表中数字（Ctrl＋K）",
            "改成随表更新（Alt＋Enter）"),
        shown());
    assertFalse(item("改成普通数字").isDisable());
    robot.clickOn("转到这一格");
    assertEquals(Section.APPLICATIONS, report().section());
    assertEquals(OVER, current());
    assertEquals(WORDS, text());
    assertEquals(2, figures());
  }

  @Test
  void aFigureMadePlainKeepsItsCharactersAndFollowsNoMore() {
    robot.clickOn(drawn("3"), MouseButton.SECONDARY);
    shown();
    choose("改成普通数字");
    assertEquals(WORDS, text());
    assertEquals(1, figures());
    assertEquals("改成普通数字", editor().undoName().get());
    assertEquals(new Position(0, 12), area().caret());
    assertEquals(area(), stage.getScene().getFocusOwner());
    press(KeyCode.BACK_SPACE);
    assertEquals("本年新收1件，上年结转件。", text());
    press(KeyCode.CONTROL, KeyCode.Z);
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(WORDS, text());
    assertEquals(2, figures());
    press(KeyCode.CONTROL, KeyCode.Y);
    assertEquals(1, figures());
    robot.interact(() -> editor().type(OVER, "9"));
    robot.interact(() -> editor().type(RECEIVED, "8"));
    assertEquals("本年新收8件，上年结转3件。", text());
  }

  @Test
  void elsewhereTheMenuIsWhatItWas() {
    var words = robot.find(Text.class, text -> text.getText().contains("上年结转"));
    robot.clickOn(words, MouseButton.SECONDARY);
    assertEquals(
        List.of("剪切", "复制", "粘贴", "全选", "", "插入表中数字（Ctrl＋K）", "改成随表更新（Alt＋Enter）"), shown());
  }

  @Test
  void aSelectionMakesAllItsFiguresPlainInOneStep() {
    robot.interact(area()::selectAll);
    robot.clickOn(drawn("3"), MouseButton.SECONDARY);
    assertEquals(List.of("改成普通数字（2 处）", ""), shown().subList(0, 2));
    choose("改成普通数字（2 处）");
    assertEquals(WORDS, text());
    assertEquals(0, figures());
    assertEquals(WORDS, area().selectedText());
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(2, figures());
  }

  @Test
  void aFigureOutsideTheSelectionIsMeantAlone() {
    robot.interact(() -> area().select(new Position(0, 0), new Position(0, 6)));
    robot.clickOn(drawn("3"), MouseButton.SECONDARY);
    assertEquals(List.of("转到这一格", "改成普通数字"), shown().subList(0, 2));
    choose("改成普通数字");
    assertEquals(
        List.of(Figure.of(RECEIVED)),
        draft().prose(Section.OVERVIEW).get(0).figures().stream()
            .map(each -> each.figure())
            .toList());
    assertEquals("", area().selectedText(), "the caret goes to what was clicked on, as in Word");
  }

  @Test
  void byKeyTheMenuOpensAtTheFigureBesideTheCaret() throws IOException {
    for (int beside : List.of(11, 12)) {
      robot.interact(() -> area().caret(new Position(0, beside)));
      byKey();
      assertEquals(List.of("转到这一格", "改成普通数字"), shown().subList(0, 2));
      var menu = area().getContextMenu();
      var at = drawn("3").localToScreen(drawn("3").getLayoutBounds());
      assertTrue(
          Math.abs(menu.getAnchorY() - at.getMaxY()) < 20, () -> menu.getAnchorY() + " " + at);
      robot.interact(menu::hide);
    }
    robot.interact(() -> area().caret(new Position(0, 2)));
    byKey();
    assertEquals("剪切", shown().getFirst());
    robot.interact(area().getContextMenu()::hide);
    robot.interact(() -> area().caret(new Position(0, 11)));
    byKey();
    choose("转到这一格");
    assertEquals(OVER, current());
  }

  @Test
  void aReadOnlyDraftLetsNobodyMakeItPlain() {
    robot.interact(() -> editor().protect("只读"));
    robot.clickOn(drawn("3"), MouseButton.SECONDARY);
    shown();
    assertTrue(item("改成普通数字").isDisable());
    assertFalse(item("转到这一格").isDisable());
    choose("改成普通数字");
    assertEquals(2, figures());
  }

  @Test
  void theMenuOnTheScreen() throws IOException {
    pictures(
        "figure-menu",
        () -> {
          robot.interact(area().getContextMenu()::hide);
          robot.clickOn(drawn("3"), MouseButton.SECONDARY);
          shown();
        });
  }
}
