package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCode;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.nianbao.file.Samples;
import org.nianbao.form.Section;
import org.nianbao.wording.Wording;

/// The check sheet and the rule book, from the menu.
class CheckSheetJourneyTest extends Journey {

  private void sample() throws IOException {
    open(Files.write(folder.resolve("稿.nianbao"), Samples.bytes("unbalanced")));
    settle();
  }

  private void choose(String menu, String item) {
    robot.interact(() ->
        robot.find(".menu-bar", MenuBar.class).getMenus().stream()
            .filter(one -> one.getText().equals(menu))
            .map(Menu::getItems)
            .flatMap(items -> items.stream())
            .filter(one -> item.equals(one.getText()))
            .findFirst()
            .orElseThrow()
            .fire());
    settle();
  }

  private String sheet(String name) throws Exception {
    Path file = folder.resolve(name);
    answers.export = Optional.of(file);
    choose(Wording.of("menu.check"), Wording.of("menu.checkSheet"));
    await(name, () -> Files.exists(file));
    try (var document = new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(file)));
        var words = new XWPFWordExtractor(document)) {
      return words.getText();
    }
  }

  @Test
  void anUnsavedReportHasNoChecksumOnItsSheet() throws Exception {
    sample();
    var unsaved = Wording.of("checksheet.unsaved");
    assertFalse(sheet("一.docx").contains(unsaved));
    robot.interact(() -> report().go(Section.DISPUTES));
    robot.write("5");
    press(KeyCode.ENTER);
    assertTrue(sheet("二.docx").contains(unsaved));
  }

  @Test
  void theRuleBookIsSearchedAndClosed() throws IOException {
    sample();
    choose(Wording.of("menu.help"), Wording.of("menu.rules"));
    var list = robot.find("#rules-list", ListView.class);
    int all = list.getItems().size();
    assertTrue(all > 100, () -> all + " rules");
    pictures("rules");
    robot.write("t3.granted");
    settle();
    assertEquals(1, list.getItems().size());
    assertTrue(robot.said("#rules .page .section-title").contains("予以公开"));
    press(KeyCode.ESCAPE);
    assertFalse(robot.shows("#rules"));
  }
}
