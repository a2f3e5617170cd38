package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Background;
import javafx.scene.layout.Border;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.draft.CoverField;
import org.nianbao.file.DraftFile;
import org.nianbao.file.Samples;
import org.nianbao.form.Section;
import org.nianbao.ui.report.StatusPane;

/// The window's parts: how the keyboard goes round them, what a narrow window leaves, what is
/// remembered.
class WindowTest extends Journey {
  private static final PseudoClass RING = PseudoClass.getPseudoClass("focus-visible");

  private Path file = Path.of("");

  @BeforeEach
  void aReportIsOpen() throws IOException {
    file = folder.resolve("report" + DraftFile.ENDING);
    Files.write(file, Samples.bytes("unbalanced"));
    open(file);
  }

  private Node owner() {
    return stage.getScene().getFocusOwner();
  }

  /// Goes to the next part, or the one before, and claims that its ring is seen.
  private void step(KeyCode... keys) {
    var before = owner();
    press(keys);
    robot.interact(() -> {
      stage.getScene().getRoot().applyCss();
      var accent = Color.web("#1B5FAA");
      var now = (Region) owner();
      assertTrue(now.getPseudoClassStates().contains(RING), () -> "no ring: " + now);
      var border = Optional.ofNullable(now.getBorder()).map(Border::getStrokes).orElse(List.of());
      var background =
          Optional.ofNullable(now.getBackground()).map(Background::getFills).orElse(List.of());
      assertTrue(
          border.stream()
                  .anyMatch(stroke ->
                      accent.equals(stroke.getTopStroke()) && stroke.getWidths().getTop() >= 2)
              || background.stream()
                  .anyMatch(
                      fill -> accent.equals(fill.getFill()) && fill.getInsets().getTop() == -4),
          () -> "no accent: " + now);
      assertFalse(before != now && before.getPseudoClassStates().contains(RING));
    });
  }

  @Test
  void everyStopOfF6HasItsRing() throws IOException {
    for (var section : List.of(Section.COVER, Section.OVERVIEW, Section.APPLICATIONS)) {
      robot.interact(() -> report().go(section));
      for (int i = 0; i < 5; i++) {
        step(KeyCode.F6);
      }
      for (int i = 0; i < 5; i++) {
        step(KeyCode.SHIFT, KeyCode.F6);
      }
      picture("ring-content-" + section.id());
    }
    step(KeyCode.F6);
    picture("ring-findings");
    robot.interact(() -> report().togglePreview());
    for (int i = 0; i < 5; i++) {
      step(KeyCode.F6);
      picture("ring-" + i);
    }
  }

  @Test
  void f6GoesRoundThePartsAndShiftF6Back() {
    robot.interact(() -> report().go(Section.APPLICATIONS));
    var field = owner();
    step(KeyCode.F6);
    assertEquals(report().findings().list(), owner());
    step(KeyCode.F6);
    assertTrue(owner() instanceof StatusPane, () -> "" + owner());
    assertTrue(owner().getAccessibleText().contains("错误"), owner()::getAccessibleText);
    press(KeyCode.F6);
    assertTrue(owner() instanceof Button, () -> "" + owner());
    var first = owner();
    press(KeyCode.RIGHT);
    assertFalse(owner().equals(first));
    press(KeyCode.LEFT);
    step(KeyCode.LEFT);
    assertEquals("export", owner().getId());
    press(KeyCode.F6);
    assertEquals("tab-applications", owner().getId());
    press(KeyCode.F6);
    assertEquals(field, owner());
    press(KeyCode.SHIFT, KeyCode.F6);
    assertEquals("tab-applications", owner().getId());
    press(KeyCode.SHIFT, KeyCode.F6);
    assertEquals("export", owner().getId(), "where the toolbar was left");
  }

  @Test
  void f6ComesToTheStripWhereTheListIsDrawnIn() {
    robot.interact(() -> {
      report().go(Section.APPLICATIONS);
      report().toggleFindings();
    });
    press(KeyCode.F6);
    assertEquals("展开检查结果", owner().getAccessibleText());
    press(KeyCode.SPACE);
    assertEquals(report().findings().list(), owner());
    press(KeyCode.SHIFT, KeyCode.F6);
    assertEquals(Section.APPLICATIONS, report().section());
    press(KeyCode.F6);
    assertEquals(report().findings().list(), owner());
  }

  @Test
  void anArrowOnATabShowsTheNextSection() {
    robot.interact(() -> report().go(Section.APPLICATIONS));
    press(KeyCode.SHIFT, KeyCode.F6);
    press(KeyCode.RIGHT);
    assertEquals(Section.DISPUTES, report().section());
    assertEquals("tab-disputes", owner().getId());
    var selected =
        robot.all(".section-tab", ToggleButton.class).stream()
            .filter(ToggleButton::isSelected)
            .map(Node::getId)
            .toList();
    assertEquals(List.of("tab-" + report().section().id()), selected);
  }

