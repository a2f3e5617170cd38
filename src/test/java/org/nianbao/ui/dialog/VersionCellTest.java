package org.nianbao.ui.dialog;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nianbao.compare.Comparison;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Prose;
import org.nianbao.file.Versions.Version;
import org.nianbao.form.Section;
import org.nianbao.statute.Statute;
import org.nianbao.ui.PatientRobot;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.EarlierVersion;
import org.testfx.framework.junit5.ApplicationExtension;

/// An earlier version in the list of versions.
@ExtendWith(ApplicationExtension.class)
class VersionCellTest {
  private final PatientRobot robot = new PatientRobot();

  @Test
  void aVersionCountsWhatTheComparisonCounts() {
    var draft =
        Draft.of(Statute.OF_2021.edition(), Cover.of("平罗县", 2024))
            .with(Section.OTHER, Prose.of("原来的一段"));
    var next = draft.with(Section.OTHER, Prose.of("第一段\n第二段\n第三段"));
    var past =
        new EarlierVersion(
            new Version(1, Instant.EPOCH, Path.of("x")), draft, Comparison.of(draft, next));
    robot.interact(() -> {
      var cell = new VersionCell();
      cell.updateItem(past, false);
      assertTrue(
          cell.getAccessibleText().endsWith(Wording.of("versions.changed", 0, 0, 3)),
          cell.getAccessibleText());
    });
  }
}
