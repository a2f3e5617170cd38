package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.draft.Prose.Position;
import org.nianbao.file.Samples;
import org.nianbao.form.Section;

/// The menu bar: every key stands once, the clipboard's commands act where the focus is, and the
/// zoom works for every section.
class MenusTest extends Journey {

  @BeforeEach
  void newReport() {
    robot.interact(() -> documents.create("测试县民政局", 2024));
    settle();
  }

  private Menu menu(String name) {
    return robot.find(".menu-bar", MenuBar.class).getMenus().stream()
        .filter(menu -> menu.getText().startsWith(name))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<MenuItem> all(MenuItem item) {
    return item instanceof Menu menu
        ? menu.getItems().stream().flatMap(MenusTest::all)
        : Stream.of(item);
  }

  private void choose(String menu, String name) {
    robot.interact(() -> {
      menu(menu).show();
      var item =
          menu(menu).getItems().stream()
              .filter(one -> one.getText() != null && one.getText().startsWith(name))
              .findFirst()
              .orElseThrow();
      assertFalse(item.isDisable(), name);
      menu(menu).hide();
      item.fire();
    });
  }

  /// The list is left beside the pictures.
  @Test
  void noKeyIsUsedTwice() throws IOException {
    var bar = robot.find(".menu-bar", MenuBar.class);
    var keys = new TreeMap<String, String>();
    var lines = new StringBuilder();
    for (var item : bar.getMenus().stream().flatMap(MenusTest::all).toList()) {
      if (item.getText() != null) {
        var key = item.getAccelerator() == null ? "" : item.getAccelerator().getDisplayText();
        lines.append(item.getText()).append('\t').append(key).append('\n');
        if (!key.isEmpty()) {
          assertEquals(null, keys.put(key, item.getText()), key);
        }
      }
    }
    var target = folder.getFileSystem().getPath("target", "screenshots", "menu-keys.txt");
    Files.createDirectories(target.getParent());
    Files.writeString(target, lines);
    for (var section : Section.values()) {
      assertEquals(section.heading(), keys.get("Ctrl+" + (section.ordinal() + 1)));
    }
    assertTrue(keys.size() > 30, keys.toString());
  }

  @Test
  void theMenusShowTheirKeys() throws IOException {
    for (var name : List.of("编辑", "视图")) {
      robot.interact(() -> menu(name).show());
      pictures("menu-" + (name.equals("编辑") ? "edit" : "view"));
      robot.interact(() -> menu(name).hide());
    }
  }

  private String clipboard() {
    var held = new String[1];
    robot.interact(() -> held[0] = Clipboard.getSystemClipboard().getString());
    return held[0];
  }

  @Test
  void cutCopyAndPasteActWhereTheFocusIs() {
    robot.interact(() -> report().go(Section.APPLICATIONS));
    robot.write("12");
    press(KeyCode.ENTER);
    press(KeyCode.UP);
    choose("编辑", "剪切");
    assertEquals("12\r\n", clipboard());
    var first = current();
    assertEquals("", draft().entry(first).text());
    choose("编辑", "粘贴");
    assertEquals("12", draft().entry(first).text());
    choose("编辑", "复制");
    robot.interact(() -> report().go(Section.PROBLEMS));
    choose("编辑", "只粘贴文字");
    assertEquals("12", draft().prose(Section.PROBLEMS).text());
    press(KeyCode.CONTROL, KeyCode.A);
    choose("编辑", "剪切");
    assertEquals("", draft().prose(Section.PROBLEMS).text());
    robot.interact(() -> report().go(Section.COVER));
    var unit = robot.find("#cover-unit", TextField.class);
    robot.interact(unit::requestFocus);
    press(KeyCode.CONTROL, KeyCode.A);
    choose("编辑", "复制");
    assertEquals("测试县民政局", clipboard());
  }

  /// Alt leads into the menu bar and back; the command still means where one was.
  @Test
  void theEditMenuIsWorkedByKeys() {
    robot.interact(() -> report().go(Section.APPLICATIONS));
    robot.write("34");
    press(KeyCode.ENTER);
    press(KeyCode.UP);
    var first = current();
    press(KeyCode.ALT, KeyCode.E);
    await("the menu is open", () -> menu("编辑").isShowing());
    for (int i = 0; i < 5 && !focusedItem().startsWith("剪切"); i++) {
      press(KeyCode.DOWN);
    }
    press(KeyCode.ENTER);
    await("cut", () -> draft().entry(first).text().isEmpty());
    assertEquals("34\r\n", clipboard());
    assertEquals(grid().field(), stage.getScene().getFocusOwner());
  }

  /// The item of the open menu that Enter would take; nothing if there is none.
  private String focusedItem() {
    return robot.now(".menu-item:focused .label", Label.class).stream()
        .map(Label::getText)
        .findFirst()
        .orElse("");
  }

  @Test
  void commandsRestWhereThereIsNothingToActOn() {
    robot.interact(() -> {
      report().findings().enter();
      menu("编辑").show();
    });
    var items = menu("编辑").getItems();
    assertTrue(
        items.stream()
            .filter(one -> one.getText() != null && one.getText().startsWith("粘贴"))
            .allMatch(MenuItem::isDisable));
    robot.interact(() -> menu("编辑").hide());
    robot.interact(() -> report().go(Section.APPLICATIONS));
    robot.write("5");
    press(KeyCode.ENTER);
    press(KeyCode.UP);
    press(KeyCode.CONTROL, KeyCode.C);
    assertEquals("5\r\n", clipboard(), "the key works as before");
  }

  private double scaleOf(Node node) {
    return node.getLocalToSceneTransform().getMxx();
  }

  @Test
  void theZoomWorksForEverySectionAndIsKept() throws IOException {
    press(KeyCode.CONTROL, KeyCode.EQUALS);
    press(KeyCode.CONTROL, KeyCode.EQUALS);
    assertEquals("120%", robot.said("#zoom"));
    for (var section :
        List.of(Section.COVER, Section.OVERVIEW, Section.APPLICATIONS, Section.DISPUTES)) {
      robot.interact(() -> report().go(section));
      settle();
      if (section == Section.OVERVIEW) {
        assertTrue(report().prose().orElseThrow().getStyle().endsWith("-fx-font-size: 18.0px;"));
      } else {
        var shown = section == Section.COVER ? robot.find("#cover-unit") : grid().field();
        assertEquals(1.2, scaleOf(shown), 0.001, section.heading());
      }
      picture("zoom-120-" + section.id());
    }
    robot.clickOn("#zoom");
    assertEquals("100%", robot.said("#zoom"));
    robot.interact(() -> report().zoom(5));
    assertEquals("200%", robot.said("#zoom"));
    robot.write("7");
    press(KeyCode.ENTER);
    robot.interact(() -> report().go(Section.APPLICATIONS));
    settle();
    pictures("zoom-200");
    show(Display.AT_150);
    var bar = robot.find(".cell-bar");
    var strip = robot.find(".findings-strip");
    assertTrue(bar.localToScene(bar.getLayoutBounds()).getMinX() >= 0, "nothing ends off the left");
    assertTrue(
        bar.localToScene(bar.getLayoutBounds()).getMaxX()
            <= strip.localToScene(strip.getLayoutBounds()).getMinX() + 1,
        "nothing lies over the findings");
    for (var cell : grid().table().cells()) {
      robot.interact(() -> report().go(cell.ref()));
      settle();
      assertShown(grid().field());
    }
    show(Display.AT_100);
    robot.interact(() -> report().zoom(0.1));
    assertEquals("80%", robot.said("#zoom"));
    picture("zoom-80");
    press(KeyCode.CONTROL, KeyCode.W);
    await("asked", () -> robot.shows(".dialog-pane"));
    robot.clickOn(robot.button(".dialog-pane", "不保存"));
    await("closed", () -> documents.current().get().isEmpty());
    robot.interact(() -> documents.create("测试县财政局", 2024));
    assertEquals("80%", robot.said("#zoom"));
  }

  /// That a cell stands in the visible part of the table and under no label.
  private void assertShown(Node cell) {
    var at = cell.localToScene(cell.getLayoutBounds());
    var view = robot.find(".form-scroll .viewport");
    var seen = view.localToScene(view.getLayoutBounds());
    assertTrue(seen.contains(at.getCenterX(), at.getCenterY()), () -> at + " in " + seen);
    for (var label : robot.all(stage.getScene().getRoot(), ".form-heading", Node.class)) {
      var covered = label.localToScene(label.getLayoutBounds());
      assertFalse(covered.contains(at.getCenterX(), at.getCenterY()), () -> at + " under " + label);
    }
  }

  @Test
  void theWheelAndTheSliderZoomAndLeaveTheFocus() {
    robot.interact(() -> report().go(Section.APPLICATIONS));
    wheel(grid().field(), 40);
    assertEquals("110%", robot.said("#zoom"));
    wheel(grid().field(), -20);
    wheel(grid().field(), -20);
    wheel(grid().field(), -40);
    assertEquals("90%", robot.said("#zoom"));
    var owner = stage.getScene().getFocusOwner();
    robot.clickOn(robot.find(".zoom-bar .track"));
    assertTrue(report().zoom().get() > 1, () -> report().zoom().get() + "");
    assertEquals(owner, stage.getScene().getFocusOwner());
    robot.write("8");
    assertEquals("8", draft().entry(current()).text());
  }

  /// Where the caret and the selection of a text are drawn: at their characters, however large.
  @Test
  void theCaretStandsAtItsCharacterAtEveryZoom() throws IOException {
    var file = folder.resolve("缩放.nianbao");
    Files.write(file, Samples.bytes("pingluo-2024"));
    open(file);
    robot.interact(() -> report().go(Section.OVERVIEW));
    for (var zoom : List.of(0.8, 1.0, 1.5, 2.0)) {
      robot.interact(() -> report().zoom(zoom));
      settle();
      var area = report().prose().orElseThrow();
      robot.interact(() -> {
        area.requestFocus();
        area.select(new Position(1, 4), new Position(1, 12));
      });
      settle();
      var caret = robot.find(".prose-area .caret");
      var at = caret.localToScreen(caret.getLayoutBounds());
      robot.interact(() -> {
        var there = area.getTextPosition(at.getCenterX(), at.getCenterY());
        assertEquals(1, there.index(), "zoom " + zoom);
        assertEquals(area.getCaretPosition().offset(), there.offset(), 1, "zoom " + zoom);
      });
      picture("zoom-prose-" + Math.round(zoom * 100));
    }
  }

  /// JavaFX itself would type the letter over the cell.
  @Test
  void aLetterInAnOpenMenuChoosesItsItemAndIsNotTyped() {
    robot.interact(() -> report().go(Section.APPLICATIONS));
    robot.write("56");
    press(KeyCode.ENTER);
    press(KeyCode.UP);
    var first = current();
    robot.interact(() -> menu("编辑").show());
    press(KeyCode.DIGIT9);
    assertTrue(menu("编辑").isShowing());
    assertEquals("56", draft().entry(first).text());
    press(KeyCode.T);
    await("cut", () -> draft().entry(first).text().isEmpty());
    assertFalse(menu("编辑").isShowing());
    assertEquals("56\r\n", clipboard());
    robot.write("7");
    assertEquals("7", draft().entry(first).text());
  }

  @Test
  void aLineOfTextStaysReadableOnAWideScreen() throws IOException {
    robot.interact(() -> {
      stage.setWidth(1920);
      stage.setHeight(900);
      report().go(Section.OVERVIEW);
    });
    settle();
    robot.write("一".repeat(70));
    settle();
    picture("prose-1920");
    var area = report().prose().orElseThrow();
    var inside =
        area.getWidth() - area.getContentPadding().getLeft() - area.getContentPadding().getRight();
    assertTrue(inside <= 901, "a line of " + inside);
    assertTrue(area.getWidth() > 1100, "the window is wide");
  }
}
