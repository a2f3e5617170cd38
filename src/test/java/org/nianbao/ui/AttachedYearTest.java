package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.nianbao.draft.Draft;
import org.nianbao.file.DraftFile;
import org.nianbao.file.Samples;
import org.nianbao.form.CellRef;
import org.nianbao.rule.Finding;
import org.nianbao.statute.TableThree;
import org.nianbao.statute.TableThree.Applicant;
import org.nianbao.statute.TableThree.Row;

/// 附上年报告: a draft that was not begun from last year's is compared with it.
class AttachedYearTest extends Journey {
  private static final CellRef OVER = TableThree.ref(Row.CARRIED_OVER, Applicant.NATURAL_PERSON);

  private static Draft lastYear() throws IOException {
    var draft =
        Samples.draft("pingluo-2024")
            .typed(TableThree.ref(Row.CARRIED_FORWARD, Applicant.NATURAL_PERSON), "2");
    return draft.withCover(draft.cover().withYear(2023));
  }

  private Path written(String name, Draft draft) throws IOException {
    return Files.write(folder.resolve(name), DraftFile.bytes(draft));
  }

  private List<Finding> beside() {
    return editor().findings().get().open().stream()
        .filter(finding -> finding.rule().id().equals("years.carried_over"))
        .toList();
  }

  private void attach(Path last) {
    answers.open = Optional.of(last);
    robot.interact(() -> documents.attachLastYear());
  }

  @Test
  void anotherNumberThanLastYearsIsNamedUntilThereIsAReason() throws IOException {
    open(written("今年.nianbao", Samples.draft("pingluo-2024").typed(OVER, "3")));
    assertEquals(List.of(), beside());
    attach(written("去年.nianbao", lastYear()));
    await("attached", () -> draft().basis().lastYear().isPresent());
    assertEquals(1, beside().size());
    assertEquals(List.of(OVER), beside().getFirst().cells());
    robot.interact(() -> report().go(OVER));
    pictures("attached-year");
    robot.clickOn("#cell-reason");
    robot.write("jieru");
    press(KeyCode.ENTER);
    assertEquals(List.of(), beside());
    picture("attached-year-reason");
    robot.interact(() -> documents.detachLastYear());
    assertTrue(draft().basis().lastYear().isEmpty());
    press(KeyCode.CONTROL, KeyCode.Z);
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(1, beside().size());
    press(KeyCode.CONTROL, KeyCode.Z);
    assertTrue(draft().basis().lastYear().isEmpty());
  }

  @Test
  void aReportOfAnotherYearIsRefused() throws IOException {
    open(written("今年.nianbao", Samples.draft("pingluo-2024")));
    attach(written("前年.nianbao", lastYear().withCover(lastYear().cover().withYear(2022))));
    await("refused", () -> !documents.questions().waiting().isEmpty());
    assertTrue(draft().basis().lastYear().isEmpty());
  }
}
