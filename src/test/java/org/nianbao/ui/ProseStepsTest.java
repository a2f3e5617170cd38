package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Position;
import org.nianbao.draft.Prose.Run;
import org.nianbao.draft.Prose.Style;
import org.nianbao.form.Section;
import org.nianbao.ui.prose.ProseArea;

/// What is done to a text beside typing, with the keys that Word users know, and its steps of undo.
class ProseStepsTest extends Journey {

  @BeforeEach
  void write() {
    robot.interact(() -> documents.create("测试县民政局", 2024));
    robot.interact(() -> report().go(Section.OVERVIEW));
  }

  private ProseArea area() {
    return report().prose().orElseThrow();
  }

  private Prose prose() {
    return draft().prose(Section.OVERVIEW);
  }

  private void select(int paragraph, int from, int to) {
    robot.interact(() -> area().select(new Position(paragraph, from), new Position(paragraph, to)));
  }

  private String undoName() {
    return editor().undoName().get();
  }

  @Test
  void boldIsAStepOfItsOwn() {
    robot.write("abcd");
    select(0, 0, 2);
    press(KeyCode.CONTROL, KeyCode.B);
    assertEquals(List.of(Run.bold("ab"), Run.of("cd")), prose().get(0).runs());
    assertEquals("加粗", undoName());
    select(0, 4, 4);
    robot.write("ef");
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(List.of(Run.bold("ab"), Run.of("cd")), prose().get(0).runs());
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(Prose.of("abcd"), prose());
    press(KeyCode.CONTROL, KeyCode.Z);
    assertTrue(prose().isEmpty());
  }

  /// So many words without a number once made the check fail, and the paste stayed on the screen.
  @Test
  void aLongTextThatSaysTheSameAgainAndAgainIsPastedTypedOnSavedAndOpened() {
    var pasted = "新收申请" + "共计".repeat(2400);
    robot.interact(() -> {
      var content = new ClipboardContent();
      content.putString(pasted);
      Clipboard.getSystemClipboard().setContent(content);
    });
    press(KeyCode.CONTROL, KeyCode.V);
    await("pasted", () -> !prose().isEmpty());
    robot.write("5");
    assertEquals(pasted + "5", prose().text());
    assertEquals(prose(), area().prose());
    var file = folder.resolve("再三.nianbao");
    answers.save = Optional.of(file);
    press(KeyCode.CONTROL, KeyCode.S);
    await("saved", () -> !editor().unsaved().get());
    var saved = draft();
    robot.interact(documents::closeDocument);
    open(file);
    assertEquals(saved, draft());
    robot.interact(() -> report().go(Section.OVERVIEW));
    assertEquals(pasted + "5", area().prose().text());
    assertFalse(editor().unsaved().get());
  }

  @Test
  void boldWithNothingSelectedHoldsForWhatIsTypedNext() {
    robot.write("ab");
    press(KeyCode.CONTROL, KeyCode.B);
    assertTrue(boldButton().isSelected());
    robot.write("cd");
    assertEquals(List.of(Run.of("ab"), Run.bold("cd")), prose().get(0).runs());
    compose(robot, area(), "", "yi");
    compose(robot, area(), "一", "");
    assertEquals(List.of(Run.of("ab"), Run.bold("cd一")), prose().get(0).runs());
    robot.clickOn("#bold");
    assertFalse(boldButton().isSelected());
    compose(robot, area(), "", "er");
    compose(robot, area(), "二", "");
    assertEquals(List.of(Run.of("ab"), Run.bold("cd一"), Run.of("二")), prose().get(0).runs());
    press(KeyCode.LEFT);
    assertTrue(boldButton().isSelected(), "the caret stands in bold text");
  }

  @Test
  void switchedWeightIsForgottenWhenTheCaretMoves() {
    robot.write("ab");
    press(KeyCode.CONTROL, KeyCode.B);
    press(KeyCode.LEFT);
    assertFalse(boldButton().isSelected());
    press(KeyCode.RIGHT);
    robot.write("c");
    assertEquals(Prose.of("abc"), prose());
    press(KeyCode.CONTROL, KeyCode.B);
    press(KeyCode.CONTROL, KeyCode.B);
    robot.write("d");
    assertEquals(Prose.of("abcd"), prose());
  }

  private ToggleButton boldButton() {
    return robot.find("#bold", ToggleButton.class);
  }

