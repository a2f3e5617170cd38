package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.draft.Figure;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Position;
import org.nianbao.draft.Prose.Run;
import org.nianbao.draft.Prose.Style;
import org.nianbao.draft.Prose.Weight;
import org.nianbao.file.DraftFile;
import org.nianbao.file.Samples;
import org.nianbao.form.Section;
import org.nianbao.statute.TableThree;
import org.nianbao.statute.TableThree.Applicant;
import org.nianbao.statute.TableThree.Row;
import org.nianbao.ui.prose.ProseArea;
import org.nianbao.wording.Wording;

/// A draft that may only be read: whatever is tried leaves what is on the screen as it is, and is
/// answered with the reason.
class ReadOnlyTest extends Journey {

  /// A figure in the middle of a paragraph, a heading and an empty paragraph.
  @BeforeEach
  void openToBeRead() throws IOException {
    var figure = Figure.of(TableThree.ref(Row.RECEIVED, Applicant.NATURAL_PERSON));
    var prose =
        new Prose(
            List.of(
                Paragraph.of(Style.HEADING, "（一）申请"),
                Paragraph.of(Style.BODY, "收到申请件，均已答复。"),
                Paragraph.of(Style.BODY, ""),
                Paragraph.of(Style.BODY, "没有其他情况。")));
    var draft =
        Samples.draft("pingluo-2024")
            .with(Section.OVERVIEW, prose.insert(new Position(1, 4), Run.of(figure, Weight.PLAIN)));
    var file = folder.resolve("只读.nianbao");
    Files.write(file, DraftFile.bytes(draft));
    robot.interact(() -> documents.openReadOnly(file));
    await("opened", () -> window.report().isPresent());
    robot.interact(() -> {
      report().go(Section.OVERVIEW);
      var content = new ClipboardContent();
      content.putString("别处的字");
      Clipboard.getSystemClipboard().setContent(content);
    });
    settle();
  }

  private ProseArea area() {
    return report().prose().orElseThrow();
  }

  private String notice() {
    return robot.said("#notice");
  }

  private void refused(String what, Position anchor, Position caret, Runnable act) {
    var before = draft();
    robot.interact(() -> {
      report().notice("");
      area().requestFocus();
      area().select(anchor, caret);
    });
    act.run();
    var where = what + " at " + anchor + " to " + caret;
    assertEquals(before, draft(), where);
    assertEquals(before.prose(Section.OVERVIEW), area().prose(), where);
    assertEquals(Wording.of("protection.asked"), notice(), where);
    assertTrue(area().isFocused(), where);
  }

  /// Tries something before the figure, behind it, at the start of paragraphs and on a selection.
  private void refusedEverywhere(String what, Runnable act) {
    int end = area().prose().get(1).figures().getFirst().to();
    for (var at :
        List.of(new Position(1, 4), new Position(1, end), new Position(1, 0), new Position(3, 0))) {
      refused(what, at, at, act);
    }
    refused(what, new Position(1, 2), new Position(3, 2), act);
  }

  @Test
  void noKeyChangesTheText() {
    var keys =
        List.of(
            List.of(KeyCode.A),
            List.of(KeyCode.EQUALS),
            List.of(KeyCode.ENTER),
            List.of(KeyCode.BACK_SPACE),
            List.of(KeyCode.DELETE),
            List.of(KeyCode.CONTROL, KeyCode.BACK_SPACE),
            List.of(KeyCode.CONTROL, KeyCode.DELETE),
            List.of(KeyCode.CONTROL, KeyCode.X),
            List.of(KeyCode.CONTROL, KeyCode.V),
            List.of(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V),
            List.of(KeyCode.CONTROL, KeyCode.B),
            List.of(KeyCode.CONTROL, KeyCode.K),
            List.of(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT0),
            List.of(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT1),
            List.of(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT2));
    for (var each : keys) {
      refusedEverywhere(each.toString(), () -> press(each.toArray(KeyCode[]::new)));
    }
  }

  @Test
  void noCommandChangesTheText() {
    refusedEverywhere("#bold", () -> fire("#bold"));
    refusedEverywhere("insert", () -> robot.interact(() -> report().insertFigure()));
    refusedEverywhere("cut", () -> robot.interact(() -> area().cut()));
    refusedEverywhere("paste", () -> robot.interact(() -> area().paste()));
    refusedEverywhere("bold", () -> robot.interact(() -> area().toggleBold()));
    for (var style : Style.values()) {
      refusedEverywhere(style.toString(), () -> robot.interact(() -> area().toggle(style)));
    }
  }

  @Test
  void noInputMethodChangesTheText() {
    refusedEverywhere("composed", () -> compose(robot, area(), "", "hui"));
    refusedEverywhere("committed", () -> compose(robot, area(), "会", ""));
    refusedEverywhere("equals", () -> compose(robot, area(), "＝", ""));
  }

  @Test
  void readingIsNotRefused() {
    robot.interact(() -> report().notice(""));
    press(KeyCode.CONTROL, KeyCode.A);
    press(KeyCode.CONTROL, KeyCode.C);
    press(KeyCode.DOWN);
    assertEquals("", notice());
    robot.interact(() ->
        assertEquals(
            draft().prose(Section.OVERVIEW).text(), Clipboard.getSystemClipboard().getString()));
  }

  @Test
  void theOutlineIsNotOffered() {
    assertTrue(robot.find("#offer-overview", Button.class).isDisabled());
  }

  @Test
  void wordsAreFoundButNotReplaced() {
    press(KeyCode.CONTROL, KeyCode.H);
    assertTrue(report().findBar().isVisible());
    assertFalse(robot.find("#find-others").getParent().isVisible());
    assertEquals(Wording.of("protection.asked"), robot.said("#find-told"));
    robot.write("答复");
    press(KeyCode.ENTER);
    assertTrue(area().selectedText().contains("答复"));
  }

  private void fire(String button) {
    robot.interact(() -> robot.find(button, ButtonBase.class).fire());
  }
}
