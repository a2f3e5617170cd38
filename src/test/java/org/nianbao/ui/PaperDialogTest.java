package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.nianbao.draft.CoverField;
import org.nianbao.draft.Draft;
import org.nianbao.file.Disk;
import org.nianbao.file.OfficePapers;
import org.nianbao.file.Samples;
import org.nianbao.paper.Faces;
import org.nianbao.paper.Margins;
import org.nianbao.paper.PageNumbers;
import org.nianbao.paper.PaperSettings;
import org.nianbao.paper.Picture;
import org.nianbao.wording.Wording;

/// 页面设置, by keyboard.
class PaperDialogTest extends Journey {

  private Draft sample(String name) throws IOException {
    var file = folder.resolve(name + ".nianbao");
    Files.write(file, Samples.bytes(name));
    open(file);
    return draft();
  }

  private void ask() {
    Platform.runLater(documents.pageSettings()::ask);
    robot.find("#paper-top");
  }

  private TextField field(String id) {
    return robot.find(id, TextField.class);
  }

  private String label(String id) {
    return robot.said(id);
  }

  private void write(String id, String text) {
    robot.clickOn(id);
    press(KeyCode.CONTROL, KeyCode.A);
    robot.write(text, 0);
  }

  private void closed() {
    await("closed", () -> !robot.shows("#paper-top"));
  }

  private PaperSettings kept(String unit) {
    return new OfficePapers(new Disk(folder.resolve("home"))).of(unit);
  }

  @Test
  void whatIsSetIsKeptForTheOfficeAndFollowed() throws Exception {
    var unit = sample("pingluo-2024").cover().unit();
    ask();
    assertEquals("37.0", field("#paper-top").getText());
    assertEquals("28.95", field("#paper-pitch").getText());
    assertEquals("每页 22 行，每行 28 字，符合 GB/T 9704。", label("#paper-outcome"));
    pictureOfDialog("paper");
    write("#paper-top", "３０.5");
    write("#paper-pitch", "28");
    assertEquals(
        "每页 23 行，每行 28 字。与 GB/T 9704 不同：页边距应为上 37、下 35、左 28、右 26 毫米；每页应为 22 行。",
        label("#paper-outcome"));
    robot.interact(() -> robot.find("#paper-faces", ComboBox.class).requestFocus());
    press(KeyCode.DOWN);
    assertEquals(Faces.FOUNDER.body(), field("#paper-face-body").getText());
    robot.interact(() -> robot.find("#paper-numbers", ComboBox.class).requestFocus());
    press(KeyCode.DOWN);
    press(KeyCode.TAB);
    press(KeyCode.SPACE);
    pictureOfDialog("paper-own");
    robot.clickOn("按此排版");
    closed();
    var set =
        new PaperSettings(
            new Margins(30.5, 35, 28, 26),
            28,
            Faces.FOUNDER,
            PageNumbers.CENTRED,
            Set.of(Picture.APPLICATIONS));
    assertEquals(set, documents.pageSettings().settings().get());
    await("kept", () -> kept(unit).equals(set));
    sample("case-01");
    await("the other office", () -> documents.pageSettings().settings().get() != set);
    assertEquals(PaperSettings.OFFICIAL, documents.pageSettings().settings().get());
    ask();
    press(KeyCode.ESCAPE);
    closed();
  }

  @Test
  void noUnitIsLentTheSettingsOfTheOneBefore() throws Exception {
    var cover = sample("pingluo-2024").cover();
    var papers = documents.pageSettings();
    var own = PaperSettings.OFFICIAL.with(Set.of(Picture.APPLICATIONS));
    var before = draft();
    robot.interact(() -> papers.set(cover.unit(), own, List.of()));
    await("kept", () -> kept(cover.unit()).equals(own));
    robot.interact(() -> {
      editor().cover(CoverField.UNIT, cover.withUnit("乙县民政局"));
      assertEquals(PaperSettings.OFFICIAL, papers.settings().get());
      papers.set(cover.unit(), own, List.of());
      assertEquals(PaperSettings.OFFICIAL, papers.settings().get());
    });
    assertEquals(own, papers.manuscript(before).call().settings());
    assertEquals(PaperSettings.OFFICIAL, papers.manuscript(draft()).call().settings());
    robot.interact(() -> editor().cover(CoverField.UNIT, cover));
    await("read again", () -> papers.settings().get().equals(own));
  }

  @Test
  void whatCannotBeReadHasItsSentenceAndKeepsTheDialogOpen() throws Exception {
    sample("pingluo-2024");
    show(Display.AT_150);
    ask();
    write("#paper-left", "两厘米");
    assertEquals(Wording.of("paper.margin.wanted", "左", "5", "60"), label("#paper-margins-wanted"));
    write("#paper-pitch", "17.9");
    write("#paper-face-body", " ");
    assertTrue(label("#paper-faces-wanted").contains("“正文和表格”"), label("#paper-faces-wanted"));
    pictureOfDialog("paper-wrong");
    press(KeyCode.ENTER);
    assertTrue(field("#paper-left").isFocused(), "led to the first");
    assertEquals("两厘米", field("#paper-left").getText());
    robot.clickOn("恢复国标");
    assertEquals("28.0", field("#paper-left").getText());
    assertFalse(robot.find("#paper-pitch-wanted").isVisible());
    pictureOfDialog("paper");
    robot.clickOn("不改了");
    closed();
    assertEquals(PaperSettings.OFFICIAL, documents.pageSettings().settings().get());
    show(Display.AT_100);
  }

  @Test
  void earlierDraftsAreChosenForTheYearsAndForgottenWithTheDocument() throws Exception {
    sample("pingluo-2024");
    var earlier = folder.resolve("haiyuan-2020.nianbao");
    Files.write(earlier, Samples.bytes("haiyuan-2020"));
    ask();
    robot.interact(() -> robot.find("#paper-picture-years").requestFocus());
    assertTrue(robot.find("#paper-earlier").isDisabled());
    press(KeyCode.SPACE);
    answers.read = List.of(Path.of("没有.nianbao"));
    robot.clickOn("#paper-earlier");
    robot.clickOn("知道了");
    answers.read = List.of(earlier);
    robot.clickOn("#paper-earlier");
    await("chosen", () -> label("#paper-earlier-chosen").contains("2020 年度"));
    assertEquals(
        Wording.of(
            "paper.earlier.stranger",
            draft().cover().unit(),
            Wording.of("paper.earlier.of", 2020, Samples.draft("haiyuan-2020").cover().unit())),
        label("#paper-earlier-strangers"));
    pictureOfDialog("paper-strangers");
    robot.clickOn("按此排版");
    closed();
    assertEquals(List.of(Samples.draft("haiyuan-2020")), documents.pageSettings().earlier().get());
    assertEquals(Set.of(Picture.YEARS), documents.pageSettings().settings().get().pictures());
    robot.interact(documents::closeDocument);
    await("closed", () -> documents.current().get().isEmpty());
    assertEquals(List.of(), documents.pageSettings().earlier().get());
  }
}