  @Test
  void aNarrowWindowDropsTheOutlineDownFromTheHeading() {
    robot.interact(() -> report().go(Section.OVERVIEW));
    var dropDown = robot.find("#outline-overview", MenuButton.class);
    var outline = robot.find(".outline");
    assertTrue(outline.isVisible());
    assertFalse(dropDown.isVisible());
    show(Display.AT_150);
    assertFalse(outline.isVisible());
    assertTrue(dropDown.isVisible());
    var prose = report().prose().orElseThrow();
    assertTrue(prose.getWidth() > 750, () -> "the text takes the room: " + prose.getWidth());
    var paragraphs = prose.prose().paragraphs();
    robot.interact(dropDown::show);
    var last =
        dropDown.getItems().stream()
            .filter(item -> item.getOnAction() != null && item.isVisible())
            .toList()
            .getLast();
    robot.interact(last::fire);
    var heading = paragraphs.get(prose.caret().paragraph()).text();
    assertTrue(last.getText().startsWith(heading), () -> last.getText() + " / " + heading);
    assertEquals(prose, owner());
    show(Display.AT_100);
    assertTrue(outline.isVisible());
  }

  @Test
  void aDraftIsOpenedWhereTheLastOneWasLeftAndANewOneAtItsCover() {
    robot.interact(() -> {
      report().go(Section.DISPUTES);
      report().findingsWidth().set(400);
    });
    robot.interact(documents::closeDocument);
    await("start page", () -> documents.current().get().isEmpty());
    open(file);
    assertEquals(Section.DISPUTES, report().section());
    assertEquals(400, report().findings().getMinWidth());
    robot.interact(() -> documents.create("测试县民政局", 2024));
    assertEquals(Section.COVER, report().section());
    assertEquals(400, report().findings().getMinWidth());
  }

  @Test
  void theTitleNamesUnitYearAndFile() throws IOException {
    var program = " — 政府信息公开年报编辑器";
    var name = "平罗县 2024 年度 · ";
    robot.interact(() -> {
      report().go(Section.COVER);
      var cover = draft().cover().withUnit("平罗县").withYear(2024);
      editor().cover(CoverField.UNIT, cover);
    });
    assertEquals(name + "report.nianbao（未保存）" + program, stage.getTitle());
    press(KeyCode.CONTROL, KeyCode.S);
    await("saved", () -> !editor().unsaved().get());
    assertEquals(name + "report.nianbao" + program, stage.getTitle());
    answers.save = Optional.of(folder.resolve("报送稿.nianbao"));
    robot.interact(() -> documents.saveAs());
    await("renamed", () -> stage.getTitle().equals(name + "报送稿.nianbao" + program));
    robot.interact(() -> editor().protect("只能看"));
    assertEquals(name + "报送稿.nianbao（只读）" + program, stage.getTitle());
    robot.interact(documents::closeDocument);
    await("closed", () -> stage.getTitle().equals("政府信息公开年报编辑器"));
    robot.interact(() -> documents.create("平罗县", 2024));
    assertTrue(stage.getTitle().startsWith(name + "还没有存成文件"), stage::getTitle);
    assertEquals("平罗县", draft().cover().unit());
  }

  @Test
  void theListKeepsToItsWidths() {
    robot.interact(() -> report().findingsWidth().set(5000));
    assertEquals(480, report().findings().getMinWidth());
    robot.interact(() -> report().findingsWidth().set(-1));
    assertEquals(280, report().findings().getMinWidth());
  }

  @Test
  void aFieldOfTheCoverOffersNoUndoOfItsOwn() {
    robot.interact(() -> report().go(Section.COVER));
    var unit = robot.find("#cover-unit", TextField.class);
    assertEquals(
        List.of("剪切", "复制", "粘贴", "全选"),
        unit.getContextMenu().getItems().stream().map(MenuItem::getText).toList());
    var before = unit.getText();
    robot.interact(() -> {
      unit.selectAll();
      unit.getContextMenu().getItems().getFirst().fire();
    });
    assertEquals("", draft().cover().unit());
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(before, draft().cover().unit());
  }

  @Test
  void theCurrentCellKeepsTheShapeOfItsFinding() {
    robot.interact(() -> {
      report().go(Section.APPLICATIONS);
      report().go(editor().findings().get().list().getFirst());
    });
    settle();
    var shape = robot.find(".form-shape");
    assertFalse(robot.all(shape, ".shape-error", Node.class).isEmpty());
    assertTrue(shape.isVisible());
    robot.write("7");
    assertFalse(shape.isVisible(), "while a number is being typed");
  }
}
