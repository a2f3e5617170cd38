package org.nianbao.bench;

import static org.nianbao.bench.Stopwatch.onFx;

import java.io.IOException;
import org.nianbao.draft.Draft;
import org.nianbao.form.Section;
import org.nianbao.rule.Severity;

/// Types into table three of the real window. Each key is timed until the window could be drawn
/// anew: handlers, check, styles, layout. A [Floor] gets the same keys in turn.
///
/// Budget: 8 ms for a character, by the 95th percentile.
public final class TypingHarness {
  private static final int FRESH = 100;
  private static final int WARM = 600;
  private static final int CHARACTERS = 300;
  private static final int DIGITS = 3;

  private TypingHarness() {}

  /// Measures and prints a table.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    RealWindow.begin();
    Lines.head("Table three in the window", "floor: a text field among 175 plain labels");
    measure("fresh program, full report, totals follow", Drafts.following(), FRESH);
    measure("full report, totals follow", Drafts.following(), WARM);
    measure("full report, totals stated", Drafts.stated(), WARM);
    measure("new report", Drafts.blank(), WARM);
    RealWindow.end();
  }

  /// @param warmUp characters typed before any is counted
  private static void measure(String name, Draft draft, int warmUp)
      throws IOException, InterruptedException {
    var bare = onFx(Floor::new);
    var floor = onFx(() -> new Stopwatch(bare.getScene()));
    var window = RealWindow.open(draft);
    var first = Times.of(window.show(Section.APPLICATIONS));
    var again = new Times();
    for (int i = 0; i < 20; i++) {
      window.show(Section.DISPUTES);
      again.add(window.show(Section.APPLICATIONS));
    }
    var typed = new Times();
    var moved = new Times();
    var least = new Times();
    for (int i = 0; i < warmUp + CHARACTERS; i++) {
      var character = Integer.toString((i * 7 + 1) % 10);
      var inWindow = window.type(character);
      var inFloor = RealWindow.type(floor, character);
      if (i >= warmUp) {
        typed.add(inWindow);
        least.add(inFloor);
      }
      if (i % DIGITS == DIGITS - 1) {
        var inTab = window.tab();
        floor.time(bare::clear);
        if (i >= warmUp) {
          moved.add(inTab);
        }
      }
    }
    var errors = onFx(() -> window.report().editor().findings().get().count(Severity.ERROR));
    System.out.printf("%s, %d errors at the end%n", name, errors);
    typed.print("a character", least);
    moved.print("Tab to the next cell", least);
    first.print("to table three for the first time", least);
    again.print("to table three again", least);
    least.print("floor", least);
    window.close();
    RealWindow.close(bare.getScene());
  }
}
