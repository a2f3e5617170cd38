package org.nianbao.ui.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import jfx.incubator.scene.control.richtext.TextPos;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Position;
import org.nianbao.draft.Prose.Style;
import org.nianbao.statute.Statute;
import org.nianbao.ui.Journey;
import org.nianbao.ui.PatientRobot;
import org.nianbao.ui.parts.Styles;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ProseAreaTest {
  private final PatientRobot robot = new PatientRobot();
  private final List<Prose> edits = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private TextField other;
  private ProseArea area;
  private int undos;

  @Start
  void start(Stage stage) {
    area =
        new ProseArea(
            Font.font(15),
            Statute.OF_2021.edition(),
            (_, work) -> work.get().run(),
            new Edits() {
              @Override
              public void typed(Position from, Prose prose) {
                edits.add(prose);
              }

              @Override
              public void divide() {}

              @Override
              public void changed(String name, Position from, Prose prose) {
                edits.add(prose);
                names.add(name);
              }

              @Override
              public void refused() {}

              @Override
              public void leftOut(String sentences) {}
            });
    other = new TextField();
    var scene = new Scene(new VBox(other, area), 600, 400);
    scene.getStylesheets().add(Styles.sheet());
    scene
        .getAccelerators()
        .put(new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN), () -> undos++);
    stage.setScene(scene);
    stage.show();
  }

  @BeforeEach
  void shown() {
    show(body("关于会议的通知"), heading("（一）时间"));
    robot.interact(area::requestFocus);
    caret(0, 2);
  }

  /// Leaves the area while it is still in its window: the next test takes the window over, and what
  /// is still being composed would end in a scene without its styles.
  @AfterEach
  void left() {
    robot.interact(other::requestFocus);
  }

  @Test
  void composedTextIsSeenButNotPartOfTheValue() {
    compose("", "hui");
    assertEquals("关于hui会议的通知", shownText(0));
    compose("", "hui'yi");
    assertEquals("关于hui'yi会议的通知", shownText(0));
    assertTrue(
        area.lookupAll("*").stream()
            .anyMatch(n -> n instanceof Text t && t.isUnderline() && t.getText().equals("hui'yi")));
    assertEquals(List.of(), edits);
    assertEquals("关于会议的通知", text(area.prose()).getFirst());
    assertEquals(new Position(0, 2), area.caret());

    compose("会议", "");
    assertEquals("关于会议会议的通知", shownText(0));
    assertEquals(List.of("关于会议会议的通知"), edits.stream().map(prose -> prose.get(0).text()).toList());
    assertEquals(new Position(0, 4), area.caret());
    assertFalse(area.lookupAll("*").stream().anyMatch(n -> n instanceof Text t && t.isUnderline()));
  }

  /// The control is told first and fails: it may show half of the edit, but the edit is told.
  @Test
  void anEditThatCannotBeShownIsToldAllTheSame() {
    var failure = new AssertionError("a view");
    robot.interact(() -> {
      area.selectionProperty()
          .addListener(
              (InvalidationListener)
                  _ -> {
                    throw failure;
                  });
      var content = new ClipboardContent();
      content.putString("，新收申请" + "共计".repeat(2400));
      Clipboard.getSystemClipboard().setContent(content);
      assertThrows(AssertionError.class, area::paste);
    });
    assertEquals("关于，新收申请" + "共计".repeat(2400) + "会议的通知", edits.getLast().get(0).text());
    assertEquals(area.prose(), edits.getLast());
    robot.interact(() -> assertThrows(AssertionError.class, () -> area.toggle(Style.HEADING)));
    assertEquals(Style.HEADING, edits.getLast().get(0).style());
    assertEquals(area.prose(), edits.getLast());
    robot.interact(() ->
        assertThrows(
            AssertionError.class,
            () -> area.replace(TextPos.ofLeading(1, 0), TextPos.ofLeading(1, 1), "")));
    assertEquals(area.prose(), edits.getLast());
    assertEquals("二）时间", edits.getLast().get(1).text());
  }

  @Test
  void cancelledCompositionLeavesNothing() {
    robot.interact(() -> area.select(new Position(0, 2), new Position(0, 4)));
    compose("", "hui");
    assertEquals("关于hui的通知", shownText(0));
    compose("", "");
    assertEquals("关于会议的通知", shownText(0));
    assertEquals(List.of(), edits);
    assertEquals(new Position(0, 4), area.caret());
  }

  @Test
  void committedTextReplacesTheSelection() {
    robot.interact(() -> area.select(new Position(0, 2), new Position(1, 3)));
    compose("", "gong");
    assertEquals(List.of("关于gong时间"), shownTexts());
    compose("工作", "");
    assertEquals(List.of("关于工作时间"), text(edits.getLast()));
    assertEquals(1, edits.size());
  }

  @Test
  void oneEventMayCommitAndGoOnComposing() {
    compose("", "huiyi");
    compose("会", "yi");
    assertEquals("关于会yi会议的通知", shownText(0));
    assertEquals("关于会会议的通知", edits.getLast().get(0).text());
    compose("议", "");
    assertEquals("关于会议会议的通知", edits.getLast().get(0).text());
  }

  @Test
  void lettersStayOverAnotherValueAndBecomeTextWhereTheyStandWhenTheFocusLeaves() {
    compose("", "hui");
    robot.interact(() -> area.show(new Prose(List.of(body("关于会议的通知"), body("二")))));
    assertEquals(List.of("关于hui会议的通知", "二"), shownTexts());
    assertEquals(List.of(), edits);
    robot.interact(other::requestFocus);
    assertEquals(List.of("关于hui会议的通知", "二"), text(edits.getLast()));
    assertEquals(1, edits.size());
  }

  @Test
  void typesSplitsAndMerges() {
    robot.write("ab");
    assertEquals("关于ab会议的通知", edits.getLast().get(0).text());
    assertEquals(2, edits.size());
    robot.type(KeyCode.ENTER);
    assertEquals(List.of("关于ab", "会议的通知", "（一）时间"), text(edits.getLast()));
    assertEquals(new Position(1, 0), area.caret());
    robot.type(KeyCode.BACK_SPACE);
    assertEquals(List.of("关于ab会议的通知", "（一）时间"), text(edits.getLast()));
    assertEquals(new Position(0, 4), area.caret());
    robot.type(KeyCode.BACK_SPACE, 2);
    assertEquals("关于会议的通知", edits.getLast().get(0).text());
  }

  @Test
  void aParagraphAfterAHeadingIsBody() {
    caret(1, 5);
    robot.type(KeyCode.ENTER);
    robot.write("x");
    assertEquals(new Prose(List.of(body("关于会议的通知"), heading("（一）时间"), body("x"))), edits.getLast());
    caret(1, 0);
    robot.type(KeyCode.ENTER);
    assertEquals(
        List.of(Style.BODY, Style.BODY, Style.HEADING, Style.BODY),
        edits.getLast().paragraphs().stream().map(Paragraph::style).toList());
    robot.type(KeyCode.BACK_SPACE);
    assertEquals(new Prose(List.of(body("关于会议的通知"), heading("（一）时间"), body("x"))), edits.getLast());
  }

  @Test
  void caretPassesTheIndent() {
    caret(1, 0);
    robot.type(KeyCode.LEFT);
    assertEquals(new Position(0, 7), area.caret());
    robot.type(KeyCode.HOME);
    assertEquals(new Position(0, 0), area.caret());
    robot.write("x");
    assertEquals("x关于会议的通知", edits.getLast().get(0).text());
    robot.type(KeyCode.LEFT, 3);
    assertEquals(new Position(0, 0), area.caret());
    robot.type(KeyCode.DELETE);
    assertEquals("关于会议的通知", edits.getLast().get(0).text());
  }

  @Test
  void showKeepsTheCaret() {
    caret(1, 3);
    show(body("新"), body("关于会议的通知"), heading("（一）时间"));
    assertEquals(new Position(2, 3), area.caret());
    show(heading("（一）时间"));
    assertEquals(new Position(0, 3), area.caret());
    assertEquals(List.of(), edits);
  }

  @Test
  void showsAShortValueAfterTheEndOfALongOne() {
    var paragraphs =
        IntStream.range(0, 200).mapToObj(i -> body("第" + i + "段")).toArray(Paragraph[]::new);
    show(paragraphs);
    caret(199, 0);
    show(paragraphs[0], paragraphs[1], body("完"));
    assertEquals(new Position(2, 0), area.caret());
    assertTrue(
        area.lookupAll("*").stream()
            .anyMatch(n ->
                n instanceof Text t
                    && t.getText().strip().equals("完")
                    && area.contains(area.sceneToLocal(t.localToScene(0, 0)))));
  }

  @Test
  void undoKeysBelongToTheWindow() {
    robot.write("a");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    robot.push(KeyCode.CONTROL, KeyCode.Y);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertEquals("关于a会议的通知", area.prose().get(0).text());
    assertEquals(1, edits.size());
    assertEquals(1, undos);
  }

  @Test
  void clipboardTakesAndGivesTextWithOrWithoutItsForm() {
    robot.push(KeyCode.CONTROL, KeyCode.A);
    robot.push(KeyCode.CONTROL, KeyCode.C);
    robot.interact(
        () -> assertEquals("关于会议的通知\n（一）时间", Clipboard.getSystemClipboard().getString()));
    robot.push(KeyCode.CONTROL, KeyCode.X);
    assertEquals(List.of(""), text(edits.getLast()));
    robot.interact(() -> {
      var content = new ClipboardContent();
      content.putHtml("<b>一</b>");
      content.putString("一\r\n\r\n二二\n三");
      Clipboard.getSystemClipboard().setContent(content);
    });
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
    assertEquals(new Prose(List.of(body("一"), body("二二"), body("三"))), edits.getLast());
    assertEquals(new Position(2, 1), area.caret());
    robot.push(KeyCode.CONTROL, KeyCode.V);
    assertEquals(List.of(Prose.Run.of("三"), Prose.Run.bold("一")), edits.getLast().get(2).runs());
    assertEquals(new Position(2, 2), area.caret());
    assertEquals(List.of("剪切", "粘贴", "粘贴"), names);
    assertEquals(3, edits.size());
  }

  @Test
  void togglesStyleAndBold() {
    robot.interact(() -> {
      area.select(new Position(0, 2), new Position(0, 4));
      area.toggleBold();
    });
    assertEquals(
        List.of(Prose.Run.of("关于"), Prose.Run.bold("会议"), Prose.Run.of("的通知")),
        edits.getLast().get(0).runs());
    robot.interact(area::toggleBold);
    assertEquals(body("关于会议的通知"), edits.getLast().get(0));
    robot.interact(() -> area.toggle(Style.SUBHEADING));
    assertEquals(Paragraph.of(Style.SUBHEADING, "1.关于会议的通知"), edits.getLast().get(0));
    assertEquals(new Position(0, 6), area.caret());
    robot.interact(() -> area.toggle(Style.SUBHEADING));
    assertEquals(Style.BODY, edits.getLast().get(0).style());
  }

  @Test
  void candidatesAppearBelowTheCaret() {
    caret(0, 7);
    compose("", "hui");
    robot.interact(() -> {
      assertEquals("", area.getInputMethodRequests().getSelectedText());
      var place = area.screenToLocal(area.getInputMethodRequests().getTextLocation(0));
      assertTrue(
          place.getX() > 140 && place.getX() < 200 && place.getY() > 15 && place.getY() < 40,
          place::toString);
    });
  }

  private void compose(String committed, String composed) {
    Journey.compose(robot, area, committed, composed);
  }

  private void show(Paragraph... paragraphs) {
    robot.interact(() -> area.show(new Prose(List.of(paragraphs))));
  }

  private void caret(int paragraph, int offset) {
    robot.interact(() -> area.caret(new Position(paragraph, offset)));
  }

  private String shownText(int index) {
    return area.getPlainText(index).strip();
  }

  private List<String> shownTexts() {
    return IntStream.range(0, area.getParagraphCount()).mapToObj(this::shownText).toList();
  }

  private static List<String> text(Prose prose) {
    return prose.paragraphs().stream().map(Paragraph::text).toList();
  }

  private static Paragraph body(String text) {
    return Paragraph.of(Style.BODY, text);
  }

  private static Paragraph heading(String text) {
    return Paragraph.of(Style.HEADING, text);
  }
}
