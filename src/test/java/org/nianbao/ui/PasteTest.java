package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.Reports;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Totals;
import org.nianbao.form.Section;
import org.nianbao.form.Table;
import org.nianbao.paste.Workbooks;

/// Whole tables from other programs, pasted with one key.
class PasteTest extends Journey {
  private final Draft truth = Reports.numbered();

  @BeforeEach
  void tableThreeOfANewReport() {
    robot.interact(() -> documents.create("测试县民政局", 2024));
    robot.interact(() -> report().go(Section.APPLICATIONS));
  }

  private Table table() {
    return truth.edition().table(Section.APPLICATIONS).orElseThrow();
  }

  private static Map<String, String> entries(Draft draft) {
    return draft.entries().entrySet().stream()
        .filter(entry -> entry.getKey().section() == Section.APPLICATIONS)
        .collect(Collectors.toMap(entry -> entry.getKey().id(), entry -> entry.getValue().text()));
  }

  private void paste(ClipboardContent content) {
    robot.interact(() -> Clipboard.getSystemClipboard().setContent(content));
    press(KeyCode.CONTROL, KeyCode.V);
  }

  private void pasteHtml(String html) {
    var content = new ClipboardContent();
    content.putHtml(html);
    paste(content);
  }

  private void pasteText(String text) {
    var content = new ClipboardContent();
    content.putString(text);
    paste(content);
  }

  private static String fixture(String name) throws IOException {
    try (var in = Workbooks.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void tableThreeFromAWorkbook() throws IOException {
    pasteText(Workbooks.text(Workbooks.xlsx(Totals.of(truth), table()), table().columns()));
    assertEquals(entries(truth), entries(draft()));
  }

  @Test
  void tableThreeFromAWriterTable() throws IOException {
    pasteHtml(fixture("libreoffice.html"));
    assertEquals(entries(truth), entries(draft()));
  }

  @Test
  void tableThreeFromACalcSheet() throws IOException {
    pasteHtml(fixture("calc.html"));
    assertEquals(entries(truth), entries(draft()));
  }

  @Test
  void tableThreeFromWordTellsOfItsForeignLabel() throws IOException {
    pasteHtml(fixture("word.html"));
    assertEquals(entries(truth), entries(draft()));
    assertTrue(robot.said("#notice").contains("社会组织"));
  }

  @Test
  void aPasteIsOneStepAndNamed() throws IOException {
    pasteHtml(fixture("libreoffice.html"));
    assertEquals("粘贴 175 格", editor().undoName().get());
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(Map.of(), entries(draft()));
    press(KeyCode.CONTROL, KeyCode.Y);
    assertEquals(entries(truth), entries(draft()));
  }

  @Test
  void ourOwnCopyPastesBack() {
    robot.interact(() -> editor().put("x", current(), truth.entries()));
    press(KeyCode.CONTROL, KeyCode.A);
    press(KeyCode.CONTROL, KeyCode.X);
    assertEquals(Map.of(), entries(draft()));
    press(KeyCode.CONTROL, KeyCode.V);
    assertEquals(entries(truth), entries(draft()));
  }

  @Test
  void aBlockIsNeverRunTogetherIntoOneCell() {
    pasteText("1\t2\t3\n4\t5\t6\n");
    assertEquals(
        Map.of(
            "t3.received.natural_person", "1",
            "t3.received.business", "2",
            "t3.received.research", "3",
            "t3.carried_over.natural_person", "4",
            "t3.carried_over.business", "5",
            "t3.carried_over.research", "6"),
        entries(draft()));
  }

  @Test
  void aPictureOnTheClipboardIsSaidToBeNoTable() {
    var content = new ClipboardContent();
    content.putImage(new WritableImage(2, 2));
    paste(content);
    assertEquals(Map.of(), entries(draft()));
    assertEquals("剪贴板上没有能放进表里的文字。", robot.said("#notice"));
  }
}
