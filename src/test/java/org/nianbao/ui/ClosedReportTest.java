package org.nianbao.ui;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.util.ArrayList;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.nianbao.file.Samples;
import org.nianbao.form.Section;
import org.nianbao.ui.report.ReportPane;

/// An office collects sixty reports and looks at one after the other.
class ClosedReportTest extends Journey {

  @Test
  void aReportThatIsClosedIsNotKeptInMemory() throws Exception {
    var closed = new ArrayList<WeakReference<ReportPane>>();
    for (int i = 0; i < 3; i++) {
      open(Files.write(folder.resolve(i + ".nianbao"), Samples.bytes("pingluo-2024")));
      for (var section : Section.values()) {
        robot.interact(() -> report().go(section));
        robot.write("5");
      }
      press(KeyCode.CONTROL, KeyCode.F);
      press(KeyCode.ESCAPE);
      robot.interact(() -> report().togglePreview());
      robot.interact(() -> report().togglePreview());
      closed.add(new WeakReference<>(report()));
      press(KeyCode.CONTROL, KeyCode.S);
      await("saved", () -> !editor().unsaved().get());
      robot.interact(documents::closeDocument);
      await("left", () -> window.report().isEmpty());
    }
    forgetEvents();
    // JavaFX itself keeps the text that it laid out last.
    closed.removeLast();
    await(
        "none is kept",
        () -> {
          System.gc();
          return closed.stream().allMatch(one -> one.refersTo(null));
        });
  }
}