  @Test
  void stylesHaveTheKeysOfWord() {
    robot.write("abcd");
    press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT1);
    assertEquals(Paragraph.of(Style.HEADING, "（一）abcd"), prose().get(0));
    assertEquals("小标题（一）", undoName());
    press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT2);
    assertEquals(Style.SUBHEADING, prose().get(0).style());
    assertEquals("小标题 1.", undoName());
    press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT0);
    assertEquals(Prose.of("abcd"), prose());
    assertEquals("正文", undoName());
    press(KeyCode.CONTROL, KeyCode.Z);
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(Style.HEADING, prose().get(0).style());
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(Prose.of("abcd"), prose());
  }

  @Test
  void aPasteIsAStepOfItsOwn() {
    robot.write("ab");
    robot.interact(() -> {
      var content = new ClipboardContent();
      content.putHtml("<h2>（三）公开</h2><p><b>一是</b>抓</p>");
      content.putString("无");
      Clipboard.getSystemClipboard().setContent(content);
    });
    press(KeyCode.CONTROL, KeyCode.V);
    robot.write("c");
    assertEquals("ab\n（一）公开\n一是抓c", prose().text());
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("粘贴", undoName());
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(Prose.of("ab"), prose());
  }

  @Test
  void aSubHeadingThatGoesIsOneStepWithTheNumbersAfterIt() {
    var lines = List.of("（一）甲", "（二）乙", "（三）丙");
    var before = new Prose(lines.stream().map(line -> Paragraph.of(Style.HEADING, line)).toList());
    robot.interact(() ->
        editor().rewrite("x", Section.OVERVIEW, new Position(0, 0), new Position(0, 0), before));
    robot.interact(() -> area().select(new Position(0, 4), new Position(1, 4)));
    press(KeyCode.DELETE);
    assertEquals("（一）甲\n（二）丙", prose().text());
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(before, prose());
    robot.interact(() -> area().select(new Position(1, 0), new Position(2, 0)));
    press(KeyCode.CONTROL, KeyCode.X);
    assertEquals("（一）甲\n（二）丙", prose().text());
    robot.interact(() -> area().caret(new Position(0, 0)));
    press(KeyCode.CONTROL, KeyCode.V);
    assertEquals("（一）乙\n（二）甲\n（三）丙", prose().text());
    press(KeyCode.CONTROL, KeyCode.Z);
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(before, prose());
  }

  @Test
  void undoLeadsTheCaretBackToWhereItStoodAndRedoToWhereItWent() {
    robot.write("abcd");
    robot.interact(editor()::close);
    select(0, 1, 1);
    robot.write("xyz");
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(new Position(0, 1), area().caret());
    press(KeyCode.CONTROL, KeyCode.Y);
    assertEquals(new Position(0, 4), area().caret());
    robot.interact(editor()::close);
    press(KeyCode.BACK_SPACE);
    press(KeyCode.BACK_SPACE);
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(new Position(0, 4), area().caret(), "behind what came back, as in Word");
    press(KeyCode.CONTROL, KeyCode.Y);
    assertEquals(new Position(0, 2), area().caret());
  }

  @Test
  void undoLeadsTheCaretBackOverParagraphsThatWereRemoved() {
    var before = Prose.of("abc").and(Prose.of("def")).and(Prose.of("ghi"));
    var start = new Position(0, 0);
    robot.interact(() -> editor().rewrite("x", Section.OVERVIEW, start, start, before));
    robot.interact(() -> area().select(new Position(0, 1), new Position(2, 2)));
    robot.write("k");
    assertEquals(Prose.of("aki"), prose());
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(before, prose());
    assertEquals(new Position(2, 2), area().caret());
  }

  @Test
  void aTypedNumberMakesASubHeadingWhenTheLineEnds() {
    robot.write("（四）甲");
    press(KeyCode.ENTER);
    robot.write("乙");
    assertEquals(
        new Prose(List.of(Paragraph.of(Style.HEADING, "（一）甲"), Paragraph.of(Style.BODY, "乙"))),
        prose());
  }

  @Test
  void theMenuFormatsTextOnly() {
    assertTrue(format().stream().noneMatch(MenuItem::isDisable));
    robot.interact(() -> report().go(Section.values()[2]));
    assertTrue(format().stream().allMatch(MenuItem::isDisable));
  }

  private List<MenuItem> format() {
    var bar = robot.find(MenuBar.class, _ -> true);
    return bar.getMenus().stream()
        .filter(menu -> menu.getText().startsWith("格式"))
        .findFirst()
        .orElseThrow()
        .getItems();
  }
}
