package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.BoundingBox;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import org.junit.jupiter.api.Test;
import org.nianbao.file.DraftFile;
import org.nianbao.file.Samples;
import org.nianbao.form.Section;

/// F1 opens the manual where it is about what the user does, and gives everything back.
class HelpTest extends Journey {

  private void sample() throws IOException {
    open(Files.write(folder.resolve("稿" + DraftFile.ENDING), Samples.bytes("pingluo-2024")));
    settle();
  }

  private Node owner() {
    return stage.getScene().getFocusOwner();
  }

  /// Opens the manual, claims that it shows a passage, and closes it again.
  private void assertHelps(String title) {
    var before = owner();
    press(KeyCode.F1);
    assertOpenAt(title);
    press(KeyCode.ESCAPE);
    assertFalse(robot.shows("#help"));
    assertEquals(before, owner(), "the focus is where it was");
  }

  private void assertOpenAt(String title) {
    robot.find("#help");
    var passage = owner();
    var text = passage.getAccessibleText();
    assertTrue(text.startsWith(title + "\n"), text);
    var scroll = robot.find("#help .scroll-pane", ScrollPane.class);
    robot.interact(() -> {
      var view = scroll.localToScene(scroll.getBoundsInLocal());
      var shown = passage.localToScene(passage.getBoundsInLocal());
      var head = new BoundingBox(shown.getMinX(), shown.getMinY(), 1, 24);
      assertTrue(view.contains(head), () -> title + " is not seen: " + shown);
    });
  }

  @Test
  void itOpensWhereTheUserWorks() throws IOException {
    assertHelps("新建");
    sample();
    assertHelps("新建");
    robot.interact(() -> report().go(Section.APPLICATIONS));
    assertHelps("填表");
    robot.interact(() -> report().go(Section.OVERVIEW));
    assertHelps("写正文");
    robot.interact(() -> report().findings().enter());
    assertHelps("检查");
    press(KeyCode.CONTROL, KeyCode.F);
    assertHelps("查找替换");
    press(KeyCode.ESCAPE);
    robot.interact(() -> {
      report().togglePreview();
      report().preview().enter();
    });
    assertHelps("预览和打印");
    robot.interact(() -> report().togglePreview());
  }

  @Test
  void theComparisonIsHelpedWithToo() throws IOException {
    sample();
    var other = Samples.draft("unbalanced");
    answers.read = List.of(Files.write(folder.resolve("另一份.nianbao"), DraftFile.bytes(other)));
    answers.open = Optional.of(answers.read.getFirst());
    robot.interact(() -> documents.others().compare());
    robot.find("#compare-list");
    assertHelps("两个人");
    robot.find("#compare-list");
  }

  @Test
  void aFigureThatIsBeingTypedStaysTyped() throws IOException {
    sample();
    robot.interact(() -> report().go(Section.DISPUTES));
    var cell = current();
    robot.write("37");
    press(KeyCode.F1);
    assertOpenAt("填表");
    assertEquals("37", draft().entry(cell).text());
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("37", draft().entry(cell).text(), "nothing is undone unseen");
    press(KeyCode.F1);
    assertOpenAt("填表");
    press(KeyCode.ESCAPE);
    assertEquals(cell, current());
    press(KeyCode.TAB);
    robot.write("4");
    assertEquals("37", draft().entry(cell).text());
    press(KeyCode.CONTROL, KeyCode.Z);
    assertFalse(draft().entry(current()).text().equals("4"));
  }

  @Test
  void itIsReadWithTheKeyboardAlone() throws IOException {
    sample();
    robot.interact(() -> report().go(Section.APPLICATIONS));
    press(KeyCode.F1);
    pictures("help");
    var scroll = robot.find("#help .scroll-pane", ScrollPane.class);
    press(KeyCode.HOME);
    assertEquals(0, scroll.getVvalue());
    press(KeyCode.DOWN);
    assertTrue(scroll.getVvalue() > 0);
    press(KeyCode.END);
    assertEquals(1, scroll.getVvalue());
    picture("help-end");
    press(KeyCode.TAB);
    assertTrue(owner().getAccessibleText().startsWith("写正文"), owner()::getAccessibleText);
    robot.clickOn("#help-to-keys");
    assertOpenAt("常用键");
    robot.clickOn("#help-close");
    assertFalse(robot.shows("#help"));
    assertEquals(grid().field(), owner());
  }

  @Test
  void theStartPageHasItInItsMenu() throws IOException {
    var help = robot.find(MenuBar.class, _ -> true).getMenus().getLast();
    assertEquals("使用说明(_M)", help.getItems().getFirst().getText());
    robot.interact(() -> help.getItems().getFirst().fire());
    assertOpenAt("新建");
    picture("help-start");
    press(KeyCode.ESCAPE);
    assertEquals("start-unit", owner().getId());
  }

  @Test
  void aDraftOpenedFromItTakesItsPlace() throws IOException {
    press(KeyCode.F1);
    robot.find("#help");
    sample();
    assertFalse(robot.shows("#help"));
    assertEquals("cover-unit", owner().getId());
  }

  @Test
  void everyKeyOfTheMenuIsListed() throws IOException {
    sample();
    press(KeyCode.F1);
    var listed =
        robot.all("#help .keys .label", Label.class).stream()
            .map(Label::getText)
            .collect(Collectors.joining("，"));
    var missing = new ArrayList<String>();
    for (var menu : robot.find(MenuBar.class, _ -> true).getMenus()) {
      keys(menu).stream().filter(key -> !isListed(listed, key)).forEach(missing::add);
    }
    assertEquals(List.of(), missing);
  }

  private static List<String> keys(Menu menu) {
    var keys = new ArrayList<String>();
    for (var item : menu.getItems()) {
      if (item.getAccelerator() instanceof KeyCodeCombination key) {
        keys.add(name(item, key));
      }
    }
    return keys;
  }

  private static String name(MenuItem item, KeyCodeCombination key) {
    assertFalse(item.getText().isEmpty() && !item.isDisable(), "a key without a name");
    var name =
        switch (key.getCode()) {
          case PAGE_UP -> "PgUp";
          case PAGE_DOWN -> "PgDn";
          case EQUALS -> "=";
          case MINUS -> "-";
          default -> key.getCode().getName();
        };
    return (key.getShortcut() == ModifierValue.DOWN ? "Ctrl＋" : "")
        + (key.getAlt() == ModifierValue.DOWN ? "Alt＋" : "")
        + (key.getShift() == ModifierValue.DOWN ? "Shift＋" : "")
        + name;
  }

  /// Whether a key is listed; several that differ in the last key alone share what stands before.
  private static boolean isListed(String listed, String key) {
    int last = key.lastIndexOf('＋') + 1;
    var first = key.substring(0, last);
    return List.of(listed.split("，")).stream()
        .map(names -> names.replace("1 至 7", "1、2、3、4、5、6、7"))
        .anyMatch(names ->
            List.of(names.split("、")).contains(key)
                || !first.isEmpty()
                    && names.startsWith(first)
                    && List.of(names.substring(last).split("、")).contains(key.substring(last)));
  }
}
