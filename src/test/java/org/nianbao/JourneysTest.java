package org.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a journey looks up may come later, on a busy machine much later: the look-ups of
/// `ui.PatientRobot` wait for it, and a journey has no others.
class JourneysTest {
  private static final Path WINDOW = Path.of("src", "test", "java", "org", "nianbao", "ui");

  /// TestFX's own look-ups, its own robot, its sleeping, the scene's look-up, and a claim that
  /// something is there at this very moment.
  private static final Pattern BARE =
      Pattern.compile(
          "robot\\s*\\.\\s*(lookup|from)\\s*\\("
              + "|getRoot\\(\\)\\s*\\.\\s*lookup(All)?\\s*\\("
              + "|assertTrue\\(\\s*(robot\\s*\\.\\s*shows(Button)?|asks)\\("
              + "|new FxRobot\\b|extends FxRobot\\b|waitForFxEvents");

  @Test
  void everyLookUpWaits() {
    var bare =
        Sources.under(WINDOW).stream()
            .filter(file -> !file.endsWith("PatientRobot.java"))
            .flatMap(
                file -> bare(Sources.text(file)).map(found -> file.getFileName() + ": " + found))
            .toList();
    assertEquals(List.of(), bare, "use PatientRobot's find, all, said, await or rest");
  }

  @Test
  void aBareLookUpIsSeenHoweverItIsWritten() {
    assertEquals(
        List.of(
            "robot.lookup(",
            "robot\n        .from(",
            "getRoot().lookup(",
            "new FxRobot",
            "assertTrue(robot.shows(",
            "assertTrue(asks("),
        bare("""
        var year = robot.lookup("#cover-year").query();
        var rows = robot
                .from(grid()).lookup(".row").queryAll();
        var card = stage.getScene().getRoot().lookup("#wait-card");
        new FxRobot().clickOn("保存");
        assertTrue(robot.shows(".dialog-pane"));
        assertTrue(asks("打开"));
        assertFalse(asks("关闭"));
        var unit = robot.find("#cover-unit");
        """
                .replace("            ", "    "))
            .toList());
  }

  private static Stream<String> bare(String source) {
    return BARE.matcher(source).results().map(MatchResult::group);
  }
}
