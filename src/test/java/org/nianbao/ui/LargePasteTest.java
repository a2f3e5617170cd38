package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nianbao.statute.TableThree.Applicant.BUSINESS;
import static org.nianbao.statute.TableThree.Applicant.NATURAL_PERSON;
import static org.nianbao.statute.TableThree.Row.RECEIVED;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.form.Section;
import org.nianbao.statute.TableThree;
import org.nianbao.ui.report.WaitCard;

/// Ten megabytes on the clipboard: the application thread is free before they are read, whatever is
/// typed meanwhile comes afterwards, and the user need not wait.
class LargePasteTest extends Journey {
  private static final int LARGE = 10_000_000;

  @BeforeEach
  void newReport() {
    robot.interact(() -> documents.create("测试县民政局", 2024));
    robot.interact(() -> report().go(Section.APPLICATIONS));
  }

  private static String times(String line) {
    return line.repeat(LARGE / line.length() + 1);
  }

  private void onClipboard(String html, String text) {
    robot.interact(() -> {
      var content = new ClipboardContent();
      content.putHtml(html);
      content.putString(text);
      Clipboard.getSystemClipboard().setContent(content);
    });
  }

  private Node card() {
    return robot.find("#wait-card");
  }

  private void key(EventType<KeyEvent> type, KeyCode code, String character, boolean control) {
    Event.fireEvent(
        stage.getScene().getFocusOwner(),
        new KeyEvent(type, character, character, code, false, control, false, false));
  }

  /// On the application thread: what is read can land only after this has returned.
  private void paste() {
    var before = draft();
    key(KeyEvent.KEY_PRESSED, KeyCode.V, "", true);
    assertTrue(card().isVisible());
    assertEquals(before, draft());
  }

  private void awaitPaste() {
    await("pasted", () -> !card().isVisible());
  }

  private String received(TableThree.Applicant applicant) {
    return shown(TableThree.ref(RECEIVED, applicant));
  }

  @Test
  void theWindowIsFreeWhileATextIsRead() {
    onClipboard("", "12\t34\n" + times("本年度的情况说明。\t7\n"));
    robot.interact(this::paste);
    awaitPaste();
    assertEquals("12", received(NATURAL_PERSON));
    assertEquals("34", received(BUSINESS));
    assertTrue(robot.said("#notice").startsWith("粘贴了"));
  }

  @Test
  void theWindowIsFreeWhileATableIsRead() {
    var row = "<tr><td style='mso-number-format:General'>7</td><td>8</td></tr>";
    onClipboard(
        "<table><tr><td>12</td><td>34</td></tr>" + times(row) + "</table>", "not the table");
    robot.interact(this::paste);
    awaitPaste();
    assertEquals("12", received(NATURAL_PERSON));
    assertEquals("34", received(BUSINESS));
  }

  @Test
  void theWindowIsFreeWhileProseIsRead() {
    robot.interact(() -> report().go(Section.OVERVIEW));
    onClipboard(times("<p class=MsoNormal>本年度<b>收到</b>申请。</p>"), "");
    robot.interact(this::paste);
    awaitPaste();
    assertEquals("本年度收到申请。", draft().prose(Section.OVERVIEW).get(0).text());
    assertTrue(robot.said("#notice").contains("没有粘贴"));
  }

  @Test
  void theCardSaysWhatIsBeingWaitedFor() throws IOException {
    var read = new CompletableFuture<Runnable>();
    robot.interact(() -> ((WaitCard) card()).read(LARGE, read::join));
    picture("large-paste");
    assertEquals("正在读剪贴板上的内容，约 10 MB。读完就粘贴，按 Esc 不再等。", robot.said("#wait-card .label"));
    read.complete(() -> {});
    awaitPaste();
  }

  @Test
  void keysTypedMeanwhileComeAfterwardsInOrder() {
    onClipboard("", "12\t34\n" + times("本年度的情况说明。\n"));
    robot.interact(() -> {
      paste();
      key(KeyEvent.KEY_PRESSED, KeyCode.TAB, "", false);
      key(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, "5", false);
      key(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, "6", false);
      key(KeyEvent.KEY_PRESSED, KeyCode.TAB, "", false);
      assertEquals("", received(BUSINESS));
    });
    awaitPaste();
    assertEquals("12", received(NATURAL_PERSON));
    assertEquals("56", received(BUSINESS));
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("34", received(BUSINESS));
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("", received(NATURAL_PERSON));
  }

  @Test
  void aSecondPasteWaitsForTheFirst() {
    onClipboard("", "12\t34\n" + times("本年度的情况说明。\n"));
    robot.interact(() -> {
      paste();
      key(KeyEvent.KEY_PRESSED, KeyCode.TAB, "", false);
      key(KeyEvent.KEY_PRESSED, KeyCode.V, "", true);
      key(KeyEvent.KEY_PRESSED, KeyCode.HOME, "", false);
      key(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, "9", false);
    });
    awaitPaste();
    assertEquals("9", received(NATURAL_PERSON));
    assertEquals("12", received(BUSINESS));
  }

  @Test
  void escapeLeavesTheDraftAsItWas() {
    robot.write("1");
    press(KeyCode.ENTER);
    var before = draft();
    onClipboard("", times("12\t34\n"));
    robot.interact(() -> {
      paste();
      key(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, "5", false);
      key(KeyEvent.KEY_PRESSED, KeyCode.ESCAPE, "", false);
      assertFalse(card().isVisible());
    });
    assertEquals(before, draft());
    robot.write("7");
    press(KeyCode.ENTER);
    assertEquals(before.entries().size() + 1, draft().entries().size());
  }

  @Test
  void aDocumentClosedMeanwhileTakesNothingAlong() {
    onClipboard("", times("12\t34\n"));
    robot.interact(() -> {
      paste();
      documents.create("另一个局", 2024);
      report().go(Section.APPLICATIONS);
      key(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, "5", false);
      assertEquals("5", received(NATURAL_PERSON));
    });
    assertFalse(card().isVisible());
    assertEquals(1, draft().entries().size());
  }
}
