package org.nianbao.bench;

import static org.nianbao.bench.Stopwatch.onFx;

import java.io.IOException;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Totals;
import org.nianbao.form.Box;
import org.nianbao.form.Section;
import org.nianbao.form.Table;
import org.nianbao.paste.Copy;

/// Pastes a full table three, labels, totals and all, into the real window, takes it back and does
/// it again; then the same block goes into LibreOffice Calc. Each key is timed until the window
/// could be drawn anew: reading, handlers, check, styles, layout. A [Floor] changes all of its
/// labels in turn.
///
/// Budgets: 20 ms for a paste, 5 ms for undo and redo.
public final class PasteHarness {
  private static final int FRESH = 5;
  private static final int WARM = 100;
  private static final int PASTES = 100;

  private final Copy block;
  private final Draft full = Drafts.following();
  private final Table table = full.edition().table(Section.APPLICATIONS).orElseThrow();

  private PasteHarness() {
    block = Copy.withLabels(Totals.of(full), table, new Box(0, 0, table.rows(), table.columns()));
  }

  /// Measures and prints a table.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    RealWindow.begin();
    var harness = new PasteHarness();
    var text = new ClipboardContent();
    text.putString(harness.block.text());
    var html = new ClipboardContent();
    html.putHtml(harness.block.html());
    Lines.head("A full table three pasted", "floor: 175 plain labels changed");
    harness.measure("fresh program, text", text, 0, FRESH);
    harness.measure("fresh program, HTML", html, 0, FRESH);
    var floor = harness.measure("text", text, WARM, PASTES);
    harness.measure("HTML", html, WARM, PASTES);
    RealWindow.end();
    new Calc(harness.table, harness.block.text()).measure(floor);
  }

  /// @param warmUp how often everything is done before any is counted
  private Times measure(String name, ClipboardContent content, int warmUp, int counted)
      throws IOException, InterruptedException {
    var bare = onFx(Floor::new);
    var floor = onFx(() -> new Stopwatch(bare.getScene()));
    var window = RealWindow.open(Drafts.blank());
    window.show(Section.APPLICATIONS);
    onFx(() -> Clipboard.getSystemClipboard().setContent(content));
    var kinds = new Times[] {new Times(), new Times(), new Times(), new Times(), new Times()};
    var least = new Times();
    for (int i = 0; i < warmUp + counted; i++) {
      var times = round(window);
      var change = Integer.toString(i);
      var inFloor = floor.time(() -> bare.fill(change));
      if (i >= warmUp) {
        least.add(inFloor);
        for (int kind = 0; kind < kinds.length; kind++) {
          kinds[kind].add(times[kind]);
        }
      }
    }
    System.out.println(name);
    kinds[0].print("paste", least);
    kinds[1].print("undo it", least);
    kinds[2].print("redo it", least);
    kinds[3].print("undo a figure", least);
    kinds[4].print("redo a figure", least);
    least.print("floor", least);
    window.close();
    RealWindow.close(bare.getScene());
    return least;
  }

  private double[] round(RealWindow window) {
    var paste = window.control(KeyCode.V);
    if (!onFx(() -> window.report().editor().draft().entries().size() >= table.rows())) {
      throw new AssertionError("nothing was pasted");
    }
    var undo = window.control(KeyCode.Z);
    var redo = window.control(KeyCode.Y);
    window.type("7");
    window.tab();
    var undoFigure = window.control(KeyCode.Z);
    var redoFigure = window.control(KeyCode.Y);
    window.control(KeyCode.Z);
    window.control(KeyCode.Z);
    return new double[] {paste, undo, redo, undoFigure, redoFigure};
  }
}
