package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.nianbao.form.Section;
import org.nianbao.ui.grid.CellEditor;

/// The whole job by keyboard alone: the focus can be seen wherever Tab and F6 lead to, and every
/// step has its key.
class FocusTest extends EveryScreen {
  private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");
  private static final PseudoClass RING = PseudoClass.getPseudoClass("focus-visible");

  /// Pixels of the scene around a control that a ring may lie in.
  private static final double AROUND = 8;

  /// The contrast of a ring with what is there without it, as WCAG 2 asks of things that are no
  /// text.
  private static final double LEAST_CONTRAST = 3;

  /// The pixels of the two short sides of the smallest ring.
  private static final int LEAST_PIXELS = 40;

  private static WritableImage shot(Node owner) {
    var root = owner.getScene().getRoot();
    var bounds = owner.localToScene(owner.getLayoutBounds());
    var parameters = new SnapshotParameters();
    parameters.setViewport(
        new Rectangle2D(
            bounds.getMinX() - AROUND,
            bounds.getMinY() - AROUND,
            bounds.getWidth() + 2 * AROUND,
            bounds.getHeight() + 2 * AROUND));
    return root.snapshot(parameters, null);
  }

  /// How many pixels the focus changes so much that it is seen.
  private static int changed(Node owner) {
    var had = owner.getPseudoClassStates().contains(RING);
    var with = shot(owner);
    owner.pseudoClassStateChanged(RING, false);
    owner.pseudoClassStateChanged(FOCUSED, false);
    var without = shot(owner);
    owner.pseudoClassStateChanged(RING, had);
    owner.pseudoClassStateChanged(FOCUSED, true);
    int count = 0;
    for (int x = 0; x < Math.min(with.getWidth(), without.getWidth()); x++) {
      for (int y = 0; y < Math.min(with.getHeight(), without.getHeight()); y++) {
        var one = with.getPixelReader().getColor(x, y);
        var other = without.getPixelReader().getColor(x, y);
        if (HighContrast.contrast(one, other) >= LEAST_CONTRAST) {
          count++;
        }
      }
    }
    return count;
  }

  private void note(Set<String> faults, String where, Node owner) {
    robot.interact(() -> {
      var pixels = changed(owner);
      if (pixels < LEAST_PIXELS) {
        faults.add(where + ": " + pixels + " pixels of " + owner);
      }
    });
  }

  private void walk(Set<String> faults, String screen, int steps, KeyCode... keys) {
    for (int i = 0; i < steps; i++) {
      press(keys);
      var owner = Optional.ofNullable(stage.getScene().getFocusOwner());
      // The frame of the current cell is always there, as in Excel.
      owner
          .filter(node -> !(node instanceof CellEditor))
          .ifPresent(node -> note(faults, screen, node));
    }
  }

  @Test
  void theFocusIsSeenWhereverTabAndF6Lead() throws IOException {
    var faults = new TreeSet<String>();
    screens(screen -> {
      if (!screen.startsWith("compare") && !screen.equals("figures")) {
        walk(faults, screen, 3, KeyCode.F6);
        walk(faults, screen, 4, KeyCode.TAB);
        walk(faults, screen, 3, KeyCode.SHIFT, KeyCode.F6);
      }
    });
    assertEquals("", String.join("\n", faults));
  }

  private void section(Section section) {
    press(KeyCode.CONTROL, KeyCode.getKeyCode(Integer.toString(section.ordinal() + 1)));
    assertEquals(section, report().section());
  }

  @Test
  void theWholeJobIsDoneByKeysAlone() {
    robot.write("测试县民政局");
    press(KeyCode.ENTER);
    await("new report", () -> documents.current().get().isPresent());
    section(Section.COVER);
    for (int i = 0;
        i < 8 && !"cover-contact".equals(stage.getScene().getFocusOwner().getId());
        i++) {
      press(KeyCode.TAB);
    }
    robot.write("0952-1234567");
    assertEquals("0952-1234567", draft().cover().contact());
    section(Section.DISPUTES);
    var table = grid().table();
    for (var cell : table.cells()) {
      if (!table.isTotal(cell.ref())) {
        assertEquals(cell.ref(), current());
        robot.write("0");
        press(KeyCode.TAB);
      }
    }
    section(Section.OVERVIEW);
    robot.write("全年没有收到申请。");
    assertEquals("全年没有收到申请。", draft().prose(Section.OVERVIEW).text());
    press(KeyCode.F8);
    section(Section.APPLICATIONS);
    press(KeyCode.F6);
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    assertTrue(report().findings().list() != stage.getScene().getFocusOwner(), "gone to");
    var file = folder.resolve("年报.nianbao");
    answers.save = Optional.of(file);
    press(KeyCode.CONTROL, KeyCode.S);
    await("saved", () -> !editor().unsaved().get());
    var word = folder.resolve("年报.docx");
    answers.export = Optional.of(word);
    press(KeyCode.CONTROL, KeyCode.E);
    robot.find(".dialog-pane");
    press(KeyCode.TAB);
    press(KeyCode.TAB);
    press(KeyCode.ENTER);
    await("exported", () -> Files.exists(word));
    press(KeyCode.CONTROL, KeyCode.W);
    await("start page", () -> documents.current().get().isEmpty());
    assertEquals(
        Optional.of(file),
        documents.preferences().recents().stream().findFirst().map(one -> one.file()));
  }
}
