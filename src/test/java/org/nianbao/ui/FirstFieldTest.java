package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nianbao.file.DraftFile;
import org.nianbao.file.Samples;
import org.nianbao.form.Section;

/// Once a draft is shown, what is typed goes into it at once, wherever it was opened from.
class FirstFieldTest extends Journey {

  private Path sample(String name) throws IOException {
    return Files.write(folder.resolve(name + DraftFile.ENDING), Samples.bytes("pingluo-2024"));
  }

  private Node owner() {
    return stage.getScene().getFocusOwner();
  }

  /// Claims that the next key is typed into the section shown.
  private void assertTypes() {
    var section = report().section();
    var before = draft();
    robot.write("7");
    if (report().grid().isPresent()) {
      press(KeyCode.ENTER);
    }
    assertFalse(before.equals(draft()), () -> section + " is not typed into: " + owner());
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(before, draft());
  }

  @Test
  void aNewReportIsTypedIntoAtItsFirstBlank() {
    robot.interact(() -> robot.find("#start-unit").requestFocus());
    press(KeyCode.CONTROL, KeyCode.A);
    press(KeyCode.DELETE);
    press(KeyCode.ENTER);
    await("begun", () -> window.report().isPresent());
    assertEquals("cover-unit", owner().getId());
    robot.write("abc");
    assertEquals("abc", draft().cover().unit());
  }

  @ParameterizedTest
  @EnumSource
  void anOpenedDraftIsTypedIntoWhereItOpens(Section section) throws IOException {
    open(sample("先开"));
    robot.interact(() -> report().go(section));
    robot.interact(documents::closeDocument);
    await("start page", () -> window.report().isEmpty());
    assertEquals("start-unit", owner().getId());
    // As from the command line: the window is there, and nobody has touched it.
    var file = sample("再开");
    open(file);
    assertEquals(section, report().section());
    assertTypes();
  }

  @Test
  void aDraftOfTheListOfRecentOnesIsTypedInto() throws IOException {
    open(sample("近来"));
    robot.interact(documents::closeDocument);
    await("start page", () -> window.report().isEmpty());
    robot.interact(() -> robot.find("#recents").requestFocus());
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    await("opened", () -> window.report().isPresent());
    assertTypes();
  }

  @Test
  void aDraftOfTheFileMenuIsTypedInto() throws IOException {
    open(sample("先开"));
    var next = sample("再开");
    answers.open = Optional.of(next);
    press(KeyCode.F10);
    press(KeyCode.DOWN);
    press(KeyCode.DOWN);
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    await("opened", () -> documents.current().isOpen(next));
    assertTypes();
  }

  @Test
  void aReadOnlyDraftHasTheFocusToo() throws IOException {
    answers.open = Optional.of(sample("只读"));
    robot.interact(() -> documents.openReadOnly());
    await("opened", () -> window.report().isPresent());
    assertEquals("cover-unit", owner().getId());
  }
}
