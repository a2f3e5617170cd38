package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.nianbao.draft.Entry;
import org.nianbao.file.DraftFile;
import org.nianbao.form.Section;
import org.nianbao.rule.Severity;
import org.nianbao.statute.TableFour;
import org.nianbao.statute.TableThree;
import org.nianbao.workspace.Preferences;
import org.nianbao.workspace.RecentDraft;
import org.testfx.util.NodeQueryUtils;

/// Pictures of the real screens, left in target/screenshots to be laid beside the design.
class PicturesTest extends Journey {

  @Override
  protected void prepare(Preferences preferences) {
    for (var recent :
        new RecentDraft[] {
          new RecentDraft(
              Path.of("年报", "城关镇 2023.nianbao"), "云溪县城关镇人民政府", 2023, 0, 0, 0, Instant.EPOCH),
          new RecentDraft(
              Path.of("年报", "民政局 2024.nianbao"), "云溪县民政局", 2024, 2, 3, 0, Instant.now()),
          new RecentDraft(
              Path.of("年报", "审批局 2024.nianbao"), "云溪县审批服务管理局", 2024, 1, 0, 31, Instant.now())
        }) {
      preferences.remember(recent);
    }
  }

  private void sample(String name) throws IOException {
    var file = folder.resolve(name + ".nianbao");
    try (var sample =
        DraftFile.class.getResourceAsStream("/org/nianbao/samples/" + name + ".nianbao")) {
      Files.write(file, sample.readAllBytes());
    }
    open(file);
  }

  private void show(Section section) {
    robot.interact(() -> report().go(section));
  }

  /// Leaves a picture on which every label and button shows all that it says.
  private void whole(String name) throws IOException {
    settle();
    picture(name);
    var cut =
        robot.all(stage.getScene().getRoot(), Labeled.class).stream()
            .filter(NodeQueryUtils.isVisible())
            .filter(label ->
                label.lookup(".text") instanceof Text shown && shown.getText().endsWith("…"))
            .filter(label -> !label.getText().endsWith("…"))
            .map(label -> label.getStyleClass() + ": " + label.getText())
            .toList();
    assertEquals(List.of(), cut, name);
  }

  @Test
  void everyTabOfARealReportShowsItsWords() throws IOException {
    whole("start");
    sample("pingluo-2024");
    for (var section : Section.values()) {
      show(section);
      whole("tab-" + section.ordinal() + "-" + section.id());
    }
    show(Display.AT_150);
    for (var section : List.of(Section.APPLICATIONS, Section.COVER, Section.OVERVIEW)) {
      show(section);
      whole("tab-" + section.ordinal() + "-" + section.id());
    }
  }

  @Test
  void aRangeSelectedInTheGrid() throws IOException {
    sample("pingluo-2024");
    robot.interact(() ->
        report().go(TableThree.ref(TableThree.Row.RECEIVED, TableThree.Applicant.NATURAL_PERSON)));
    for (int i = 0; i < 3; i++) {
      press(KeyCode.SHIFT, KeyCode.DOWN);
      press(KeyCode.SHIFT, KeyCode.RIGHT);
    }
    assertEquals(16, grid().selected().size());
    pictures("grid-range");
  }

  @Test
  void anErrorOpenWithBothSidesLit() throws IOException {
    sample("pingluo-2024");
    robot.interact(() ->
        report()
            .go(
                TableThree.ref(
                    TableThree.Row.DECLINED_REPEATED, TableThree.Applicant.NATURAL_PERSON)));
    robot.write("2");
    press(KeyCode.ENTER);
    press(KeyCode.F8);
    // The column itself and the column of totals.
    assertEquals(2, editor().findings().get().count(Severity.ERROR));
    pictures("error-balance");
  }

  @Test
  void aStatedTotalThatDiffers() throws IOException {
    sample("pingluo-2024");
    robot.interact(
        () -> report().go(TableFour.ref(TableFour.Course.REVIEW, TableFour.Result.TOTAL)));
    robot.write("2");
    press(KeyCode.ENTER);
    press(KeyCode.F8);
    assertEquals(1, editor().findings().get().count(Severity.ERROR));
    assertEquals(TableFour.ref(TableFour.Course.REVIEW, TableFour.Result.TOTAL), current());
    picture("error-total");
  }

  @Test
  void cellsOfEveryState() throws IOException {
    sample("case-07");
    show(Section.DISCLOSURE);
    whole("noted");
    assertTrue(isDrawn(Entry.Noted.class));
    sample("haiyuan-2020");
    show(Section.DISCLOSURE);
    whole("edition-2019-disclosure");
    show(Section.DISPUTES);
    whole("edition-2019-disputes");
    sample("case-05");
    show(Section.APPLICATIONS);
    robot.write("三件");
    press(KeyCode.ENTER);
    whole("blanks");
    assertTrue(isDrawn(Entry.Unreadable.class));
  }

  /// Whether an entry of a kind stands in the grid as it was typed.
  private boolean isDrawn(Class<? extends Entry> kind) {
    var texts = robot.all(grid(), Text.class).stream().map(Text::getText).toList();
    return grid().table().cells().stream()
        .map(cell -> draft().entry(cell.ref()))
        .anyMatch(entry -> kind.isInstance(entry) && texts.contains(entry.text()));
  }
}
